// sidebar.hpp: our part of the office's sidebar: opens it, and knows the panels in it.
#pragma once

#include <mutex>
#include <vector>

#include "office/sidebar/findings_panel.hpp"

namespace classkeys::office {

// All panels there are, each until the office lets go of it. Of any thread.
class Panels {
 public:
    void add(FindingsPanel* panel);
    void remove(FindingsPanel* panel);
    // None where it was never opened.
    rtl::Reference<FindingsPanel> in(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

 private:
    std::mutex mutex_;
    std::vector<FindingsPanel*> panels_;
};
Panels& all_panels();

// Opens the sidebar with the panel of the document's window, and shows the findings there. False where there is no
// such sidebar.
bool show_in_sidebar(const MadeCheck& made);

}  // namespace classkeys::office
