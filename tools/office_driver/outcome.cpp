#include "office_driver/outcome.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <set>
#include <stdexcept>

namespace classkeys::driver {

namespace {

namespace frame = com::sun::star::frame;

[[noreturn]] void complain(std::string_view command, const std::string& fault) {
    throw std::runtime_error("vnd.org.classkeys:" + std::string(command) + " " + fault);
}

template <class Value>
Value read(std::string_view command, const com::sun::star::beans::NamedValue& entry) {
    Value value{};
    if (!(entry.Value >>= value))
        complain(command, "answers with " + utf8(entry.Name) + " of the type " + utf8(entry.Value.getValueTypeName()));
    return value;
}

std::vector<Finding> read_findings(std::string_view command, const com::sun::star::beans::NamedValue& entry) {
    std::vector<Finding> findings;
    for (const auto& triple : read<uno::Sequence<uno::Sequence<rtl::OUString>>>(command, entry)) {
        if (triple.getLength() != 3)
            complain(command, "answers with a finding of " + std::to_string(triple.getLength()) + " strings, not 3");
        findings.push_back({utf8(triple[0]), utf8(triple[1]), utf8(triple[2])});
    }
    return findings;
}

}  // namespace

Outcome read_outcome(std::string_view command, const uno::Any& answer) {
    frame::DispatchResultEvent event;
    uno::Sequence<com::sun::star::beans::NamedValue> result;
    if (!answer.hasValue()) complain(command, "has no answer: no handler took it, or it never called dispatchFinished");
    if (!(answer >>= event))
        complain(command, "is answered by a " + utf8(answer.getValueTypeName()) + ", no DispatchResultEvent");
    if (!(event.Result >>= result))
        complain(command,
                 "answers with a Result of the type " + utf8(event.Result.getValueTypeName()) + ", no NamedValues");
    if (event.State != frame::DispatchResultState::SUCCESS && event.State != frame::DispatchResultState::FAILURE)
        complain(command, "answers with the State " + std::to_string(event.State) + ", neither SUCCESS nor FAILURE");
    Outcome outcome;
    outcome.success = event.State == frame::DispatchResultState::SUCCESS;
    std::set<std::string> missing{"Summary", "Changed", "Skipped", "Findings"};
    if (!outcome.success) missing.insert("Error");
    for (const auto& entry : result) {
        missing.erase(utf8(entry.Name));
        if (entry.Name == "Summary")
            outcome.summary = utf8(read<rtl::OUString>(command, entry));
        else if (entry.Name == "Changed")
            outcome.changed = read<sal_Int32>(command, entry);
        else if (entry.Name == "Skipped")
            outcome.skipped = read<sal_Int32>(command, entry);
        else if (entry.Name == "Error")
            outcome.error = utf8(read<rtl::OUString>(command, entry));
        else if (entry.Name == "Findings")
            outcome.findings = read_findings(command, entry);
    }
    if (!missing.empty()) complain(command, "answers without " + *missing.begin());
    return outcome;
}

uno::Any dispatch(const uno::Reference<uno::XComponentContext>& context, const uno::Reference<frame::XFrame>& frame,
                  std::string_view url, const Arguments& arguments) {
    const auto sender = frame::DispatchHelper::create(context);
    const uno::Reference<frame::XDispatchProvider> provider(frame, uno::UNO_QUERY_THROW);
    return sender->executeDispatch(provider, wide(url), {}, 0, property_values(arguments));
}

Outcome run(const uno::Reference<uno::XComponentContext>& context, const uno::Reference<frame::XFrame>& frame,
            std::string_view command, const Arguments& arguments) {
    return read_outcome(command, dispatch(context, frame, "vnd.org.classkeys:" + std::string(command), arguments));
}

}  // namespace classkeys::driver
