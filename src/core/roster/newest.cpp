#include "roster/newest.hpp"

#include <algorithm>
#include <deque>
#include <string>

#include "roster/same_text.hpp"
#include "text/characters.hpp"

namespace classkeys::roster {
namespace {

// What makes two rows the same pupil: the name's words, in lower case, and the username.
std::string pupil_key(const Roster& roster, Record record) {
    return text::folded(roster.shown_name(record)) + '\n' +
           text::folded(text::trimmed(roster.text(Field::username, record)));
}

}  // namespace

bool is_newer(const InvitedDates* dates, Record record, Record than) {
    if (dates == nullptr) return record > than;
    return std::pair(dates->serials[record], record) > std::pair(dates->serials[than], than);
}

std::vector<std::optional<Record>> newest_of_same_pupil(const Roster& roster, const InvitedDates* dates) {
    std::vector<std::optional<Record>> newest(roster.size());
    if (!roster.has_names() || roster.column(Field::username) == nullptr) return newest;
    std::deque<std::string> usernames;
    std::vector<TextOfRecord> texts;
    for (Record record = 0; record < roster.size(); ++record)
        if (std::string username = text::folded(roster.text(Field::username, record)); !username.empty())
            texts.push_back({usernames.emplace_back(std::move(username)), record});
    // Names, which take longer to fold, are compared only where a username comes twice.
    std::deque<std::string> keys;
    std::vector<TextOfRecord> pupils;
    for (const std::vector<Record>& records : same_texts(texts))
        for (const Record record : records)
            if (!roster.name_is_blank(record)) pupils.push_back({keys.emplace_back(pupil_key(roster, record)), record});
    for (const std::vector<Record>& records : same_texts(pupils)) {
        const Record last = *std::ranges::max_element(
            records, [dates](Record left, Record right) { return is_newer(dates, right, left); });
        for (const Record record : records)
            if (record != last) newest[record] = last;
    }
    return newest;
}

}  // namespace classkeys::roster
