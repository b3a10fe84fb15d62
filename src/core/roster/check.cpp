#include "roster/check.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "policy/check_password.hpp"
#include "policy/check_username.hpp"
#include "policy/guessable.hpp"
#include "policy/own_policy.hpp"
#include "roster/name_words.hpp"
#include "roster/newest.hpp"
#include "roster/same_text.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"
#include "usernames/belonging.hpp"

namespace classkeys::roster {
namespace {

using policy::Code;
using By = usernames::NameSpellings::By;

bool is_number(Kind kind) {
    return kind == Kind::number || kind == Kind::date;
}

// The usernames, in lower case, by record; empty where there is none.
std::vector<std::string> folded_usernames(const Roster& roster) {
    std::vector<std::string> folded(roster.size());
    for (Record record = 0; record < roster.size(); ++record)
        if (const auto username = text::trimmed(roster.text(Field::username, record)); !username.empty())
            folded[record] = text::folded_case(username);
    return folded;
}

// Looks up the records that hold the same text as one does.
class Repeated {
 public:
    Repeated() = default;
    Repeated(std::vector<std::vector<Record>> groups, std::size_t records)
        : groups_(std::move(groups)), group_of_(records, none) {
        for (std::size_t group = 0; group < groups_.size(); ++group)
            for (const Record record : groups_[group]) group_of_[record] = static_cast<std::uint32_t>(group);
    }

    // Itself among them; none where nobody else has it.
    std::span<const Record> with(Record record) const {
        if (group_of_[record] == none) return {};
        return groups_[group_of_[record]];
    }

 private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    std::vector<std::vector<Record>> groups_;
    std::vector<std::uint32_t> group_of_;
};

class Check {
 public:
    Check(const Roster& roster, const policy::Platform& platform, const InvitedDates* dates,
          const text::Romanisation& rules, std::stop_token stop)
        : roster_(roster),
          platform_(platform),
          rules_(rules),
          stop_(std::move(stop)),
          newest_(newest_of_same_pupil(roster, dates)) {}

    enum class Guessing { yes, no };

    std::vector<Finding> run(const InvitedDates* dates, Guessing guessing) {
        count();
        for (Record record = 0; record < roster_.size(); ++record) {
            if (!roster_.chosen[record]) continue;
            if (stop_.stop_requested()) break;
            const names::Name& name = roster_.name(record, names::Customs::undivided, reader_);
            check_name(record, name);
            if (roster_.column(Field::username) != nullptr) check_username(record, name);
            if (roster_.column(Field::password) != nullptr) check_password(record, name);
        }
        check_strangers();
        if (guessing == Guessing::yes) guess_passwords();
        if (dates != nullptr)
            for (const Finding& finding : dates->findings)
                if (!finding.record || roster_.chosen[*finding.record]) findings_.push_back(finding);
        std::ranges::stable_sort(findings_, {},
                                 [](const Finding& finding) { return std::pair(finding.record, finding.field); });
        return std::move(findings_);
    }

 private:
    void add(Code code, Record record, Field field) {
        findings_.push_back({.code = code, .record = record, .field = field, .detail = {}, .other = {}});
    }

    // With the number that it has become, as a person writes it; of a date, nothing.
    void add_not_text(Code code, Record record, Field field) {
        add(code, record, field);
        const Column& column = *roster_.column(field);
        if (column.kind(record) != Kind::number) return;
        std::array<char, 32> digits{};
        const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), column.number(record));
        findings_.back().detail.assign(digits.data(), written.ptr);
    }

    void add(const policy::BrokenRules& rules, Record record, Field field) {
        for (const policy::Broken& broken : rules) findings_.push_back(finding_of(broken, record, field));
    }

    // Finds the passwords and usernames that several pupils have. The older rows of one pupil do not count.
    void count() {
        folded_ = folded_usernames(roster_);
        std::vector<TextOfRecord> usernames;
        std::vector<TextOfRecord> passwords;
        for (Record record = 0; record < roster_.size(); ++record) {
            if (newest_[record]) continue;
            if (!folded_[record].empty()) usernames.push_back({folded_[record], record});
            if (const auto password = roster_.text(Field::password, record); !text::trimmed(password).empty())
                passwords.push_back({password, record});
        }
        usernames_ = Repeated(same_texts(usernames), roster_.size());
        passwords_ = Repeated(same_texts(passwords), roster_.size());
    }

    void check_name(Record record, const names::Name& name) {
        if (newest_[record]) {
            add(Code::row_repeated, record, Field::name);
            findings_.back().other = newest_[record];
        }
        if (!roster_.has_names()) return;
        if (roster_.name_is_blank(record)) return add(Code::name_missing, record, Field::name);
        if (!can_be_romanised(name)) add(Code::name_unreadable, record, Field::name);
    }

    void check_username(Record record, const names::Name& name) {
        const Column& column = *roster_.column(Field::username);
        if (is_number(column.kind(record))) return add_not_text(Code::username_not_text, record, Field::username);
        const std::string_view username = text::trimmed(column.text(record));
        add(policy::check_username(username, platform_.username), record, Field::username);
        if (username.empty()) return;
        note_stranger(record, name);
        if (newest_[record]) return;
        add_repeated(usernames_.with(record), Code::username_duplicate, record, Field::username);
    }

    void note_stranger(Record record, const names::Name& name) {
        if (name.empty() || belongs(folded_[record], name, record, By::base_rules)) return;
        if (!belongs(folded_[record], name, record, By::all_rules)) strangers_.push_back(record);
    }

    // What all usernames have in common besides names is left out, and looked for only where it could matter.
    void check_strangers() {
        if (strangers_.empty()) return;
        const usernames::CommonParts common(folded_);
        for (const Record record : strangers_) {
            const names::Name& name = roster_.name(record, names::Customs::undivided, reader_);
            const std::string own_part = common.without(folded_[record]);
            if (own_part == folded_[record] || !belongs(own_part, name, record, By::all_rules))
                add(Code::username_not_of_name, record, Field::username);
        }
    }

    bool belongs(std::string_view username, const names::Name& name, Record record, By rules) const {
        const auto class_name = text::trimmed(roster_.text(Field::class_name, record));
        return usernames::NameSpellings(name, class_name, rules).make(username);
    }

    void check_password(Record record, const names::Name& name) {
        const Column& column = *roster_.column(Field::password);
        if (is_number(column.kind(record))) return add_not_text(Code::password_not_text, record, Field::password);
        const bool blank = text::trimmed(column.text(record)).empty();
        if (blank) return add(Code::password_missing, record, Field::password);
        const std::size_t before = findings_.size();
        const std::string_view password = column.text(record);
        const auto username = text::trimmed(roster_.text(Field::username, record));
        add(policy::check_password(password, platform_, policy::searched_words(name, username, rules_)), record,
            Field::password);
        if (!newest_[record]) add_repeated(passwords_.with(record), Code::password_repeated, record, Field::password);
        if (findings_.size() == before) to_guess_.push_back(record);
    }

    policy::PupilWords pupil(Record record) const {
        return policy::pupil_words(roster_.name(record, names::Customs::undivided),
                                   text::trimmed(roster_.text(Field::username, record)), rules_);
    }

    // Those with which nothing else is wrong.
    void guess_passwords() {
        const auto guess = [this](std::size_t at) {
            return policy::Guess{roster_.text(Field::password, to_guess_[at]), pupil(to_guess_[at]).known};
        };
        const auto guessable = policy::guessable(to_guess_.size(), guess, policy::least_bits_of(platform_), stop_);
        for (std::size_t at = 0; at < to_guess_.size(); ++at)
            if (guessable[at]) add(Code::password_guessable, to_guess_[at], Field::password);
    }

    void add_repeated(std::span<const Record> same, Code code, Record record, Field field) {
        if (same.size() < 2) return;
        add(code, record, field);
        findings_.back().found = static_cast<int>(same.size());
        findings_.back().other = same[0] == record ? same[1] : same[0];
    }

    const Roster& roster_;
    const policy::Platform& platform_;
    const text::Romanisation& rules_;
    std::stop_token stop_;
    std::vector<std::optional<Record>> newest_;
    names::NameReader reader_;
    std::vector<std::string> folded_;  // usernames by record, in lower case
    Repeated usernames_;
    Repeated passwords_;
    std::vector<Record> strangers_;  // whose username is not made of their name, as far as it goes by itself
    std::vector<Record> to_guess_;
    std::vector<Finding> findings_;
};

}  // namespace

Finding finding_of(const policy::Broken& broken, std::optional<Record> record, Field field) {
    return {.code = broken.code,
            .record = record,
            .field = field,
            .found = broken.found,
            .needed = broken.needed,
            .detail = broken.character == 0 ? std::string() : text::encode({&broken.character, 1}),
            .other = {},
            .because = broken.because};
}

std::vector<Finding> check_accounts(const Roster& roster, const policy::Platform& platform, const InvitedDates* dates,
                                    const text::Romanisation& rules, std::stop_token stop) {
    return Check(roster, platform, dates, rules, std::move(stop)).run(dates, Check::Guessing::yes);
}

std::vector<Finding> check_without_guessing(const Roster& roster, const policy::Platform& platform,
                                            const InvitedDates* dates, const text::Romanisation& rules) {
    return Check(roster, platform, dates, rules, {}).run(dates, Check::Guessing::no);
}

}  // namespace classkeys::roster
