// tokens.hpp: a text cut into numbers, words and marks. Blanks and direction marks only part them.
//   "8. Oktober 2019"   -> number 8, mark '.', word "oktober", number 2019
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace classkeys::dates {

enum class TokenKind : std::uint8_t { number, word, mark };

struct Token {
    TokenKind kind;
    bool attached;          // no blank between it and the token before
    std::uint8_t digits;    // of a number
    std::uint32_t at;       // byte offset
    std::uint32_t value;    // a number's, right up to nine digits; a mark's code point, dashes as '-'
    std::uint32_t letters;  // of a word
    std::uint32_t first;    // where they begin, for Tokens::word
};

class Tokens {
 public:
    explicit Tokens(std::string_view text);

    std::size_t size() const { return count_; }
    const Token& operator[](std::size_t i) const { return tokens_[i]; }
    std::span<const Token> from(std::size_t i) const { return std::span(tokens_).first(count_).subspan(i); }
    std::u32string_view word(const Token& token) const { return {letters_.data() + token.first, token.letters}; }

    // A date has few words: a text with more is cut short here, and is none.
    bool too_long() const { return too_long_; }

 private:
    void take(char32_t point, std::uint32_t at);
    void take_digit(std::uint32_t digit, std::uint32_t at);
    void take_letter(char32_t letter, std::uint32_t at);
    void take_mark(char32_t mark, std::uint32_t at);
    bool join_words();
    Token* begin_token(TokenKind kind, std::uint32_t at);
    Token* open(TokenKind kind);

    std::array<Token, 24> tokens_;      // the first count_ are set, the others are not: a column has a million texts
    std::array<char32_t, 96> letters_;  // likewise, letter_count_
    std::size_t count_ = 0;
    std::uint32_t letter_count_ = 0;
    bool gap_ = true;  // a blank was the last thing seen
    bool too_long_ = false;
};

}  // namespace classkeys::dates
