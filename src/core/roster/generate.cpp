#include "roster/generate.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "passwords/distinct.hpp"
#include "passwords/wipe.hpp"
#include "policy/common_passwords.hpp"
#include "policy/guessable.hpp"
#include "policy/own_policy.hpp"
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

    // Not for several threads at once.
    policy::PupilWords searched(Record record) {
        return policy::searched_words(roster_.name(record, any_order, reader_), username(record), rules_);
    }

    policy::PupilWords words(Record record) const {
        return policy::pupil_words(roster_.name(record, any_order), username(record), rules_);
    }

 private:
    std::string_view username(Record record) const {
        const auto planned = std::ranges::lower_bound(usernames_.records, record);
        if (planned == usernames_.records.end() || *planned != record)
            return text::trimmed(roster_.text(Field::username, record));
        return usernames_.texts[static_cast<std::size_t>(planned - usernames_.records.begin())];
    }

    // Each word of a name counts alike.
    static constexpr names::Customs any_order = names::Customs::undivided;

    const Roster& roster_;
    const NewTexts& usernames_;
    const text::Romanisation& rules_;
    names::NameReader reader_;
};

// Whether the password is good for this pupil, apart from what the generator has seen to itself: the platform's rules
// that are the same for all.
bool suits(std::string_view password, const policy::Platform& platform, const policy::PupilWords& pupil) {
    if (platform.own != nullptr) return policy::check_password(password, platform, pupil).empty();
    return !policy::is_common(password) && !held_in(password, pupil).any();
}

std::optional<std::string> next_for(const policy::PupilWords& pupil, const policy::Platform& platform,
                                    passwords::Distinct& distinct) {
    for (int tries = 0; tries < passwords::patience; ++tries) {
        auto password = distinct.next();
        if (!password) break;
        if (suits(*password, platform, pupil)) return password;
        passwords::wipe(*password);
    }
    return std::nullopt;
}

// Passwords are made and judged in blocks of so many records, so that a plan of the first blocks is a part of the
// whole.
constexpr std::size_t block = 1024;

// The records from `first` to `last` of `values`.
bool draw_guessable_again(Pupils& pupils, const policy::Platform& platform, passwords::Distinct& distinct,
                          std::size_t first, std::size_t last, NewTexts& values) {
    std::vector<std::size_t> drawn(last - first);
    std::iota(drawn.begin(), drawn.end(), first);
    for (int tries = 0; tries < passwords::patience && !drawn.empty(); ++tries) {
        const auto guess = [&](std::size_t at) {
            return policy::Guess{values.texts[drawn[at]], pupils.words(values.records[drawn[at]]).known};
        };
        const auto guessable = policy::guessable(drawn.size(), guess, policy::least_bits_of(platform));
        std::vector<std::size_t> again;
        for (std::size_t at = 0; at < drawn.size(); ++at)
            if (guessable[at]) again.push_back(drawn[at]);
        for (const std::size_t place : again) {
            passwords::wipe(values.texts[place]);
            auto password = next_for(pupils.searched(values.records[place]), platform, distinct);
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
    Pupils pupils(roster, plan.values[Field::username], options.romanisation);
    NewTexts& values = plan.values[Field::password];
    const std::size_t blocks = options.most / block + (options.most % block == 0 ? 0 : 1);
    const std::size_t count = blocks > records.size() / block ? records.size() : blocks * block;
    values.reserve(count);
    for (std::size_t first = 0; first < count; first += block) {
        if (options.stop.stop_requested()) return false;
        const std::size_t last = std::min(first + block, count);
        for (std::size_t at = first; at < last; ++at) {
            auto password = next_for(pupils.searched(records[at]), options.platform, distinct);
            if (!password) return false;
            values.add(records[at], std::move(*password));
        }
        if (options.judge_guessing && !draw_guessable_again(pupils, options.platform, distinct, first, last, values))
            return false;
    }
    return true;
}

void plan_roles(const Roster& roster, std::string_view role, Replace replace, Plan& plan) {
    const Column* column = roster.column(Field::role);
    NewTexts& values = plan.values[Field::role];
    for (const Record record : records_to_write(roster, column, replace, plan))
        if (!has_value(column, record) || column->text(record) != role) values.add(record, std::string(role));
}

}  // namespace classkeys::roster
