#include "business.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace classkeys::tests {

namespace {

// Calc's own sort leaves the ranges of conditional formats where they are.
bool moves_with_its_row(const Fact& fact) {
    return fact.aspect != Aspect::row && fact.aspect != Aspect::column && fact.aspect != Aspect::sheet &&
           fact.aspect != Aspect::document && fact.name != "conditional format";
}

// A formula as seen from its own row, the way that Calc's sort moves it: "F:=A[0]&B[2]". What a $ holds stays.
std::string from_its_row(const std::string& content, sal_Int32 row) {
    std::string text;
    bool quoted = false;
    for (std::size_t at = 0; at < content.size();) {
        const auto is = [&](int (*kind)(int)) { return kind(static_cast<unsigned char>(content[at])) != 0; };
        if (content[at] == '"') quoted = !quoted;
        const bool follows_letter = at > 0 && std::isupper(static_cast<unsigned char>(content[at - 1])) != 0;
        if (quoted || !follows_letter || !is(std::isdigit)) {
            text += content[at++];
            continue;
        }
        std::size_t digits = 0;
        const int number = std::stoi(content.substr(at), &digits);
        text += '[' + std::to_string(number - 1 - row) + ']';
        at += digits;
    }
    return text;
}

class Rows {
 public:
    explicit Rows(const Ran& ran) : ran_(ran), came_from_(matched()) { find_columns(); }

    bool complete() const { return !came_from_.empty(); }

    // What the sheet should be like: the rows as they were, in their new order.
    DocumentState expected() const {
        DocumentState state;
        for (const auto& [fact, value] : ran_.before) {
            Fact there = fact;
            if (is_moved(fact)) there.row = went_to(fact.row);
            state[there] = value;
        }
        return state;
    }

    bool may_differ(const DocumentState& expected, const Fact& fact) const {
        if (is_converted(fact)) return true;
        if (fact.aspect == Aspect::result) return reckons_anew(fact);
        return fact.aspect == Aspect::content && is_same_formula(said(expected, fact), fact);
    }

 private:
    // The texts and numbers of the identity columns; empty for a row that holds none.
    std::string identity(const DocumentState& state, sal_Int32 row) const {
        std::string all;
        for (int column = ran_.sheet().first_column; const ColumnRecipe& recipe : ran_.sheet().columns) {
            if (recipe.role == Role::identity) {
                const std::string content = said(state, {ran_.sheet().name, Aspect::content, row, column});
                if (!content.starts_with("F:")) all += content;
            }
            ++column;
        }
        return all;
    }

    // For each row of the records now, where it was; rows without identity in their order. Empty if one is lost.
    std::vector<sal_Int32> matched() const {
        std::map<std::string, std::vector<sal_Int32>> places;
        for (sal_Int32 row = ran_.last_row(); row >= ran_.first_row(); --row)
            places[identity(ran_.before, row)].push_back(row);
        std::vector<sal_Int32> from;
        for (sal_Int32 row = ran_.first_row(); row <= ran_.last_row(); ++row) {
            auto& left = places[identity(ran_.after, row)];
            if (left.empty()) return {};
            from.push_back(left.back());
            left.pop_back();
        }
        return from;
    }

    sal_Int32 came_from(sal_Int32 row) const { return came_from_[static_cast<std::size_t>(row - ran_.first_row())]; }
    sal_Int32 went_to(sal_Int32 row) const {
        return static_cast<sal_Int32>(std::ranges::find(came_from_, row) - came_from_.begin()) + ran_.first_row();
    }

    bool is_moved(const Fact& fact) const {
        if (fact.sheet != ran_.sheet().name || !moves_with_its_row(fact)) return false;
        if (fact.row < ran_.first_row() || fact.row > ran_.last_row()) return false;
        return fact.column < 0 || is_sorted(fact.column);
    }

    // From the first to the last column that holds something, be it a remark below or what a command has added; all
    // columns of a range that was given, and no others.
    bool is_sorted(sal_Int32 column) const { return column >= first_sorted_ && column <= last_sorted_; }

    bool is_converted(const Fact& fact) const {
        if (!ran_.step.argument("ConvertDates", false) || fact.sheet != ran_.sheet().name) return false;
        const auto at = fact.column - ran_.sheet().first_column;
        if (fact.aspect != Aspect::content && fact.aspect != Aspect::number_format) return false;
        if (at >= ran_.sheet().width()) return true;
        return at >= 0 && ran_.sheet().columns[static_cast<std::size_t>(at)].role == Role::invited_on;
    }

    // A formula that stands elsewhere, but reads the same as seen from its row.
    bool is_same_formula(const std::string& should, const Fact& fact) const {
        const std::string is = said(ran_.after, fact);
        if (!should.starts_with("F:") || !is.starts_with("F:") || !is_moved(fact)) return false;
        const std::string was = from_its_row(should, came_from(fact.row)), now = from_its_row(is, fact.row);
        if (was == now) return true;
        // A relative reference that would leave the sheet shows as #REF! in Calc's own sort, until another sort brings
        // it back; the command warns of the formula.
        return reads_elsewhere(was) && (was + now).find("#REF!") != std::string::npos;
    }

    // Results follow what formulas read: other rows, a date that was a text, or another formula that does.
    bool reckons_anew(const Fact& fact) const {
        if (!is_moved(fact) || ran_.step.argument("ConvertDates", false)) return true;
        for (const auto& [other, content] : ran_.before)
            if (other.aspect == Aspect::content && content.starts_with("F:") &&
                reads_elsewhere(from_its_row(content, other.row)))
                return true;
        return false;
    }

    static bool reads_elsewhere(const std::string& formula) {
        return replaced(formula, "[0]", "").find('[') != std::string::npos || formula.find('$') != std::string::npos;
    }

    void find_columns() {
        const SheetRecipe& sheet = ran_.sheet();
        first_sorted_ = sheet.first_column + sheet.width();
        last_sorted_ = sheet.first_column;
        for (const auto& [fact, value] : ran_.before) {
            if (fact.sheet != sheet.name || fact.aspect != Aspect::content || fact.row < sheet.first_row) continue;
            first_sorted_ = std::min(first_sorted_, fact.column);
            last_sorted_ = std::max(last_sorted_, fact.column);
        }
        if (!ran_.step.has("Range")) return;
        first_sorted_ = sheet.first_column;
        last_sorted_ = sheet.first_column + sheet.width() - 1;
    }

    const Ran& ran_;
    std::vector<sal_Int32> came_from_;
    sal_Int32 first_sorted_ = 0, last_sorted_ = 0;
};

}  // namespace

std::string torn_rows(const Ran& ran) {
    const Rows rows(ran);
    if (!rows.complete()) return "  the identities of its rows are not those of before\n";
    const DocumentState expected = rows.expected();
    return differences(expected, ran.after, [&](const Fact& fact) { return rows.may_differ(expected, fact); });
}

}  // namespace classkeys::tests
