// options_page.hpp: our page of Tools ▸ Options, made as the office makes it there: by what the configuration says of
// it.
//   Document list(office);
//   OptionsPage page(list);
//   EXPECT_EQ(page.label("change"), "Change settings…");
#pragma once

#include "document.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <string>

namespace classkeys::tests {

class OptionsPage {
 public:
    explicit OptionsPage(const Document& document);  // in whose window it stands
    OptionsPage(const OptionsPage&) = delete;
    OptionsPage& operator=(const OptionsPage&) = delete;
    ~OptionsPage();

    // A control by its id. Throws if there is none.
    uno::Reference<com::sun::star::awt::XControl> control(const char* id) const;
    std::string label(const char* id) const;
    // Whether the control has room for all that it says.
    bool fits(const char* id) const;

 private:
    uno::Reference<com::sun::star::awt::XWindow> window_;
};

// What the configuration says of the page's entry, "Label" for one, or of the node above it.
uno::Any of_options_page(Office& office, const char* property);
uno::Any of_options_node(Office& office, const char* property);

}  // namespace classkeys::tests
