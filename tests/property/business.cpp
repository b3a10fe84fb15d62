#include "business.hpp"

#include <algorithm>
#include <sstream>

namespace classkeys::tests {

namespace {

bool is_content(const Fact& fact) {
    return fact.aspect == Aspect::content || fact.aspect == Aspect::number_format || fact.aspect == Aspect::rich_text;
}

std::set<Role> written_roles(const StepRecipe& step) {
    if (step.command == "CreateAccounts") return {Role::username, Role::password, Role::role};
    if (step.command == "GenerateUsernames") return {Role::username};
    if (step.command == "GeneratePasswords" || step.command == "NewPasswords") return {Role::password};
    if (step.argument("Passwords", false)) return {Role::password};
    return {Role::username, Role::invited_on};
}

// A column that the command writes, or one that holds nothing, where missing ones are added.
bool may_be_written(const Ran& ran, sal_Int32 column) {
    const SheetRecipe& sheet = ran.sheet();
    const auto at = column - sheet.first_column;
    if (at < 0) return false;
    if (at >= sheet.width()) return true;
    if (written_roles(ran.step).contains(sheet.columns[static_cast<std::size_t>(at)].role)) return true;
    return std::ranges::none_of(ran.before, [&](const auto& known) {
        const Fact& fact = known.first;
        return fact.sheet == sheet.name && fact.aspect == Aspect::content && fact.column == column;
    });
}

bool replaces(const StepRecipe& step) {
    return step.command == "NewPasswords" || (step.command == "MatchExport" && !step.argument("Passwords", false)) ||
           step.argument("Replace", std::string("empty")) == "all";
}

// Texts and number formats in the cells that the command writes.
bool is_written(const Ran& ran, const Fact& fact) {
    if (fact.sheet != ran.sheet().name || !is_content(fact) || !may_be_written(ran, fact.column)) return false;
    const std::string was = said(ran.before, {fact.sheet, Aspect::content, fact.row, fact.column});
    if (fact.row == ran.sheet().first_row) return was.empty();
    if (!was.empty() && !replaces(ran.step)) return false;
    const bool hidden = !said(ran.before, {fact.sheet, Aspect::hidden_row, fact.row}).empty();
    return ran.is_asked(fact.row) && !hidden;
}

// A mark where something was found, or where one had been.
bool is_mark(const Ran& ran, const Fact& fact) {
    if (!ran.step.argument("Mark", false)) return false;
    if (fact.aspect == Aspect::document) return fact.name == "CellStyles";
    if (fact.sheet != ran.sheet().name || (fact.aspect != Aspect::style && fact.aspect != Aspect::note)) return false;
    if (said(ran.before, {fact.sheet, Aspect::style, fact.row, fact.column}).starts_with("ClassKeys")) return true;
    const std::string cell = '.' + column_letters(fact.column) + std::to_string(fact.row + 1);
    return std::ranges::any_of(ran.outcome.findings, [&](const Finding& found) { return found.cell.ends_with(cell); });
}

bool is_of_new_sheet(const Ran& ran, const Fact& fact) {
    if (fact.aspect == Aspect::document) return fact.name == "sheets" || fact.name == "PageStyles";
    return std::ranges::none_of(ran.before, [&](const auto& known) { return known.first.sheet == fact.sheet; });
}

bool may_differ(const Ran& ran, const Fact& fact) {
    const std::string& command = ran.step.command;
    if (fact.aspect == Aspect::result) return true;  // formulas follow what they read
    if (command == "CheckAccounts") return is_mark(ran, fact);
    if (command == "ShowNewest")
        return fact.sheet == ran.sheet().name && fact.aspect == Aspect::hidden_row && ran.is_asked(fact.row);
    if (command == "MakeSlips" || command == "MakeHandouts") return !ran.step.has("Url") && is_of_new_sheet(ran, fact);
    if (command == "FindPupil" || command == "ExportAccounts") return false;
    return is_written(ran, fact);
}

// Rows of records with another content than before.
std::set<sal_Int32> changed_rows(const Ran& ran) {
    std::set<sal_Int32> rows;
    for (const DocumentState* state : {&ran.before, &ran.after})
        for (const auto& [fact, value] : *state)
            if (fact.sheet == ran.sheet().name && fact.aspect == Aspect::content && fact.row >= ran.first_row() &&
                said(ran.before, fact) != said(ran.after, fact))
                rows.insert(fact.row);
    return rows;
}

// Only a count that rows can be held against: a sort counts by itself, marks change no value.
std::string wrong_count(const Ran& ran) {
    const auto changed = std::ssize(changed_rows(ran));
    if (ran.step.command == "ShowNewest" || changed == ran.outcome.changed) return {};
    return "  it says that " + std::to_string(ran.outcome.changed) + " records have changed, and " +
           std::to_string(changed) + " have\n";
}

}  // namespace

bool Ran::is_asked(sal_Int32 row) const {
    if (row < first_row() || row > last_row()) return false;
    if (!step.has("Rows")) return true;
    std::istringstream list(resolved(recipe, step, step.argument("Rows", std::string())));
    for (std::string number; std::getline(list, number, ';');)
        if (std::stoi(number) == row + 1) return true;
    return false;
}

std::string beyond_business(const Ran& ran) {
    if (ran.step.command == "SortByInvitedOn") return torn_rows(ran);
    const std::string changed =
        differences(ran.before, ran.after, [&](const Fact& fact) { return may_differ(ran, fact); });
    return changed.empty() ? wrong_count(ran) : changed;
}

}  // namespace classkeys::tests
