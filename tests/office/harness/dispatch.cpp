#include "dispatch.hpp"

#include <ostream>

namespace classkeys::driver {

std::ostream& operator<<(std::ostream& out, const Finding& finding) {
    return out << finding.cell << ' ' << finding.code << " \"" << finding.message << '"';
}

std::ostream& operator<<(std::ostream& out, const Outcome& outcome) {
    out << (outcome.success ? "SUCCESS" : "FAILURE " + outcome.error) << ": \"" << outcome.summary << "\", changed "
        << outcome.changed << ", skipped " << outcome.skipped;
    for (const auto& finding : outcome.findings) out << "\n  " << finding;
    return out;
}

}  // namespace classkeys::driver

namespace classkeys::tests {

Outcome run(Document& document, std::string_view command, const Arguments& arguments) {
    return driver::run(document.office().context(), document.frame(), command, arguments);
}

uno::Any dispatch(Document& document, std::string_view url, const Arguments& arguments) {
    return driver::dispatch(document.office().context(), document.frame(), url, arguments);
}

}  // namespace classkeys::tests
