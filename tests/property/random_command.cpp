#include "random_command.hpp"

#include "random_sheet.hpp"

#include <algorithm>
#include <ostream>

namespace classkeys::tests {

namespace {

using Value = std::variant<std::string, bool, int>;

class Maker {
 public:
    Maker(Chance& chance, const DocumentRecipe& document) : chance_(chance), document_(document) {}

    StepRecipe make() {
        step_.sheet = chance_.percent(80) ? 0 : chance_.below(static_cast<int>(document_.sheets.size()));
        step_.command = chance_.one_of({"CreateAccounts", "GenerateUsernames", "GeneratePasswords", "NewPasswords",
                                        "CheckAccounts", "CheckAccounts", "SortByInvitedOn", "SortByInvitedOn",
                                        "SortByInvitedOn", "ShowNewest", "ShowNewest", "MatchExport", "MatchExport",
                                        "MakeHandouts", "MakeSlips", "ExportAccounts", "FindPupil"});
        add("Interactive", false);
        add_table();
        add_own();
        if (chance_.percent(4)) add_mistake();
        return step_;
    }

 private:
    void add(const char* name, Value value) { step_.arguments.push_back({name, std::move(value)}); }
    void text(const char* name, std::initializer_list<const char*> choices) {
        add(name, std::string(chance_.one_of(choices)));
    }
    void sometimes(int percent, const char* name, std::initializer_list<const char*> choices) {
        if (chance_.percent(percent)) text(name, choices);
    }
    bool is(std::initializer_list<std::string_view> commands) const {
        return std::ranges::find(commands, step_.command) != commands.end();
    }
    std::string some_row() { return "{row:" + std::to_string(chance_.below(40)) + '}'; }

    void add_table() {
        sometimes(25, "Range", {"{table}"});
        if (is({"NewPasswords"}) || chance_.percent(20)) {
            std::string rows = some_row();
            for (int more = chance_.below(4); more > 0; --more) rows += ';' + some_row();
            add("Rows", rows);
        }
        if (chance_.percent(10)) add("HasHeader", true);
        sometimes(5, "UsernameColumn", {"{beside}", "Username"});
        sometimes(5, "PasswordColumn", {"{beside}", "Password"});
        sometimes(3, "RoleColumn", {"{beside}", "Role"});
    }

    void add_own() {
        if (is({"CreateAccounts", "GenerateUsernames"})) add_usernames();
        if (is({"CreateAccounts", "GeneratePasswords", "NewPasswords"})) add_passwords();
        if (is({"CreateAccounts"})) {
            sometimes(50, "Role", {"member", "administrator"});
            sometimes(20, "Export", {"{export}", "{export-sheet}"});
        }
        if (is({"CheckAccounts"})) add("Mark", chance_.percent(60));
        if (is({"SortByInvitedOn"})) add_sort();
        if (is({"ShowNewest"})) sometimes(70, "Show", {"newest", "all", "toggle"});
        if (is({"MatchExport"})) {
            text("Export", {"{export}", "{export-sheet}"});
            if (chance_.percent(30)) add("Passwords", true);
        }
        if (is({"MakeHandouts"})) add_handout();
        if (is({"MakeSlips"})) add_slips();
        if (is({"ExportAccounts"})) {
            text("Format", {"google", "microsoft365", "moodle"});
            sometimes(90, "Url", {"{file}"});
            sometimes(50, "Incomplete", {"leave-out", "keep", "refuse"});
        }
        if (is({"FindPupil"})) text("Text", {"ana", "Muller", "zzz", "costa li"});
        sometimes(20, "Platform", {"etwinning", "google", "microsoft365", "moodle", "nist"});
    }

    void add_usernames() {
        sometimes(40, "Replace", {"empty", "all"});
        sometimes(40, "Pattern", {"{words:.}", "flast", "{given:1}{family:7}", "class-first", "{n:3}x"});
        sometimes(40, "Collision", {"twinspace", "number", "letter", "initials", "slice"});
        sometimes(15, "Scope", {"sheet", "class"});
        sometimes(20, "Romanisation", {"auto", "de", "pl"});
        sometimes(10, "Reserved", {"{export}"});
        if (chance_.percent(15)) add("MaxLength", chance_.one_of({6, 12, 20}));
    }

    void add_passwords() {
        if (!step_.has("Replace")) sometimes(40, "Replace", {"empty", "all"});
        sometimes(60, "Style", {"words", "syllables", "characters"});
        sometimes(30, "Language", {"en", "es", "de"});
        if (chance_.percent(15)) add("Length", chance_.one_of({8, 12, 14}));
    }

    void add_sort() {
        sometimes(60, "Order", {"newest", "oldest"});
        sometimes(40, "DateOrder", {"auto", "dmy", "mdy", "ymd"});
        if (chance_.percent(25)) add("ConvertDates", true);
    }

    void add_handout() {
        text("Format", {"txt", "txt", "slips"});
        if (chance_.percent(80)) text("Url", {"{file}"});
        sometimes(30, "Layout", {"blocks", "list"});
    }

    void add_slips() {
        if (chance_.percent(50)) add("PerPage", chance_.one_of({1, 8}));
        sometimes(40, "LoginUrl", {"https://school.example/login"});
        sometimes(40, "School", {"School of Žilina"});
    }

    void add_mistake() {
        switch (chance_.below(5)) {
            case 0:
                return add("Nonsense", true);
            case 1:
                return add("Range", std::string("A1:B"));
            case 2:
                return add("Rows", std::string("two"));
            case 3:
                return add("NameColumn", std::string("No such header"));
            default:
                return add("Platform", 7);
        }
    }

    Chance& chance_;
    const DocumentRecipe& document_;
    StepRecipe step_;
};

struct Printer {
    std::ostream& out;
    void operator()(const std::string& text) const { out << '"' << text << '"'; }
    void operator()(bool yes) const { out << (yes ? "true" : "false"); }
    void operator()(int number) const { out << number; }
};

}  // namespace

bool StepRecipe::has(std::string_view name) const {
    return std::ranges::any_of(arguments, [&](const ArgumentRecipe& argument) { return argument.name == name; });
}

CaseRecipe random_case(std::uint64_t seed) {
    Chance chance(seed);
    CaseRecipe recipe{.document = random_document(chance)};
    const int steps = chance.between(1, 5);
    for (int step = 0; step < steps; ++step) {
        const int kind = chance.below(10);
        if (step == 0 || kind < 7)
            recipe.steps.push_back(Maker(chance, recipe.document).make());
        else
            recipe.steps.push_back({.action = kind < 9 ? Action::undo : Action::redo});
    }
    return recipe;
}

std::string resolved(const CaseRecipe& recipe, const StepRecipe& step, const std::string& text) {
    const SheetRecipe& sheet = recipe.document.sheets[static_cast<std::size_t>(step.sheet)];
    const SheetRecipe& last = recipe.document.sheets.back();
    std::string result = replaced(text, "{table}", table_address(sheet));
    result = replaced(result, "{export}", table_address(last));
    result = replaced(result, "{export-sheet}", last.name);
    result = replaced(result, "{beside}", column_letters(sheet.first_column + sheet.width()));
    constexpr std::string_view mark = "{row:";
    for (auto at = result.find(mark); at != std::string::npos; at = result.find(mark)) {
        const auto end = result.find('}', at);
        const int record = std::stoi(result.substr(at + mark.size()));
        result.replace(at, end + 1 - at, std::to_string(sheet.first_row + 2 + record % sheet.rows()));
    }
    return result;
}

std::ostream& operator<<(std::ostream& out, const StepRecipe& step) {
    if (step.action != Action::command) return out << (step.action == Action::undo ? "undo" : "redo");
    out << step.command << " on sheet " << step.sheet + 1;
    for (const ArgumentRecipe& argument : step.arguments) {
        out << ", " << argument.name << " = ";
        std::visit(Printer{out}, argument.value);
    }
    return out;
}

std::ostream& operator<<(std::ostream& out, const CaseRecipe& recipe) {
    out << recipe.document;
    for (const StepRecipe& step : recipe.steps) out << "-> " << step << '\n';
    return out;
}

}  // namespace classkeys::tests
