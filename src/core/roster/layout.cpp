#include "roster/layout.hpp"

#include <algorithm>

#include "roster/content.hpp"
#include "roster/headers.hpp"
#include "text/characters.hpp"

namespace classkeys::roster {
namespace {

bool is_name(Meaning meaning) {
    return meaning == Meaning::name || meaning == Meaning::plain_name || meaning == Meaning::given_name ||
           meaning == Meaning::family_name;
}

// The asked-for headers, folded, with the meaning that the argument gives them.
struct AskedWord {
    std::string folded;
    Meaning meaning;
};

Meaning meaning_of_field(Field field) {
    switch (field) {
        case Field::name:
            return Meaning::name;
        case Field::given_name:
            return Meaning::given_name;
        case Field::family_name:
            return Meaning::family_name;
        case Field::username:
            return Meaning::username;
        case Field::password:
            return Meaning::password;
        case Field::invited_on:
            return Meaning::invited_on;
        case Field::role:
            return Meaning::role;
        case Field::class_name:
            return Meaning::class_name;
        case Field::language:
            return Meaning::language;
    }
    return Meaning::none;
}

std::vector<AskedWord> asked_words(const AskedColumns& asked) {
    std::vector<AskedWord> words;
    for (const Field field : all_fields)
        if (const auto& text = asked.named[field]; text && !text::folded(*text).empty())
            words.push_back({text::folded(*text), meaning_of_field(field)});
    return words;
}

Meaning meaning_at(const Grid& grid, int row, int column, const std::vector<AskedWord>& asked) {
    const GridCell& cell = grid.at(row, column);
    if (cell.kind != Kind::text) return Meaning::none;
    if (!asked.empty()) {
        const std::string folded = text::folded(cell.text);
        for (const AskedWord& word : asked)
            if (word.folded == folded) return word.meaning;
    }
    return meaning_of(cell.text);
}

bool is_whole_name(Meaning meaning) {
    return meaning == Meaning::name || meaning == Meaning::plain_name;
}

// Cuts a row that has header words into the tables that stand side by side: a second name header begins a new one, at
// the gap before it if there is one; if its words are others ("Name", "Pupil name"), only behind a gap. In a row
// without names, any header that comes again behind a gap does.
std::vector<HeaderRow> split_side_by_side(const Grid& grid, int row, const std::vector<Meaning>& meanings) {
    std::vector<HeaderRow> tables;
    std::vector<Meaning> seen;
    const int base = grid.first_column();
    const auto filled = [&](int index) { return grid.filled(row, base + index); };
    const int count = static_cast<int>(meanings.size());
    const bool has_names = std::ranges::any_of(meanings, is_name);
    const auto counts = [has_names](Meaning meaning) {
        return has_names ? is_name(meaning) : meaning != Meaning::none;
    };
    int start = 0;
    while (start < count && !filled(start)) ++start;
    int last = start;
    int last_seen = start;  // where the last of `seen` is
    for (int index = start; index < count; ++index) {
        const Meaning meaning = meanings[static_cast<std::size_t>(index)];
        const bool again = counts(meaning) && std::ranges::find(seen, meaning) != seen.end();
        if (again || (is_whole_name(meaning) && !seen.empty() && std::ranges::all_of(seen, is_whole_name))) {
            int next = index;
            while (next > start && filled(next - 1)) --next;  // back to the gap
            const bool gap_between = next > last_seen;
            if (!gap_between) next = index;
            if (gap_between || (again && has_names)) {
                while (last >= next || (last > start && !filled(last))) --last;
                tables.push_back({row, base + start, base + last});
                seen.clear();
                start = next;
            }
        }
        if (counts(meaning)) {
            seen.push_back(meaning);
            last_seen = index;
        }
        if (filled(index)) last = index;
    }
    tables.push_back({row, base + start, base + last});
    return tables;
}

struct Candidate {
    int row;
    int score;
    std::vector<Meaning> meanings;
};

// Whether a column whose header says no more than "Date" holds dates.
bool has_dates_below(const Grid& grid, int row, int column) {
    return field_by_content(grid, column, row + 1) == Field::invited_on;
}

// How many different meanings the row's cells have, twofold, and one more where there is data below; 0 if nothing is
// ours.
int score_of(const Grid& grid, int row, const std::vector<Meaning>& meanings) {
    std::vector<Meaning> kinds;
    bool ours = false;
    bool data_below = false;
    for (int column = grid.first_column(); column < grid.end_column(); ++column) {
        const Meaning meaning = meanings[static_cast<std::size_t>(column - grid.first_column())];
        if (meaning == Meaning::none) continue;
        if (std::ranges::find(kinds, meaning) == kinds.end()) kinds.push_back(meaning);
        ours = ours ||
               (meaning != Meaning::other && (meaning != Meaning::plain_date || has_dates_below(grid, row, column)));
        data_below = data_below || grid.filled(row + 1, column) || grid.filled(row + 2, column);
    }
    return ours ? static_cast<int>(kinds.size()) * 2 + (data_below ? 1 : 0) : 0;
}

// Contiguous columns with data beside the header's own belong to the table too, though they have no header.
void widen(const Grid& grid, HeaderRow& table, int lowest_column, int end_column) {
    const auto has_data = [&](int column) {
        for (int row = table.row; row < std::min(grid.end_row(), table.row + 50); ++row)
            if (grid.filled(row, column)) return true;
        return false;
    };
    while (table.first_column > lowest_column && has_data(table.first_column - 1)) --table.first_column;
    while (table.last_column + 1 < end_column && has_data(table.last_column + 1)) ++table.last_column;
}

}  // namespace

std::vector<HeaderRow> find_header_rows(const Grid& grid, const AskedColumns& asked) {
    const std::vector<AskedWord> words = asked_words(asked);
    std::vector<Candidate> candidates;
    int best = 0;
    for (int row = grid.first_row(); row < grid.end_row(); ++row) {
        std::vector<Meaning> meanings;
        for (int column = grid.first_column(); column < grid.end_column(); ++column)
            meanings.push_back(meaning_at(grid, row, column, words));
        const int score = score_of(grid, row, meanings);
        if (score == 0) continue;
        best = std::max(best, score);
        candidates.push_back({row, score, std::move(meanings)});
    }
    std::vector<HeaderRow> found;
    for (const Candidate& candidate : candidates) {
        // A lone word such as "Class" above the table is no header where a better row exists.
        if (candidate.score < best && candidate.score <= 3) continue;
        auto tables = split_side_by_side(grid, candidate.row, candidate.meanings);
        for (std::size_t index = 0; index < tables.size(); ++index) {
            const int lowest = index == 0 ? grid.first_column() : tables[index - 1].last_column + 1;
            const int end = index + 1 == tables.size() ? grid.end_column() : tables[index + 1].first_column;
            widen(grid, tables[index], lowest, end);
            found.push_back(tables[index]);
        }
    }
    return found;
}

bool is_header_row(const Grid& grid, int row, int first_column, int last_column, const AskedColumns& asked) {
    const std::vector<AskedWord> words = asked_words(asked);
    for (int column = first_column; column <= last_column; ++column) {
        const Meaning meaning = meaning_at(grid, row, column, words);
        if (meaning != Meaning::none) return true;
    }
    for (int column = first_column; column <= last_column; ++column) {
        const GridCell& top = grid.at(row, column);
        if (top.kind == Kind::number || top.kind == Kind::date) return false;
        if (top.kind != Kind::text) continue;
        const auto below = field_by_content(grid, column, row + 1);
        if (below == Field::invited_on && !looks_like_date(top.text)) return true;
        if (below == Field::username && !looks_like_username(top.text)) return true;
        if (!below && grid.at(row + 1, column).kind == Kind::number) return true;
        // One word over names of several, with other headers beside it.
        if (below == Field::name && !has_blank(top.text) && last_column > first_column) return true;
    }
    return false;
}

std::optional<HeaderRow> block_around(const Grid& grid, int row, int column) {
    const auto row_filled = [&](int at, int from, int to) {
        for (int index = from; index <= to; ++index)
            if (grid.filled(at, index)) return true;
        return false;
    };
    const auto column_filled = [&](int at, int from, int to) {
        for (int index = from; index <= to; ++index)
            if (grid.filled(index, at)) return true;
        return false;
    };
    if (!row_filled(row, grid.first_column(), grid.end_column() - 1) || row >= grid.end_row()) {
        row = grid.first_row();
        while (row < grid.end_row() && !row_filled(row, grid.first_column(), grid.end_column() - 1)) ++row;
        if (row >= grid.end_row()) return std::nullopt;
    }
    if (!grid.filled(row, column)) {
        column = grid.first_column();
        while (!grid.filled(row, column)) ++column;
    }
    int top = row;
    int bottom = row;
    int left = column;
    int right = column;
    for (bool grown = true; grown;) {
        grown = false;
        if (left > grid.first_column() && column_filled(left - 1, top, bottom)) --left, grown = true;
        if (right + 1 < grid.end_column() && column_filled(right + 1, top, bottom)) ++right, grown = true;
        if (top > grid.first_row() && row_filled(top - 1, left, right)) --top, grown = true;
        if (bottom + 1 < grid.end_row() && row_filled(bottom + 1, left, right)) ++bottom, grown = true;
    }
    return HeaderRow{top, left, right};
}

}  // namespace classkeys::roster
