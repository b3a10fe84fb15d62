#include "roster/references.hpp"

#include <optional>

namespace classkeys::roster {
namespace {

struct Reference {
    int row;
    bool fixed;  // with $
    bool other_sheet;
};

bool is_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_word(char c) {
    return is_letter(c) || is_digit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// Walks through a formula from one cell reference to the next.
class Scanner {
 public:
    explicit Scanner(std::string_view formula) : text_(formula) {}

    std::optional<Reference> next() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '"' || c == '\'') {
                skip_quoted(c);
                sheet_ = c == '\'';
            } else if (is_word(c) || c == '$') {
                if (auto reference = word()) return reference;
            } else {
                if (c != '.') sheet_ = false;
                ++at_;
            }
        }
        return std::nullopt;
    }

    // Whether a colon follows, so that the next reference ends a range.
    bool at_colon() const { return at_ < text_.size() && text_[at_] == ':'; }

 private:
    void skip_quoted(char quote) {
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] != quote) continue;
            if (at_ + 1 < text_.size() && text_[at_ + 1] == quote)
                ++at_;
            else
                break;
        }
        if (at_ < text_.size()) ++at_;
    }

    // A run of letters, digits and $: a reference, a function, a name, a number (1E5), or the sheet of a reference.
    std::optional<Reference> word() {
        const std::size_t start = at_;
        while (at_ < text_.size() && (is_word(text_[at_]) || text_[at_] == '$')) ++at_;
        const std::string_view run = text_.substr(start, at_ - start);
        const bool on_sheet = sheet_;
        sheet_ = at_ < text_.size() && text_[at_] == '.';
        if (sheet_ || (at_ < text_.size() && text_[at_] == '(')) return std::nullopt;
        return as_reference(run, on_sheet);
    }

    static std::optional<Reference> as_reference(std::string_view run, bool on_sheet) {
        std::size_t at = run.starts_with('$') ? 1 : 0;
        const std::size_t letters = at;
        while (at < run.size() && is_letter(run[at])) ++at;
        if (at == letters || at - letters > 3) return std::nullopt;
        const bool fixed = at < run.size() && run[at] == '$';
        if (fixed) ++at;
        if (at == run.size() || run.size() - at > 7) return std::nullopt;
        int row = 0;
        for (; at < run.size(); ++at) {
            if (!is_digit(run[at])) return std::nullopt;
            row = row * 10 + (run[at] - '0');
        }
        return Reference{row, fixed, on_sheet};
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool sheet_ = false;  // a sheet's name stands before what comes next
};

}  // namespace

bool reads_other_row(std::string_view formula, int own_row, SortedRows sorted) {
    Scanner scanner(formula);
    while (const auto first = scanner.next()) {
        Reference last = *first;
        if (scanner.at_colon())
            if (const auto end = scanner.next()) last = *end;
        if (!first->fixed || !last.fixed) {
            // Of a range such as B$2:B2 one end goes with the row and the other stays: it grows or shrinks.
            const bool moves = !first->fixed && !last.fixed;
            const bool own = moves && first->row == own_row && last.row == own_row && !first->other_sheet;
            if (!own) return true;
            continue;
        }
        if (first->other_sheet) continue;
        const bool outside = last.row < sorted.first || first->row > sorted.last;
        const bool all = first->row <= sorted.first && last.row >= sorted.last;
        if (!outside && !all) return true;
    }
    return false;
}

}  // namespace classkeys::roster
