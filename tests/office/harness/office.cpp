#include "office.hpp"

#include "failures.hpp"

namespace classkeys::tests {

Setup usual_setup(Windows windows) {
    explain_uno_exceptions();
    return {.program = usual_program(), .extensions = {CLASSKEYS_OXT}, .windows = windows};
}

namespace {

Setup setup_of(Windows windows, const std::string& language, const std::string& locale,
               const std::filesystem::path& companion) {
    Setup setup = usual_setup(windows);
    setup.language = language;
    setup.locale = locale;
    if (!companion.empty()) setup.extensions.push_back(companion);
    return setup;
}

}  // namespace

Office::Office(Windows windows, const std::string& language, const std::string& locale,
               const std::filesystem::path& companion)
    : driver::Office(setup_of(windows, language, locale, companion)) {}

}  // namespace classkeys::tests
