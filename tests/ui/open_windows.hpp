// open_windows.hpp: the windows that an office opens while somebody watches.
#pragma once

#include <com/sun/star/awt/XTopWindow.hpp>

#include <memory>
#include <vector>

#include "office.hpp"

namespace classkeys::tests {

// The office tells of each window that it opens and closes. To ask it for its list instead takes it down, where a
// window closes meanwhile.
class OpenWindows {
 public:
    using Windows = std::vector<uno::Reference<com::sun::star::awt::XTopWindow>>;

    explicit OpenWindows(Office& office);
    OpenWindows(const OpenWindows&) = delete;
    OpenWindows& operator=(const OpenWindows&) = delete;
    ~OpenWindows();

    // What the latest watcher has seen open and not close. Nothing where nobody watches.
    static Windows now();

 private:
    struct Watch;
    std::unique_ptr<Watch> watch_;
};

}  // namespace classkeys::tests
