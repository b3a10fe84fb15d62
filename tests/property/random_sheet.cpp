#include "random_sheet.hpp"

namespace classkeys::tests {

namespace {

CellRecipe text(std::string text) {
    return {.content = text.empty() ? Content::empty : Content::text, .text = std::move(text)};
}

CellRecipe formula(std::string text) {
    return {.content = Content::formula, .text = std::move(text)};
}

struct Person {
    std::string given, family, username;
};

const std::vector<Person>& people() {
    static const std::vector<Person> all = {
        {"Ana", "Costa", "ana.costa"},
        {"Žofia", "Nováková", "zofia.novakova"},
        {"Li", "Wu", "li.wu"},
        {"Pedro", "Sánchez Gil", "pedro.sanchez.gil"},
        {"Шевченко", "Олена", "olena"},
        {"Jürgen", "Müller", "juergen.mueller"},
        {"Μαρία", "Παππά", "maria.pappa"},
        {"Putri", "", "putri"},
        {"Sean", "O’Connor", "sean.oconnor"},
        {"محمد", "علي", "mhmd.ly"},
        {"Bo", "Ek", "bo.ek"},
        {"Anne-Marie", "van den Berg", "anne-marie.vandenberg"},
    };
    return all;
}

// How the cells of a column tend to be filled.
enum class Manner { full, some, none };

class Maker {
 public:
    explicit Maker(Chance& chance) : chance_(chance) {}

    SheetRecipe make(std::string name) {
        SheetRecipe sheet;
        sheet.name = std::move(name);
        sheet.first_row = chance_.one_of({0, 0, 0, 2, 4});
        sheet.first_column = chance_.one_of({0, 0, 0, 1, 3});
        rows_ = chance_.percent(75) ? chance_.between(5, 15) : chance_.between(16, 40);
        draw_people();
        sheet.columns = columns();
        return sheet;
    }

 private:
    void draw_people() {
        const int variety = chance_.between(2, static_cast<int>(people().size()));
        for (int row = 0; row < rows_; ++row) {
            pupils_.push_back(people()[static_cast<std::size_t>(chance_.below(variety))]);
            blank_.push_back(row > 0 && chance_.percent(4));
        }
    }

    std::vector<ColumnRecipe> columns() {
        std::vector<ColumnRecipe> columns;
        if (chance_.percent(15)) {
            columns.push_back(column(Role::given_name, "Given name", &Maker::given));
            columns.push_back(column(Role::family_name, "Family name", &Maker::family));
        } else {
            columns.push_back(column(Role::name, chance_.one_of({"Pupil name", "Pupil name", "Name"}), &Maker::name));
        }
        const auto sometimes = [&](int percent, Role role, const char* header, CellRecipe (Maker::*cell)(int)) {
            manner_ = chance_.one_of({Manner::full, Manner::some, Manner::some, Manner::none});
            if (chance_.percent(percent)) columns.push_back(column(role, header, cell));
        };
        sometimes(80, Role::username, "Username", &Maker::username);
        sometimes(75, Role::password, chance_.one_of({"Password", "Passwort"}), &Maker::password);
        date_manner_ = chance_.below(4);
        sometimes(80, Role::invited_on, "Invited on", &Maker::invited_on);
        sometimes(25, Role::role, "Role", &Maker::role);
        sometimes(40, Role::school_class, "Class", &Maker::school_class);
        if (chance_.percent(15)) columns.push_back(column(Role::filler, "", &Maker::nothing));
        if (chance_.percent(40)) columns.push_back(column(Role::filler, "Remark", &Maker::anything));
        columns.push_back(column(Role::identity, "Locker", &Maker::locker));
        columns.push_back(column(Role::identity, "Number", &Maker::number));
        if (chance_.percent(50)) columns.push_back(column(Role::filler, "Key", &Maker::key));
        chance_.shuffle(columns);
        return columns;
    }

    ColumnRecipe column(Role role, std::string header, CellRecipe (Maker::*cell)(int)) {
        ColumnRecipe column{.role = role, .header = std::move(header)};
        for (int row = 0; row < rows_; ++row)
            column.cells.push_back(blank_[static_cast<std::size_t>(row)] ? CellRecipe{} : (this->*cell)(row));
        return column;
    }

    const Person& pupil(int row) const { return pupils_[static_cast<std::size_t>(row)]; }
    bool left_empty() { return manner_ == Manner::none || (manner_ == Manner::some && chance_.percent(50)); }

    CellRecipe given(int row) { return text(pupil(row).given); }
    CellRecipe family(int row) { return text(pupil(row).family); }
    CellRecipe name(int row) {
        const Person& person = pupil(row);
        if (chance_.percent(3)) return {};
        if (chance_.percent(2)) return {.content = Content::number, .number = 42};
        if (chance_.percent(2)) return formula("=\"" + person.given + "\"&\" \"&\"" + person.family + "\"");
        if (chance_.percent(8)) return text(person.family + ", " + person.given);
        return text(person.family.empty() ? person.given : person.given + ' ' + person.family);
    }
    CellRecipe username(int row) {
        if (left_empty()) return {};
        if (chance_.percent(4)) return formula(chance_.one_of({"=LOWER({this})", "=1/0", "=\"\""}));
        if (chance_.percent(3)) return {.content = Content::number, .number = 4711};
        if (chance_.percent(6)) return text(chance_.one_of({"Not A Name", "007", "=1+1", "ana costa", "x"}));
        return text(pupil(row).username + (chance_.percent(10) ? ".1" : ""));
    }
    CellRecipe password(int row) {
        if (left_empty()) return {};
        if (chance_.percent(5)) return formula(chance_.one_of({"=NA()", "=\"tiger\"&\"-desk-42\"", "={this}"}));
        if (chance_.percent(5)) return {.content = Content::number, .number = 12345678};
        if (chance_.percent(35))
            return text(chance_.one_of({"tiger", "password1", "blue-tiger-42", "0012", "1e10", "Ana Costa 1"}));
        return text("kite-desk-" + std::to_string(10 + row));
    }
    CellRecipe invited_on(int) {
        if (left_empty() && chance_.percent(40)) return {};
        const bool real = date_manner_ == 0 || (date_manner_ > 1 && chance_.percent(50));
        const int day = 43000 + chance_.below(40);
        if (real && date_manner_ == 3 && chance_.percent(30))
            return {.content = Content::date_time, .number = day + 0.5};
        if (real) return {.content = Content::date, .number = static_cast<double>(day)};
        if (chance_.percent(12)) return text(chance_.one_of({"Never", "31.02.2018", "–", "10/08/2019", "soon"}));
        if (chance_.percent(5)) return formula(chance_.one_of({"=43000+1", "=\"08.10.2019\"", "=1/0"}));
        return text(chance_.one_of({"08.10.2019", "6.11.2020", "06.11.2020", "2021-02-01 14:05", "21.11.2019",
                                    "1 May 2020", "13.02.2020 08:15"}));
    }
    CellRecipe role(int) { return left_empty() ? CellRecipe{} : text(chance_.one_of({"member", "administrator"})); }
    CellRecipe school_class(int) { return left_empty() ? CellRecipe{} : text(chance_.one_of({"3A", "3B", "4"})); }
    CellRecipe nothing(int) { return {}; }
    CellRecipe anything(int row) {
        switch (chance_.below(8)) {
            case 0:
                return formula("=1/0");
            case 1:
                return formula("={next}&\"!\"");
            case 2:
                return formula("=COUNTA({all})");
            case 3:
                return formula("={other}");
            case 4:
                return {.content = Content::number, .number = row * 1.5};
            case 5:
                return text(chance_.one_of({"left school", "=1+1", "007", "two\nlines"}));
            default:
                return {};
        }
    }
    CellRecipe locker(int row) { return text("locker " + std::to_string(row + 1)); }
    CellRecipe number(int row) { return {.content = Content::number, .number = 1000.0 + row}; }
    CellRecipe key(int row) { return formula("={this}&\" key\"&" + std::to_string(row + 1)); }

    Chance& chance_;
    int rows_ = 0;
    std::vector<Person> pupils_;
    std::vector<bool> blank_;
    Manner manner_ = Manner::full;
    int date_manner_ = 0;  // real, text, both, both and with times
};

}  // namespace

DocumentRecipe random_document(Chance& chance) {
    DocumentRecipe document;
    const int sheets = chance.one_of({1, 1, 2, 3});
    for (int sheet = 0; sheet < sheets; ++sheet) {
        static const char* const names[] = {"Class", "Export of 3B", "O’Brien's"};
        document.sheets.push_back(Maker(chance).make(names[sheet]));
        add_random_features(chance, document.sheets.back(), sheet == 0);
    }
    return document;
}

}  // namespace classkeys::tests
