// random_command.hpp: what is done to a random document: commands of docs/commands.md with their arguments, undo and
// redo.
#pragma once

#include "chance.hpp"
#include "dispatch.hpp"
#include "sheet_recipe.hpp"

#include <iosfwd>
#include <string>
#include <variant>
#include <vector>

namespace classkeys::tests {

// A text may hold {table}, the sheet's table, {export} and {export-sheet}, the table and the name of the document's
// last sheet, {row:2}, the sheet's number of record 2, {beside}, the letter of the column right of the table, and
// {file}, the URL of a new file. So a step stays right when its document is made smaller.
struct ArgumentRecipe {
    const char* name;
    std::variant<std::string, bool, int> value;
};

enum class Action { command, undo, redo };

struct StepRecipe {
    Action action = Action::command;
    std::string command = {};
    int sheet = 0;  // whose table is selected
    std::vector<ArgumentRecipe> arguments = {};

    // The value of the argument of that name, if it is there and of that type; else `otherwise`.
    template <class Value>
    Value argument(std::string_view name, Value otherwise) const {
        for (const ArgumentRecipe& argument : arguments)
            if (argument.name == name)
                if (const Value* value = std::get_if<Value>(&argument.value)) return *value;
        return otherwise;
    }
    bool has(std::string_view name) const;
};

struct CaseRecipe {
    DocumentRecipe document = {};
    std::vector<StepRecipe> steps = {};
};

// A document with one to five steps.
CaseRecipe random_case(std::uint64_t seed);

// A text with the document's own places in it.
std::string resolved(const CaseRecipe& recipe, const StepRecipe& step, const std::string& text);

std::ostream& operator<<(std::ostream& out, const StepRecipe& step);
std::ostream& operator<<(std::ostream& out, const CaseRecipe& recipe);

}  // namespace classkeys::tests
