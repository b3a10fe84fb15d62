#include "office.hpp"

#include "failures.hpp"

namespace classkeys::tests {

namespace {

Setup setup_of(Windows windows, const std::string& language, const std::string& locale,
               const std::filesystem::path& companion) {
    explain_uno_exceptions();
    Setup setup{usual_program(), {CLASSKEYS_OXT}, windows, language, locale};
    if (!companion.empty()) setup.extensions.push_back(companion);
    return setup;
}

}  // namespace

Office::Office(Windows windows, const std::string& language, const std::string& locale,
               const std::filesystem::path& companion)
    : driver::Office(setup_of(windows, language, locale, companion)) {}

}  // namespace classkeys::tests
