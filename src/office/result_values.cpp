#include "office/result_values.hpp"

#include "calc/office_text.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using calc::to_office;
using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Sequence;
using rtl::OUString;

namespace {

Sequence<Sequence<OUString>> triples(const org::classkeys::Outcome& outcome) {
    Sequence<Sequence<OUString>> all(outcome.Findings.getLength());
    auto* next = all.getArray();
    for (const org::classkeys::Finding& finding : outcome.Findings) {
        const OUString triple[] = {finding.Cell, finding.Code, finding.Message};
        *next++ = Sequence<OUString>(triple, 3);
    }
    return all;
}

}  // namespace

org::classkeys::Outcome uno_outcome(const Result& result) {
    org::classkeys::Outcome outcome;
    outcome.Succeeded = result.has_value();
    const auto& findings = result ? result.value().findings : result.error().findings;
    outcome.Findings.realloc(static_cast<sal_Int32>(findings.size()));
    auto* next = outcome.Findings.getArray();
    for (const FoundThing& thing : findings)
        *next++ = {to_office(thing.cell), to_office(thing.code), to_office(thing.message)};
    if (!result) {
        outcome.Summary = to_office(result.error().sentence);
        outcome.Error = to_office(result.error().code);
        return outcome;
    }
    outcome.Summary = to_office(result.value().summary);
    outcome.Changed = result.value().changed;
    outcome.Skipped = result.value().skipped;
    return outcome;
}

Sequence<NamedValue> named_values(const Result& result) {
    const org::classkeys::Outcome outcome = uno_outcome(result);
    const NamedValue values[] = {
        {"Summary", Any(outcome.Summary)},   {"Changed", Any(outcome.Changed)}, {"Skipped", Any(outcome.Skipped)},
        {"Findings", Any(triples(outcome))}, {"Error", Any(outcome.Error)},
    };
    return Sequence<NamedValue>(values, outcome.Succeeded ? 4 : 5);
}

}  // namespace classkeys::office
