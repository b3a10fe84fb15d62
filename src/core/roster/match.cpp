#include "roster/match.hpp"

#include <algorithm>
#include <unordered_map>

#include "roster/name_words.hpp"
#include "roster/newest.hpp"
#include "text/characters.hpp"

namespace classkeys::roster {
namespace {

using AccountNumber = std::size_t;
using NameIndex = std::unordered_map<std::string, std::vector<AccountNumber>>;

std::string username_key(const Roster& roster, Record record) {
    return text::folded_case(text::trimmed(roster.text(Field::username, record)));
}

std::string key_of(const Roster& roster, Record record, const text::Romanisation& rules) {
    return roster.name_is_blank(record) ? std::string() : name_key(roster.name(record), rules);
}

void add_once(std::vector<AccountNumber>& accounts, AccountNumber account) {
    if (std::ranges::find(accounts, account) == accounts.end()) accounts.push_back(account);
}

// The export's rows, put together by account.
class Accounts {
 public:
    Accounts(const Roster& exported, const InvitedDates* dates, const text::Romanisation& rules)
        : exported_(exported), dates_(dates), of_row_(exported.size()) {
        for (Record row = 0; row < exported.size(); ++row)
            if (std::string key = username_key(exported, row); !key.empty()) {
                const auto [found, is_new] = by_username_.try_emplace(std::move(key), accounts_.size());
                if (is_new) add_account(row);
                add_row(found->second, row);
            }
        by_name_ = index(rules);
        add_rows_without_username(rules);
    }

    std::optional<AccountNumber> with_username(const std::string& key) const {
        const auto found = by_username_.find(key);
        return key.empty() || found == by_username_.end() ? std::nullopt : std::optional(found->second);
    }

    const NameIndex& by_name() const { return by_name_; }

    // The accounts by their names in other rules' spelling.
    NameIndex index(const text::Romanisation& rules) const {
        NameIndex names;
        for (Record row = 0; row < exported_.size(); ++row)
            if (of_row_[row])
                if (std::string key = key_of(exported_, row, rules); !key.empty())
                    add_once(names[std::move(key)], *of_row_[row]);
        return names;
    }

    std::size_t size() const { return accounts_.size(); }
    std::vector<ExportAccount> take() { return std::move(accounts_); }

 private:
    void add_account(Record row) {
        accounts_.push_back({std::string(text::trimmed(exported_.text(Field::username, row))), row, {}});
    }

    void add_row(AccountNumber number, Record row) {
        ExportAccount& account = accounts_[number];
        of_row_[row] = number;
        if (is_newer(dates_, row, account.newest)) account.newest = row;
        const bool has_password = !text::trimmed(exported_.text(Field::password, row)).empty();
        if (has_password && (!account.password_newest || is_newer(dates_, row, *account.password_newest)))
            account.password_newest = row;
    }

    // They belong to the one account of that name, else to an account without a username.
    void add_rows_without_username(const text::Romanisation& rules) {
        for (Record row = 0; row < exported_.size(); ++row) {
            if (of_row_[row]) continue;
            const std::string key = key_of(exported_, row, rules);
            if (key.empty()) continue;
            auto& same_name = by_name_[key];
            if (same_name.size() != 1) {
                add_once(same_name, accounts_.size());
                add_account(row);
                add_row(accounts_.size() - 1, row);
            } else {
                add_row(same_name.front(), row);
            }
        }
    }

    const Roster& exported_;
    const InvitedDates* dates_;
    std::vector<ExportAccount> accounts_;
    std::vector<std::optional<AccountNumber>> of_row_;
    std::unordered_map<std::string, AccountNumber> by_username_;
    NameIndex by_name_;
};

class Matcher {
 public:
    Matcher(const Roster& list, Accounts accounts, const text::Romanisation& rules)
        : list_(list), rules_(rules), accounts_(std::move(accounts)), claimed_(accounts_.size()) {
        matching_.account.resize(list.size());
        decided_.resize(list.size());
    }

    Matching run() {
        by_username();
        by_name(accounts_.by_name(), rules_);
        for (const std::string_view language : other_spellings) {
            if (std::ranges::find(decided_, false) == decided_.end()) break;
            const text::Romanisation& rules = text::romanisation_for(language);
            by_name(accounts_.index(rules), rules);
        }
        std::ranges::sort(matching_.doubts, {}, &Doubt::record);
        find_strangers();
        matching_.accounts = accounts_.take();
        return std::move(matching_);
    }

 private:
    void by_username() {
        std::vector<std::optional<AccountNumber>> found(list_.size());
        for (Record record = 0; record < list_.size(); ++record) {
            found[record] = accounts_.with_username(username_key(list_, record));
            if (found[record]) claimed_[*found[record]] = true;
        }
        for (Record record = 0; record < list_.size(); ++record) {
            if (!found[record]) continue;
            auto others = free_namesakes(record, *found[record]);
            if (others.empty()) {
                decide(record, *found[record]);
            } else {
                others.insert(others.begin(), *found[record]);
                doubt(record, std::move(others));
            }
        }
    }

    // Accounts that have the pupil's name where the account with the pupil's username has another.
    std::vector<AccountNumber> free_namesakes(Record record, AccountNumber found) const {
        const auto named = accounts_.by_name().find(key_of(list_, record, rules_));
        if (named == accounts_.by_name().end()) return {};
        if (std::ranges::find(named->second, found) != named->second.end()) return {};
        return unclaimed(named->second);
    }

    std::vector<AccountNumber> unclaimed(const std::vector<AccountNumber>& accounts) const {
        std::vector<AccountNumber> free;
        for (const AccountNumber account : accounts)
            if (!claimed_[account]) free.push_back(account);
        return free;
    }

    void by_name(const NameIndex& names, const text::Romanisation& rules) {
        std::unordered_map<AccountNumber, std::vector<Record>> wanted;
        for (Record record = 0; record < list_.size(); ++record) {
            if (decided_[record]) continue;
            const auto named = names.find(key_of(list_, record, rules));
            if (named == names.end()) continue;
            auto candidates = unclaimed(named->second);
            if (candidates.size() > 1)
                doubt(record, std::move(candidates));
            else if (candidates.size() == 1)
                wanted[candidates.front()].push_back(record);
        }
        for (const auto& [account, records] : wanted)
            for (const Record record : records) {
                if (is_one_pupil(records))
                    decide(record, account);
                else
                    doubt(record, {account});
            }
        for (const auto& [account, records] : wanted) claimed_[account] = true;
    }

    // Several rows of the list are one pupil if they have the same username.
    bool is_one_pupil(const std::vector<Record>& records) const {
        if (records.size() == 1) return true;
        const std::string first = username_key(list_, records.front());
        return !first.empty() &&
               std::ranges::all_of(records, [&](Record record) { return username_key(list_, record) == first; });
    }

    void decide(Record record, AccountNumber account) {
        matching_.account[record] = account;
        decided_[record] = true;
    }

    void doubt(Record record, std::vector<AccountNumber> accounts) {
        matching_.doubts.push_back({record, std::move(accounts)});
        decided_[record] = true;
    }

    void find_strangers() {
        std::vector<bool> known = claimed_;
        for (const Doubt& doubt : matching_.doubts)
            for (const AccountNumber account : doubt.accounts) known[account] = true;
        for (AccountNumber account = 0; account < known.size(); ++account)
            if (!known[account]) matching_.strangers.push_back(account);
    }

    const Roster& list_;
    const text::Romanisation& rules_;
    Accounts accounts_;
    std::vector<bool> claimed_;  // accounts that somebody in the list has
    std::vector<bool> decided_;  // records, with an account or in doubt
    Matching matching_;
};

}  // namespace

std::string name_key(const names::Name& name, const text::Romanisation& rules) {
    std::vector<std::string> words = romanised_words(name, rules);
    // Turned round, the words are the same from another one on: of all beginnings the first in the alphabet.
    auto first = words;
    for (std::size_t turn = 1; turn < words.size(); ++turn) {
        std::rotate(words.begin(), words.begin() + 1, words.end());
        first = std::min(first, words);
    }
    std::string key;
    for (const std::string& word : first) key.append(key.empty() ? "" : ".").append(word);
    return key;
}

Matching match(const Roster& list, const Roster& exported, const InvitedDates* dates, const text::Romanisation& rules) {
    return Matcher(list, Accounts(exported, dates, rules), rules).run();
}

}  // namespace classkeys::roster
