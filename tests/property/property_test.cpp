// Random documents × random commands × undo and redo, in one real office. CLASSKEYS_PROPERTY_RUNS says how many
// documents, CLASSKEYS_PROPERTY_SEED which is the first; run n of seed s is run 0 of seed s + n.
#include "run_case.hpp"
#include "shared_office.hpp"
#include "shrink.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <string_view>

namespace classkeys::tests {
namespace {

constexpr int tries_to_shrink = 400;  // about a minute

std::uint64_t from_environment(const char* name, std::uint64_t otherwise) {
    const char* value = std::getenv(name);
    return value && *value ? std::stoull(value) : otherwise;
}

std::string printed(const CaseRecipe& recipe) {
    std::ostringstream text;
    text << recipe;
    return text.str();
}

std::string report(std::uint64_t seed, CaseRecipe recipe, Failure failure) {
    ShrunkCase small{std::move(recipe), std::move(failure)};
    if (small.failure.promise != office_stays_alive)
        small = shrink(
            std::move(small.recipe), std::move(small.failure),
            [](const CaseRecipe& smaller) { return run_case(shared_office(), smaller); }, tries_to_shrink);
    return "Broken: " + small.failure.promise +
           "\nagain: CLASSKEYS_PROPERTY_RUNS=1 CLASSKEYS_PROPERTY_SEED=" + std::to_string(seed) + "\n" +
           printed(small.recipe) + "at: " + small.failure.details;
}

TEST(Property, RandomCommandsKeepTheirPromisesOnRandomDocuments) {
    const auto runs = from_environment("CLASSKEYS_PROPERTY_RUNS", 50);
    const auto first = from_environment("CLASSKEYS_PROPERTY_SEED", 1);
    for (auto seed = first; seed < first + runs; ++seed) {
        const CaseRecipe recipe = random_case(seed);
        auto failure = run_case(shared_office(), recipe);
        if (!failure) continue;
        ADD_FAILURE() << report(seed, recipe, *failure);
        if (failure->promise == office_stays_alive) return;
    }
}

// FNV-1a; std::hash may be another on every machine.
std::uint64_t fingerprint(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    return hash;
}

TEST(Property, ASeedGivesTheSameOnEveryMachine) {
    EXPECT_EQ(fingerprint(printed(random_case(7))), 9223419349049463834U);
}

// A case "fails" while it has the step, the note and the row that matter.
TEST(Property, ShrinkingKeepsWhatMattersAndNothingElse) {
    CaseRecipe recipe = random_case(7);
    SheetRecipe& sheet = recipe.document.sheets.front();
    ASSERT_GE(sheet.rows(), 4);
    sheet.features.push_back({.feature = Feature::note, .row = 3, .column = 1, .text = "the one"});
    recipe.steps.push_back({.command = "FindPupil", .arguments = {{"Interactive", false}, {"Text", std::string("a")}}});
    const auto run = [](const CaseRecipe& tried) -> std::optional<Failure> {
        const auto has_note = [](const FeatureRecipe& feature) { return feature.text == "the one"; };
        const auto is_find = [](const StepRecipe& step) { return step.command == "FindPupil"; };
        if (std::ranges::none_of(tried.document.sheets.front().features, has_note)) return std::nullopt;
        if (std::ranges::none_of(tried.steps, is_find)) return std::nullopt;
        return Failure{"the note is found", ""};
    };
    const ShrunkCase small = shrink(recipe, {"the note is found", ""}, run, 10'000);
    EXPECT_EQ(small.recipe.document.sheets.size(), 1U);
    const SheetRecipe& left = small.recipe.document.sheets.front();
    EXPECT_EQ(left.rows(), 1);
    EXPECT_LE(left.width(), 2) << "one that tells rows apart, and that of the note";
    ASSERT_EQ(left.features.size(), 1U);
    EXPECT_EQ(left.features.front().row, 0);
    ASSERT_EQ(small.recipe.steps.size(), 1U);
    EXPECT_EQ(small.recipe.steps.front().arguments.size(), 1U);
}

}  // namespace
}  // namespace classkeys::tests
