#include "roster/to_export.hpp"

#include <algorithm>
#include <array>

#include "roster/check.hpp"
#include "roster/newest.hpp"
#include "text/characters.hpp"

namespace classkeys::roster {
namespace {

using policy::Code;

// What makes a platform refuse a row; all else that a check tells is advice.
constexpr std::array refused = {
    Code::password_missing,   Code::password_too_short, Code::password_too_long,  Code::password_no_digit,
    Code::password_no_lower,  Code::password_no_upper,  Code::password_no_symbol, Code::password_too_few_classes,
    Code::password_character, Code::password_not_text,  Code::username_missing,   Code::username_character,
    Code::username_too_long,  Code::username_duplicate, Code::username_not_text,  Code::name_missing,
};

bool is_refused(const Finding& finding) {
    return std::ranges::find(refused, finding.code) != refused.end();
}

names::TypedName typed_name(const Roster& roster, Record record, const Spelling& spelling) {
    const auto given = text::trimmed(roster.text(Field::given_name, record));
    const auto family = text::trimmed(roster.text(Field::family_name, record));
    if (given.empty() && family.empty())
        return names::split_as_typed(roster.text(Field::name, record), spelling_of(roster, record, spelling).customs);
    return {std::string(given), std::string(family)};
}

Finding name_incomplete(Record record) {
    return {.code = Code::name_incomplete, .record = record, .field = Field::name, .detail = {}, .other = {}};
}

}  // namespace

ExportChoice choose_for_export(const Roster& roster, const policy::Platform& platform, const exports::Format& format,
                               const InvitedDates* dates, const Spelling& spelling) {
    ExportChoice choice;
    const auto newest = newest_of_same_pupil(roster, dates);
    auto found = check_without_guessing(roster, platform, dates, spelling.rules);
    std::erase_if(found, [](const Finding& finding) { return !finding.record || !is_refused(finding); });
    auto next = found.begin();
    for (Record record = 0; record < roster.size(); ++record) {
        const auto first = next;
        while (next != found.end() && next->record == record) ++next;
        if (!roster.chosen[record] || newest[record]) continue;
        if (roster.hidden[record]) {
            ++choice.hidden;
            continue;
        }
        exports::Account account{typed_name(roster, record, spelling),
                                 std::string(text::trimmed(roster.text(Field::username, record))),
                                 std::string(roster.text(Field::password, record))};
        const bool one_name = account.name.given.empty() != account.name.family.empty();
        const bool incomplete = format.needs_family_name && one_name;
        if (incomplete) choice.findings.push_back(name_incomplete(record));
        choice.findings.insert(choice.findings.end(), first, next);
        const bool unfit = incomplete || first != next;
        choice.unfit += unfit ? 1 : 0;
        choice.accounts.push_back(std::move(account));
        choice.records.push_back(record);
        choice.fit.push_back(!unfit);
    }
    return choice;
}

ExportChoice without_unfit(const ExportChoice& choice) {
    ExportChoice fit{{}, {}, {}, choice.findings, choice.hidden, choice.unfit};
    for (std::size_t at = 0; at < choice.accounts.size(); ++at) {
        if (!choice.fit[at]) continue;
        fit.accounts.push_back(choice.accounts[at]);
        fit.records.push_back(choice.records[at]);
    }
    fit.fit.assign(fit.accounts.size(), true);
    return fit;
}

}  // namespace classkeys::roster
