#include "calc/records.hpp"

#include <algorithm>
#include <optional>

#include "calc/office_text.hpp"
#include "calc/table.hpp"
#include "roster/content.hpp"
#include "roster/headers.hpp"

namespace classkeys::calc {
namespace {

using roster::ColumnChoice;
using roster::Field;

class RecordFinder {
 public:
    RecordFinder(FoundTable& found, bool exact, const std::vector<Field>& fields)
        : table_(found.table), reader_(found.reader), exact_(exact) {
        for (const Field field : roster::all_fields) {
            const ColumnChoice& choice = table_.columns[field];
            if (choice.state != ColumnChoice::State::found) continue;
            const bool name = field == Field::name || field == Field::given_name || field == Field::family_name;
            (name ? names_ : others_).push_back(choice.column);
            if (std::ranges::find(fields, field) != fields.end()) read_anyway_.push_back(choice.column);
        }
        // Where there is no name column, another takes its part.
        if (names_.empty() && !others_.empty()) {
            names_.push_back(others_.front());
            others_.erase(others_.begin());
        }
    }

    void run(sal_Int32 last_row) {
        bool blank_seen = false;
        sal_Int32 row = table_.first_row;
        for (; row <= last_row; ++row) {
            if ((exact_ || !blank_seen) && fills(read_anyway_, row)) {
                table_.record_rows.push_back(row);
                continue;
            }
            const bool named = fills(names_, row);
            if (!named && !fills(others_, row)) {
                const bool content = has_content(row);
                if (content) (knows_columns() ? table_.foreign_rows : table_.record_rows).push_back(row);
                if (!content && !blank_seen && !exact_) drop_remarks(row);
                blank_seen = blank_seen || !content;
                continue;
            }
            if (blank_seen && !exact_ && is_header_again(row)) break;
            (belongs(row, named, blank_seen) ? table_.record_rows : table_.foreign_rows).push_back(row);
        }
        if (!blank_seen && !exact_) drop_remarks(row);
        table_.last_row = table_.record_rows.empty() ? table_.first_row : table_.record_rows.back();
        std::erase_if(table_.foreign_rows, [this](std::int32_t foreign) { return foreign > table_.last_row; });
    }

 private:
    bool fills(const std::vector<sal_Int32>& columns, sal_Int32 row) {
        return std::ranges::any_of(columns, [&](sal_Int32 column) { return reader_.filled(row, column); });
    }

    std::ptrdiff_t count_filled(const std::vector<sal_Int32>& columns, sal_Int32 row) {
        return std::ranges::count_if(columns, [&](sal_Int32 column) { return reader_.filled(row, column); });
    }

    bool belongs(sal_Int32 row, bool named, bool blank_seen) {
        if (exact_ || !blank_seen) return true;
        return named && count_filled(names_, row) + count_filled(others_, row) >= 2;
    }

    // The rest of the row counts only where no recognised column is filled: mostly it is not asked for at all.
    bool has_content(sal_Int32 row) {
        if (!content_) content_ = reader_.rows_with_content(table_.first_column, table_.last_column);
        return (*content_)[static_cast<std::size_t>(row - reader_.first_row())];
    }

    bool is_header_again(sal_Int32 row) {
        int words = 0;
        for (const auto* columns : {&names_, &others_})
            for (const sal_Int32 column : *columns)
                if (const auto text = reader_.text(row, column); !text.isEmpty())
                    words += roster::meaning_of(to_utf8(text)) != roster::Meaning::none ? 1 : 0;
        return words >= 2 || (words == 1 && others_.empty());
    }

    bool knows_columns() const { return !names_.empty() || !others_.empty(); }

    // How many cells of the table are filled in one row, asked of the sheet for that row alone.
    std::size_t cells_in_row(sal_Int32 row) const {
        const auto cells = reader_.grid(row, row, table_.first_column, table_.last_column);
        std::size_t count = 0;
        for (sal_Int32 column = table_.first_column; column <= table_.last_column; ++column)
            count += cells.filled(row, column) ? 1 : 0;
        return count;
    }

    // The same from whole columns, for many rows.
    std::size_t cells_filled(sal_Int32 row) {
        std::size_t count = 0;
        for (sal_Int32 column = table_.first_column; column <= table_.last_column; ++column)
            count += reader_.filled(row, column) ? 1 : 0;
        return count;
    }

    // Remarks right below the last pupil are no pupils. They are told from new pupils, who may have no more than a name
    // yet, by the company they keep: rows that fill less than half of what the first pupil fills, one of which has no
    // name at all or reads like a sentence.
    void drop_remarks(sal_Int32 end) {
        if (table_.record_rows.empty()) return;
        const sal_Int32 first = table_.record_rows.front();
        const std::size_t usual = std::max<std::size_t>(cells_in_row(first), 3);
        if (end - 1 <= first || cells_in_row(end - 1) * 2 >= usual) return;
        sal_Int32 tail = end;
        bool remarks = false;
        while (tail - 1 > first && cells_filled(tail - 1) * 2 < usual) {
            --tail;
            remarks = remarks || !fills(names_, tail) ||
                      roster::looks_like_prose(to_utf8(reader_.text(tail, names_.front())));
        }
        if (!remarks) return;
        std::erase_if(table_.record_rows, [tail](std::int32_t row) { return row >= tail; });
        std::erase_if(table_.foreign_rows, [tail](std::int32_t row) { return row >= tail; });
        for (sal_Int32 row = tail; row < end; ++row) table_.foreign_rows.push_back(row);
    }

    Table& table_;
    CellReader& reader_;
    bool exact_;
    std::vector<sal_Int32> names_;
    std::vector<sal_Int32> others_;
    std::vector<sal_Int32> read_anyway_;  // of both
    std::optional<std::vector<bool>> content_;
};

}  // namespace

void find_records(FoundTable& found, int last_row, bool exact, const std::vector<Field>& fields) {
    RecordFinder(found, exact, fields).run(last_row);
}

}  // namespace classkeys::calc
