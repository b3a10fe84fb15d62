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
    RecordFinder(FoundTable& found, bool exact) : table_(found.table), reader_(found.reader), exact_(exact) {
        for (const Field field : roster::all_fields) {
            const ColumnChoice& choice = table_.columns[field];
            if (choice.state != ColumnChoice::State::found) continue;
            const bool name = field == Field::name || field == Field::given_name || field == Field::family_name;
            (name ? names_ : others_).push_back(choice.column);
        }
        // Where there is no name column, another takes its part.
        if (names_.empty() && !others_.empty()) {
            names_.push_back(others_.front());
            others_.erase(others_.begin());
        }
    }

    void run(sal_Int32 last_row) {
        bool blank_seen = false;
        for (sal_Int32 row = table_.first_row; row <= last_row; ++row) {
            const bool named = fills(names_, row);
            if (!named && !fills(others_, row)) {
                const bool content = has_content(row);
                if (content) table_.foreign_rows.push_back(row);
                blank_seen = blank_seen || !content;
                continue;
            }
            if (blank_seen && !exact_ && is_header_again(row)) break;
            if (belongs(row, named, blank_seen))
                table_.record_rows.push_back(row);
            else
                table_.foreign_rows.push_back(row);
        }
        if (!exact_) drop_prose();
        table_.last_row = table_.record_rows.empty() ? table_.first_row : table_.record_rows.back();
        std::erase_if(table_.foreign_rows, [this](std::int32_t row) { return row > table_.last_row; });
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

    // Remarks right below the last record, in the first column only, are no pupils.
    void drop_prose() {
        while (!table_.record_rows.empty()) {
            const std::int32_t row = table_.record_rows.back();
            if (fills(others_, row) || !roster::looks_like_prose(to_utf8(reader_.text(row, names_.front())))) return;
            table_.record_rows.pop_back();
        }
    }

    Table& table_;
    CellReader& reader_;
    bool exact_;
    std::vector<sal_Int32> names_;
    std::vector<sal_Int32> others_;
    std::optional<std::vector<bool>> content_;
};

}  // namespace

void find_records(FoundTable& found, int last_row, bool exact) {
    RecordFinder(found, exact).run(last_row);
}

}  // namespace classkeys::calc
