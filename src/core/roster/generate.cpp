#include "roster/generate.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "passwords/distinct.hpp"
#include "passwords/wipe.hpp"
#include "policy/common_passwords.hpp"
#include "policy/guessable.hpp"
#include "policy/pupil_words.hpp"
#include "roster/written_records.hpp"
#include "text/characters.hpp"

namespace classkeys::roster {
namespace {

// What is known of each pupil once the plan is carried out.
class Pupils {
 public:
    Pupils(const Roster& roster, const NewTexts& usernames, const text::Romanisation& rules)
        : roster_(roster), usernames_(usernames), rules_(rules) {}

    policy::PupilWords words(Record record) const {
        return policy::pupil_words(roster_.name(record), username(record), rules_);
    }

 private:
    std::string_view username(Record record) const {
        const auto planned = std::ranges::lower_bound(usernames_.records, record);
        if (planned == usernames_.records.end() || *planned != record)
            return text::trimmed(roster_.text(Field::username, record));
        return usernames_.texts[static_cast<std::size_t>(planned - usernames_.records.begin())];
    }

    const Roster& roster_;
    const NewTexts& usernames_;
    const text::Romanisation& rules_;
};

std::optional<std::string> next_for(const policy::PupilWords& pupil, passwords::Distinct& distinct) {
    for (int tries = 0; tries < passwords::patience; ++tries) {
        auto password = distinct.next();
        if (!password) break;
        if (!policy::is_common(*password) && !holds_name(*password, pupil) && !holds_username(*password, pupil))
            return password;
        passwords::wipe(*password);
    }
    return std::nullopt;
}

bool draw_guessable_again(const Pupils& pupils, passwords::Distinct& distinct, NewTexts& values) {
    std::vector<std::size_t> drawn(values.records.size());
    std::iota(drawn.begin(), drawn.end(), std::size_t{0});
    for (int tries = 0; tries < passwords::patience && !drawn.empty(); ++tries) {
        const auto guessable = policy::guessable(drawn.size(), [&](std::size_t at) {
            return policy::Guess{values.texts[drawn[at]], pupils.words(values.records[drawn[at]]).known};
        });
        std::vector<std::size_t> again;
        for (std::size_t at = 0; at < drawn.size(); ++at)
            if (guessable[at]) again.push_back(drawn[at]);
        for (const std::size_t place : again) {
            passwords::wipe(values.texts[place]);
            auto password = next_for(pupils.words(values.records[place]), distinct);
            if (!password) return false;
            values.texts[place] = std::move(*password);
        }
        drawn = std::move(again);
    }
    return drawn.empty();
}

}  // namespace

bool plan_passwords(const Roster& roster, const PasswordOptions& options, Plan& plan) {
    const Column* column = roster.column(Field::password);
    const auto records = records_to_write(roster, column, options.replace, plan);
    passwords::Distinct distinct(options.generator);
    distinct.reserve(roster.size());
    for_each_kept(roster, column, records, [&](Record, std::string_view kept) { distinct.take(kept); });
    const Pupils pupils(roster, plan.values[Field::username], options.romanisation);
    NewTexts& values = plan.values[Field::password];
    const std::size_t count = std::min(records.size(), options.most);
    values.reserve(count);
    for (const Record record : std::span(records).first(count)) {
        auto password = next_for(pupils.words(record), distinct);
        if (!password) return false;
        values.add(record, std::move(*password));
    }
    return !options.judge_guessing || draw_guessable_again(pupils, distinct, values);
}

void plan_roles(const Roster& roster, std::string_view role, Replace replace, Plan& plan) {
    const Column* column = roster.column(Field::role);
    NewTexts& values = plan.values[Field::role];
    for (const Record record : records_to_write(roster, column, replace, plan))
        if (!has_value(column, record) || column->text(record) != role) values.add(record, std::string(role));
}

}  // namespace classkeys::roster
