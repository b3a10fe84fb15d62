// The word lists that ship, each held against the rules for word lists, and against a guessing program.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string>

#include "passwords/word_list.hpp"
#include "policy/guessable.hpp"

namespace classkeys::passwords {
namespace {

constexpr std::array languages = {"de", "en", "es", "fr", "it", "nl", "pl", "pt"};

Expected<WordList, BadWords> words_of(const char* language) {
    std::ifstream file(std::string(CLASSKEYS_WORDS) + '/' + language + ".txt");
    std::ostringstream text;
    text << file.rdbuf();
    return WordList::parse(text.str());
}

TEST(ShippedWords, ObeyTheRules) {
    for (const char* language : languages) {
        const auto words = words_of(language);
        EXPECT_TRUE(words) << language << " line " << (words ? 0 : words.error().line);
    }
}

// Passwords of words are not held against zxcvbn one by one (roster/generate.hpp), since none is guessable: here are
// the twenty words of each list that it knows best, in pairs, with the numbers that it knows best.
TEST(ShippedWords, MakeNoGuessablePassword) {
    for (const char* language : languages) {
        const WordList words = words_of(language).value();
        std::vector<std::pair<double, std::string>> by_bits;
        for (std::size_t word = 0; word < static_cast<std::size_t>(words.size()); ++word)
            by_bits.emplace_back(policy::guess_bits(words[word], {}), words[word]);
        std::ranges::sort(by_bits);
        by_bits.resize(20);
        double least = 100;
        std::string weakest;
        for (const auto& [bits, first] : by_bits)
            for (const auto& [more_bits, second] : by_bits)
                for (const char* number : {"00", "11", "12", "21", "69", "77", "99", "07"}) {
                    if (first == second) continue;
                    const std::string password = first + '-' + second + '-' + number;
                    const double guessed = policy::guess_bits(password, {});
                    if (guessed >= least) continue;
                    least = guessed;
                    weakest = password;
                }
        EXPECT_GT(least, policy::guessable_below + 2) << language << ' ' << weakest;
    }
}

}  // namespace
}  // namespace classkeys::passwords
