#include "roster/columns.hpp"

#include <algorithm>

#include "roster/content.hpp"
#include "text/characters.hpp"

namespace classkeys::roster {

namespace {
constexpr int most_columns = 16384;  // of a sheet: the last is XFD
}

std::optional<int> column_of_letters(std::string_view letters) {
    if (letters.empty() || letters.size() > 3) return std::nullopt;
    int column = 0;
    for (const char c : letters) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (!upper && !(c >= 'a' && c <= 'z')) return std::nullopt;
        column = column * 26 + (c - (upper ? 'A' : 'a')) + 1;
    }
    return column <= most_columns ? std::optional(column - 1) : std::nullopt;
}

namespace {

// The field a header means, once it is known which others the table has.
std::optional<Field> field_of(Meaning meaning, bool has_given, bool has_family) {
    switch (meaning) {
        case Meaning::name:
            return Field::name;
        case Meaning::plain_name:
            if (has_given && !has_family) return Field::family_name;
            if (has_family && !has_given) return Field::given_name;
            return Field::name;
        case Meaning::given_name:
            return Field::given_name;
        case Meaning::family_name:
            return Field::family_name;
        case Meaning::username:
            return Field::username;
        case Meaning::password:
            return Field::password;
        case Meaning::invited_on:
            return Field::invited_on;
        case Meaning::role:
            return Field::role;
        case Meaning::class_name:
            return Field::class_name;
        case Meaning::language:
            return Field::language;
        case Meaning::none:
        case Meaning::plain_date:
        case Meaning::other:
            return std::nullopt;
    }
    return std::nullopt;
}

// The columns of one table while their meaning is being found.
class Chooser {
 public:
    Chooser(const Grid& grid, std::optional<int> header_row, int first_row, int first_column, int last_column,
            const AskedColumns& asked)
        : grid_(grid),
          header_row_(header_row),
          first_row_(first_row),
          first_(first_column),
          last_(last_column),
          asked_(asked) {}

    ByField<ColumnChoice> choose() {
        for (const Field field : all_fields)
            if (asked_.named[field]) take_named(field, *asked_.named[field]);
        if (header_row_) take_headers();
        take_contents();
        return choices_;
    }

 private:
    bool is_selected(int column) const { return std::ranges::find(asked_.selected, column) != asked_.selected.end(); }

    bool is_used(int column) const {
        return std::ranges::any_of(
            all_fields, [&](Field field) { return choices_[field].usable() && choices_[field].column == column; });
    }

    bool has_content(int column) const {
        for (int row = header_row_.value_or(first_row_); row < grid_.end_row(); ++row)
            if (grid_.filled(row, column)) return true;
        return false;
    }

    // A header's text wins over a column's letters.
    void take_named(Field field, const std::string& name) {
        ColumnChoice& choice = choices_[field];
        choice.state = ColumnChoice::State::not_found;
        const std::string sought = text::folded(name);
        for (int column = first_; header_row_ && !sought.empty() && column <= last_; ++column) {
            const GridCell& cell = grid_.at(*header_row_, column);
            if (cell.kind != Kind::text || text::folded(cell.text) != sought) continue;
            add(choice, column);
        }
        if (choice.state != ColumnChoice::State::not_found) return;
        const auto column = column_of_letters(text::trimmed(name));
        if (!column) return;
        choice.column = *column;
        choice.state = has_content(*column) ? ColumnChoice::State::found : ColumnChoice::State::empty;
    }

    // A second column that fits makes the choice ambiguous, unless just one of the two is selected.
    void add(ColumnChoice& choice, int column) const {
        if (choice.state == ColumnChoice::State::found && is_selected(choice.column) != is_selected(column)) {
            if (is_selected(column)) choice.column = column;
        } else if (choice.state == ColumnChoice::State::found) {
            choice.state = ColumnChoice::State::ambiguous;
            choice.other = column;
        } else if (choice.state != ColumnChoice::State::ambiguous ||
                   (is_selected(column) && !is_selected(choice.column))) {
            choice = {.state = ColumnChoice::State::found, .column = column};
        }
    }

    void take_headers() {
        std::vector<Meaning> meanings;
        for (int column = first_; column <= last_; ++column) {
            const GridCell& cell = grid_.at(*header_row_, column);
            const bool free = cell.kind == Kind::text && !is_used(column);
            meanings.push_back(free ? meaning_of(cell.text) : Meaning::none);
        }
        const bool has_given =
            choices_[Field::given_name].usable() || std::ranges::find(meanings, Meaning::given_name) != meanings.end();
        const bool has_family = choices_[Field::family_name].usable() ||
                                std::ranges::find(meanings, Meaning::family_name) != meanings.end();
        for (std::size_t index = 0; index < meanings.size(); ++index)
            if (const auto field = field_of(meanings[index], has_given, has_family); field && !is_settled(*field))
                add(choices_[*field], first_ + static_cast<int>(index));
        if (choices_[Field::invited_on].state != ColumnChoice::State::absent || asked_.named[Field::invited_on]) return;
        for (std::size_t index = 0; index < meanings.size(); ++index)
            if (meanings[index] == Meaning::plain_date)
                add(choices_[Field::invited_on], first_ + static_cast<int>(index));
    }

    // Who names the column of whole names does not mean others for given and family names.
    bool is_settled(Field field) const {
        const bool part = field == Field::given_name || field == Field::family_name;
        return asked_.named[field] || (part && asked_.named[Field::name]);
    }

    bool has_any_name() const {
        return choices_[Field::name].state != ColumnChoice::State::absent ||
               choices_[Field::given_name].state != ColumnChoice::State::absent ||
               choices_[Field::family_name].state != ColumnChoice::State::absent;
    }

    void take_contents() {
        ByField<ColumnChoice> by_content;
        for (int column = first_; column <= last_; ++column) {
            if (is_used(column)) continue;
            if (header_row_ && grid_.at(*header_row_, column).kind == Kind::text &&
                meaning_of(grid_.at(*header_row_, column).text) != Meaning::none)
                continue;
            const auto field = field_by_content(grid_, column, first_row_);
            if (!field) continue;
            // The leftmost column of names is the pupils'; elsewhere two that fit are one too many.
            if (*field == Field::name && by_content[*field].usable() && !is_selected(column)) continue;
            add(by_content[*field], column);
        }
        for (const Field field : {Field::username, Field::password, Field::invited_on})
            if (choices_[field].state == ColumnChoice::State::absent) choices_[field] = by_content[field];
        if (!has_any_name()) choices_[Field::name] = by_content[Field::name];
    }

    const Grid& grid_;
    std::optional<int> header_row_;
    int first_row_;
    int first_;
    int last_;
    const AskedColumns& asked_;
    ByField<ColumnChoice> choices_;
};

}  // namespace

ByField<ColumnChoice> choose_columns(const Grid& grid, std::optional<int> header_row, int first_row, int first_column,
                                     int last_column, const AskedColumns& asked) {
    return Chooser(grid, header_row, first_row, first_column, last_column, asked).choose();
}

}  // namespace classkeys::roster
