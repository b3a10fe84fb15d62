// What the core does in a second, without an office.
//   build/release/tests/bench/core_bench --benchmark_filter=usernames
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "dates/read_column.hpp"
#include "passwords/distinct.hpp"
#include "policy/check_password.hpp"
#include "pupils.hpp"
#include "roster/check.hpp"
#include "roster/generate.hpp"

namespace classkeys::bench {
namespace {

using benchmark::State;

constexpr std::size_t pupils_in_list = 200'000;

const std::vector<Pupil>& pupils() {
    static const std::vector<Pupil> list = invented_pupils(pupils_in_list);
    return list;
}

const policy::Platform& platform() {
    return *policy::find_platform("etwinning");
}

void count(State& state, std::size_t items) {
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * items));
}

// --- usernames

void read_names(State& state) {
    names::NameReader reader;
    for (auto _ : state)
        for (const Pupil& pupil : pupils()) benchmark::DoNotOptimize(reader.read(pupil.name, names::Customs::unknown));
    count(state, pupils_in_list);
}

void expand_pattern(State& state) {
    const auto pattern = usernames::Pattern::parse(platform().username.pattern).value();
    std::vector<names::Name> names;
    for (const Pupil& pupil : pupils()) names.push_back(names::read_name(pupil.name));
    std::string username;
    for (auto _ : state)
        for (const names::Name& name : names) {
            pattern.expand(name, text::romanisation_for(""), {}, username);
            benchmark::DoNotOptimize(username);
        }
    count(state, pupils_in_list);
}

enum class Script { latin, other };

// Greek and Cyrillic letters begin with bytes from 0xCD on, Latin ones with smaller ones.
Script script_of(const Pupil& pupil) {
    return static_cast<unsigned char>(pupil.name.front()) < 0xCD ? Script::latin : Script::other;
}

roster::Roster roster_of_names(Script script) {
    roster::Roster roster;
    roster::Column names;
    for (const Pupil& pupil : pupils()) {
        if (script_of(pupil) != script) continue;
        roster.rows.push_back(static_cast<std::int32_t>(roster.rows.size()) + 1);
        names.add_text(pupil.name);
    }
    roster.hidden.assign(roster.size(), false);
    roster.chosen.assign(roster.size(), true);
    roster.columns[roster::Field::name] = std::move(names);
    return roster;
}

void judge_spelling(State& state) {
    const roster::Roster roster = roster_of_names(Script::latin);
    for (auto _ : state) benchmark::DoNotOptimize(roster::judged_spelling(roster, {}));
    count(state, roster.size());
}

// Names, patterns and collisions together, as GenerateUsernames plans them.
void plan_usernames(State& state, Script script, policy::Collision collision) {
    const roster::Roster roster = roster_of_names(script);
    const auto pattern = usernames::Pattern::parse(platform().username.pattern).value();
    for (auto _ : state) {
        roster::Plan plan;
        roster::plan_usernames(
            roster, {pattern, collision, 64, roster::judged_spelling(roster, {}), {}, roster::Replace::empty}, plan);
        benchmark::DoNotOptimize(plan);
    }
    count(state, roster.size());
}

BENCHMARK(read_names)->Unit(benchmark::kMillisecond);
BENCHMARK(judge_spelling)->Unit(benchmark::kMillisecond);
BENCHMARK(expand_pattern)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan_usernames, latin_twinspace, Script::latin, policy::Collision::twinspace)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan_usernames, latin_number, Script::latin, policy::Collision::number)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan_usernames, latin_letter, Script::latin, policy::Collision::letter)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan_usernames, greek_and_cyrillic_twinspace, Script::other, policy::Collision::twinspace)
    ->Unit(benchmark::kMillisecond);

// --- passwords

const passwords::WordList& english() {
    static const passwords::WordList words = [] {
        std::ifstream file(CLASSKEYS_WORDS);
        const std::string content{std::istreambuf_iterator<char>(file), {}};
        auto parsed = passwords::WordList::parse(content);
        if (!parsed) throw std::runtime_error("no list of words: " CLASSKEYS_WORDS);
        return std::move(parsed.value());
    }();
    return words;
}

void make_passwords(State& state, const passwords::Recipe& recipe, const policy::PasswordPolicy& policy) {
    passwords::Generator generator(recipe, policy, &english(), passwords::secure_draw());
    for (auto _ : state) {
        passwords::Distinct distinct(generator);
        distinct.reserve(pupils_in_list);
        for (std::size_t made = 0; made < pupils_in_list; ++made) benchmark::DoNotOptimize(distinct.next());
    }
    count(state, pupils_in_list);
}

void passwords_of_words(State& state, std::string_view platform_id) {
    const auto& policy = policy::find_platform(platform_id)->password;
    make_passwords(state, passwords::fit_words(policy, english(), 0).value(), policy);
}

void passwords_of_characters(State& state, std::string_view platform_id) {
    const auto& policy = policy::find_platform(platform_id)->password;
    make_passwords(state, passwords::fit_characters(policy, 0).value(), policy);
}

void passwords_of_syllables(State& state, std::string_view platform_id) {
    const auto& policy = policy::find_platform(platform_id)->password;
    make_passwords(state, passwords::fit_syllables(policy, passwords::syllables_for("es")).value(), policy);
}

void check_passwords(State& state, std::string_view addition) {
    std::vector<std::string> given;
    for (const Pupil& pupil : pupils()) given.push_back(pupil.password + std::string(addition));
    for (auto _ : state)
        for (const std::string& password : given)
            benchmark::DoNotOptimize(policy::check_password(password, platform().password));
    count(state, given.size());
}

// Passwords of words for pupils with names, as GeneratePasswords plans them.
void plan_passwords(State& state) {
    const roster::Roster roster = roster_of_names(Script::latin);
    const auto& policy = platform().password;
    passwords::Generator generator(passwords::fit_words(policy, english()).value(), policy, &english(),
                                   passwords::secure_draw());
    for (auto _ : state) {
        roster::Plan plan;
        if (!roster::plan_passwords(
                roster, {generator, platform(), false, text::romanisation_for(""), roster::Replace::empty}, plan))
            throw std::runtime_error("no more passwords");
        benchmark::DoNotOptimize(plan);
    }
    count(state, roster.size());
}

// The check of names, usernames and passwords: Moodle asks for a capital that they lack, so that none is guessed.
void check_accounts(State& state, std::string_view platform_id) {
    roster::Roster roster = roster_of_names(Script::latin);
    roster::Column usernames;
    roster::Column passwords;
    for (const Pupil& pupil : pupils()) {
        if (script_of(pupil) != Script::latin) continue;
        usernames.add_text(pupil.username);
        passwords.add_text(pupil.password);
    }
    roster.columns[roster::Field::username] = std::move(usernames);
    roster.columns[roster::Field::password] = std::move(passwords);
    for (auto _ : state)
        benchmark::DoNotOptimize(roster::check_accounts(roster, *policy::find_platform(platform_id), nullptr));
    count(state, roster.size());
}

BENCHMARK(plan_passwords)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(check_accounts, without_guessing, "moodle")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(check_accounts, with_guessing, "etwinning")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(passwords_of_words, etwinning, "etwinning")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(passwords_of_words, moodle, "moodle")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(passwords_of_characters, etwinning, "etwinning")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(passwords_of_characters, moodle, "moodle")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(passwords_of_syllables, etwinning, "etwinning")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(passwords_of_syllables, moodle, "moodle")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(check_passwords, ascii, "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(check_passwords, accents, "ñé")->Unit(benchmark::kMillisecond);

// --- dates

std::string slashes(std::chrono::sys_days day) {
    std::string date = german_date(day);
    for (char& byte : date)
        if (byte == '.') byte = '/';
    return date;
}

std::string iso_with_time(std::chrono::sys_days day) {
    const std::string date = german_date(day);
    return date.substr(6) + '-' + date.substr(3, 2) + '-' + date.substr(0, 2) + "T14:05:09Z";
}

std::string in_french(std::chrono::sys_days day) {
    return "sam. " + german_date(day).substr(0, 2) + " août 2019";
}

std::string never(std::chrono::sys_days) {
    return "Never";
}

void read_dates(State& state, std::string (*write)(std::chrono::sys_days day)) {
    std::vector<std::string> texts;
    for (const Pupil& pupil : pupils()) texts.push_back(write(pupil.invited_on));
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    for (auto _ : state)
        benchmark::DoNotOptimize(dates::read_column(views, {std::nullopt, dates::DateOrder::dmy, 1930}));
    count(state, views.size());
}

BENCHMARK_CAPTURE(read_dates, dots, german_date)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_dates, slashes, slashes)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_dates, iso_with_time, iso_with_time)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_dates, in_words, in_french)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_dates, unreadable, never)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace classkeys::bench

BENCHMARK_MAIN();
