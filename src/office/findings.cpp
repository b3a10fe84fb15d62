#include "office/findings.hpp"

#include "calc/address.hpp"
#include "roster/check.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace classkeys::office {

using policy::Because;
using policy::Code;
using roster::Field;
using roster::Finding;

namespace {

Text sentence_of(const Finding& finding) {
    switch (finding.code) {
        case Code::password_missing:
            return Text::finding_password_missing;
        case Code::password_too_short:
            return Text::finding_password_too_short;
        case Code::password_too_long:
            return Text::finding_password_too_long;
        case Code::password_no_digit:
            return Text::finding_password_no_digit;
        case Code::password_no_lower:
            return Text::finding_password_no_lower;
        case Code::password_no_upper:
            return Text::finding_password_no_upper;
        case Code::password_no_symbol:
            return Text::finding_password_no_symbol;
        case Code::password_too_few_classes:
            return Text::finding_password_too_few_classes;
        case Code::password_character:
            return Text::finding_password_character;
        case Code::password_has_name:
            return Text::finding_password_has_name;
        case Code::password_has_username:
            return Text::finding_password_has_username;
        case Code::password_common:
            return finding.because == Because::on_own_list ? Text::finding_password_blocked
                                                           : Text::finding_password_common;
        case Code::password_guessable:
            return Text::finding_password_guessable;
        case Code::password_repeated:
            return Text::finding_password_repeated;
        case Code::password_not_text:
            return finding.detail.empty() ? Text::finding_password_now_date : Text::finding_password_not_text;
        case Code::username_missing:
            return Text::finding_username_missing;
        case Code::username_character:
            return Text::finding_username_character;
        case Code::username_too_long:
            return Text::finding_username_too_long;
        case Code::username_duplicate:
            return Text::finding_username_duplicate;
        case Code::username_not_of_name:
            return Text::finding_username_not_of_name;
        case Code::username_not_text:
            return finding.detail.empty() ? Text::finding_username_now_date : Text::finding_username_not_text;
        case Code::name_missing:
            return Text::finding_name_missing;
        case Code::name_order_unsure:
            return Text::finding_name_order_unsure;
        case Code::name_unreadable:
            return Text::finding_name_unreadable;
        case Code::date_missing:
            return Text::finding_date_missing;
        case Code::date_unreadable:
            return Text::finding_date_unreadable;
        case Code::date_ambiguous:
            return finding.record ? Text::finding_date_ambiguous : Text::finding_date_undecided;
        case Code::row_repeated:
            return Text::finding_row_repeated;
        case Code::formula_reads_other_row:
            return Text::finding_formula_reads_other_row;
        case Code::name_incomplete:
            return Text::finding_name_incomplete;
        case Code::username_changed:
            return Text::finding_username_changed;
        case Code::match_ambiguous:
            return Text::finding_match_ambiguous;
        case Code::not_in_export:
            return Text::finding_not_in_export;
        case Code::not_in_list:
            return Text::finding_not_in_list;
        case Code::pupil_found:
            return Text::finding_pupil_found;
        case Code::value_changed_on_loading:
            return Text::finding_value_changed_on_loading;
    }
    return Text::error_internal;
}

// The character that is at fault, or what it is where it cannot be shown.
std::string shown_fault(const Finding& finding, const Voice& voice) {
    switch (finding.because) {
        case Because::dot_first:
            return voice.say(Text::character_dot_first);
        case Because::dot_last:
            return voice.say(Text::character_dot_last);
        case Because::dot_after_dot:
            return voice.say(Text::character_dot_twice);
        case Because::blank_at_the_edge:
            return voice.say(Text::character_blank);
        case Because::outside_alphabet:
        case Because::on_own_list:
            break;
    }
    const std::u32string points = text::decode(finding.detail);
    if (points.size() != 1) return finding.detail;
    if (text::is_blank(points[0])) return voice.say(Text::character_blank);
    if (points[0] < 0x20 || text::is_invisible(points[0])) return voice.say(Text::character_invisible);
    return finding.detail;
}

// `other`: the number of the row that it is about as well.
std::string sentence(const Finding& finding, const std::string& other, const policy::Platform& platform,
                     dates::DateOrder order, const Voice& voice) {
    return voice.say(sentence_of(finding), finding.found,
                     {{"found", std::to_string(finding.found)},
                      {"needed", std::to_string(finding.needed)},
                      {"platform", std::string(platform.label)},
                      {"row", other},
                      {"order", voice.say(name_of_order(order))},
                      {"what", shown_fault(finding, voice)}});
}

int column_of(const Finding& finding, const calc::Table& table) {
    for (const Field field : {finding.field, Field::name, Field::given_name, Field::family_name})
        if (table.columns[field].usable()) return table.columns[field].column;
    return table.first_column;
}

}  // namespace

std::pair<int, int> cell_of(const Finding& finding, const calc::Table& table) {
    return {column_of(finding, table),
            finding.record ? table.record_rows[*finding.record] : table.header_row.value_or(table.first_row)};
}

Text name_of_order(dates::DateOrder order) {
    switch (order) {
        case dates::DateOrder::dmy:
            return Text::order_dmy;
        case dates::DateOrder::mdy:
            return Text::order_mdy;
        case dates::DateOrder::ymd:
            return Text::order_ymd;
    }
    return Text::order_dmy;
}

std::vector<FoundThing> in_words(const std::vector<Finding>& findings, const calc::Table& table,
                                 const calc::Document& document, const policy::Platform& platform,
                                 dates::DateOrder order, const Voice& voice) {
    return in_words(findings, table, document.sheet_name(table.sheet), platform, order, voice);
}

std::vector<FoundThing> in_words(const std::vector<Finding>& findings, const calc::Table& table,
                                 const std::string& sheet, const policy::Platform& platform, dates::DateOrder order,
                                 const Voice& voice) {
    std::vector<FoundThing> things;
    things.reserve(findings.size());
    for (const Finding& finding : findings) {
        const auto [column, row] = cell_of(finding, table);
        const std::string other = finding.other ? std::to_string(table.record_rows[*finding.other] + 1) : "";
        things.push_back({calc::cell_name(sheet, column, row), std::string(name_of(finding.code)),
                          sentence(finding, other, platform, order, voice)});
    }
    return things;
}

std::string in_words(const policy::Broken& broken, const policy::Platform& platform, const Voice& voice) {
    const Finding finding = roster::finding_of(broken, std::nullopt, Field::password);
    return sentence(finding, {}, platform, dates::DateOrder::dmy, voice);
}

}  // namespace classkeys::office
