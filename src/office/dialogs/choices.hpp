// choices.hpp: what the lists of windows offer, in the same order everywhere.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "office/arguments.hpp"
#include "office/session.hpp"

namespace classkeys::office {

std::vector<std::string> labels_of(std::span<const policy::Platform* const> platforms);

// Username patterns to choose from, the platform's own first.
std::vector<std::string> pattern_choices(const policy::Platform& platform);

// How passwords can look, in the order of Style.
std::vector<std::string> style_names(const Voice& voice);

// A language of the word lists that ship, and its own name for itself.
struct WordLanguage {
    std::string_view tag;
    std::string_view name;
};
std::span<const WordLanguage> word_languages();

// What the list of them offers: the document's, then each; and the place of a tag there, whose empty one is the
// document's.
std::vector<std::string> word_language_names(const Voice& voice);
std::size_t place_of_word_language(std::string_view tag);
std::string word_language_at(std::size_t place);

// How many of `all` rows a preview leaves out; empty: none.
std::string rows_left_out(const Voice& voice, std::size_t all);

// "2 000 000", with narrow no-break spaces, which no language takes for a decimal sign.
std::string grouped(double number);

}  // namespace classkeys::office
