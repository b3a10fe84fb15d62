#include "roster/find_pupils.hpp"

#include <algorithm>
#include <string>

#include "roster/name_words.hpp"
#include "text/characters.hpp"

namespace classkeys::roster {
namespace {

// The rules by which both sides are spelt, each once.
std::vector<text::Romanisation> spellings_with(const text::Romanisation& rules) {
    std::vector<text::Romanisation> all = {rules};
    const auto add = [&all](const text::Romanisation& more) {
        const bool known = std::ranges::any_of(all, [&more](const text::Romanisation& one) {
            return one.latin == more.latin && one.cyrillic == more.cyrillic;
        });
        if (!known) all.push_back(more);
    };
    add(text::romanisation_for(""));
    for (const std::string_view language : other_spellings) add(text::romanisation_for(language));
    return all;
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

class Finder {
 public:
    Finder(std::string_view text, const text::Romanisation& rules)
        : spellings_(spellings_with(rules)), whole_(text::folded_case(text::trimmed(text))) {
        const names::Name name = names::read_name(text);
        for (const text::Romanisation& spelling : spellings_) asked_.push_back(romanised_words(name, spelling));
    }

    bool looks_for_nothing() const { return whole_.empty(); }

    bool finds(const Roster& roster, Record record) const {
        const std::string username = text::folded_case(text::trimmed(roster.text(Field::username, record)));
        if (has(username, whole_)) return true;
        if (asked_.front().empty()) return false;
        std::string spelt = username;
        if (!roster.name_is_blank(record)) add_spellings(roster.name(record), spelt);
        return std::ranges::any_of(asked_, [&spelt](const std::vector<std::string>& words) {
            return std::ranges::all_of(words, [&spelt](const std::string& word) { return has(spelt, word); });
        });
    }

 private:
    // No word goes over the blank between two.
    void add_spellings(const names::Name& name, std::string& out) const {
        for (const text::Romanisation& spelling : spellings_)
            for (const std::string& word : romanised_words(name, spelling)) out.append(" ").append(word);
    }

    std::vector<text::Romanisation> spellings_;
    std::string whole_;
    std::vector<std::vector<std::string>> asked_;  // the words of the text, in each spelling
};

}  // namespace

std::vector<Record> find_pupils(const Roster& roster, std::string_view text, const text::Romanisation& rules) {
    std::vector<Record> found;
    const Finder finder(text, rules);
    if (finder.looks_for_nothing()) return found;
    for (Record record = 0; record < roster.size(); ++record)
        if (roster.chosen[record] && finder.finds(roster, record)) found.push_back(record);
    return found;
}

std::optional<Record> next_shown(const Roster& roster, const std::vector<Record>& found, std::int32_t row) {
    std::optional<Record> first;
    for (const Record record : found) {
        if (roster.hidden[record]) continue;
        if (roster.rows[record] > row) return record;
        if (!first) first = record;
    }
    return first;
}

}  // namespace classkeys::roster
