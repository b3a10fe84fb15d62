// Compares append_cldr with ICU itself: every assigned code point alone, every pair of a script's letters, the
// syllables of Hangul and of the Indic scripts, real names and chance words. A difference is either meant, and then a
// row of `meant_differences` says why, or it fails. Prints how often each row was used.
#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <optional>
#include <random>
#include <vector>

#include "core/text/cldr_samples.hpp"
#include "icu_spelling.hpp"
#include "text/cldr.hpp"

namespace classkeys::text {
namespace {

using Word = std::u32string;

std::string spell(std::u32string_view word) {
    std::string out;
    append_cldr(word, out);
    return out;
}

std::string utf8(std::u32string_view word) {
    icu::UnicodeString text;
    for (const char32_t c : word) text.append(static_cast<UChar32>(c));
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

bool is_in(char32_t c, std::uint32_t categories) {
    return (U_MASK(u_charType(static_cast<UChar32>(c))) & categories) != 0;
}
bool is_letter_or_digit(char32_t c) {
    return is_in(c, U_GC_L_MASK | U_GC_N_MASK);
}
bool is_mark(char32_t c) {
    return is_in(c, U_GC_M_MASK);
}
bool is_nukta(char32_t c) {
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_INDIC_SYLLABIC_CATEGORY) == U_INSC_NUKTA;
}
bool is_assigned(char32_t c) {
    return !is_in(c, U_GC_CN_MASK | U_GC_CS_MASK | U_GC_CO_MASK);
}

UScriptCode script_of(char32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &error);
}

bool is_ethiopic(char32_t c) {
    return script_of(c) == USCRIPT_ETHIOPIC;
}

bool is_composed(std::u32string_view word) {
    icu::UnicodeString text;
    for (const char32_t c : word) text.append(static_cast<UChar32>(c));
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(error)->isNormalized(text, error) != 0;
}

bool any_of(std::u32string_view word, bool (*holds)(char32_t)) {
    return std::ranges::any_of(word, holds);
}

// One word, what ICU makes of it, and what we do.
struct Case {
    Word word;
    Word transformed;
    std::string by_icu;
    std::string ours;
};

// What ICU would give if it could spell what it leaves over, by our own reading of each alone.
std::string with_left_overs_read(const Case& c) {
    std::string spelled;
    for (const char32_t p : c.transformed) {
        if (p == U'ǝ' && any_of(c.word, is_ethiopic)) continue;  // CLDR's sixth vowel, mostly mute
        const bool is_left = tools::is_left_over(p) || (is_mark(p) && c.word.find(p) != Word::npos);
        spelled += is_left ? spell({&p, 1}) : tools::ascii_of({&p, 1});
    }
    return spelled;
}

// Whether `shorter` is `longer` but for some of its inherent vowels.
bool lacks_only_vowels(std::string_view shorter, std::string_view longer) {
    for (const char c : longer) {
        if (shorter.starts_with(c))
            shorter.remove_prefix(1);
        else if (c != 'a' && c != 'o')
            return false;
    }
    return shorter.empty();
}

struct MeantDifference {
    const char* name;
    const char* why;
    bool (*holds)(const Case&);
};

constexpr MeantDifference meant_differences[] = {
    {"neither letter nor digit", "signs, units and emoji are no part of a name; ICU writes some out (℃, ㌀, €)",
     [](const Case& c) { return c.ours.empty() && !any_of(c.word, is_letter_or_digit); }},
    {"letter in a circle", "a letter all the same; ICU only makes it small",
     [](const Case& c) { return c.word.size() == 1 && is_in(c.word[0], U_GC_SO_MASK) && c.ours.size() == 1; }},
    {"iteration mark", "々 ゝ ヽ say the last reading again; ICU leaves 々, and reads シヽ as shihi",
     [](const Case& c) { return any_of(c.word, [](char32_t p) { return Word(U"々〻ゝヽ").find(p) != Word::npos; }); }},
    {"Bopomofo tone", "CLDR numbers the tones; a tone is no letter of a name, as in the readings of Han",
     [](const Case& c) {
         return std::ranges::all_of(c.word, [](char32_t p) { return script_of(p) == USCRIPT_BOPOMOFO; }) &&
                std::ranges::none_of(c.ours, [](char p) { return p >= '0' && p <= '9'; });
     }},
    {"letter that ICU leaves", "read by its parts, number, name or code point, so that it does not vanish",
     [](const Case& c) { return c.ours == with_left_overs_read(c); }},
    {"vowel that ICU leaves",
     "a consonant or sign that ICU leaves follows the rule for those it spells: no vowel twice",
     [](const Case& c) {
         return c.transformed.find_first_of(c.word) != Word::npos && lacks_only_vowels(c.ours, with_left_overs_read(c));
     }},
    {"script that ICU leaves", "a Lao vowel written before its consonant is read after it, as in Thai",
     [](const Case& c) { return c.transformed == c.word; }},
    {"breathing inside a Greek word", "Greek writes it at the beginning only, or on a diphthong's second vowel",
     [](const Case& c) {
         return std::ranges::any_of(c.word, [](char32_t p) { return p >= 0x1f00 && p <= 0x1fff; }) && c.word.size() > 1;
     }},
    {"dotted consonant that CLDR does not know", "it gives up its vowel to a sign as the others do (ট়ে te, not tae)",
     [](const Case& c) { return any_of(c.word, is_nukta) && lacks_only_vowels(c.ours, c.by_icu); }},
    {"Arabic letter with a high hamza", "Unicode advises against ٵ ٶ ٷ ٸ; ICU reads their parts with the letter before",
     [](const Case& c) { return any_of(c.word, [](char32_t p) { return p >= U'ٵ' && p <= U'ٸ'; }); }},
    {"Ethiopic gemination mark", "scholars write it over a doubled consonant; names do without",
     [](const Case& c) { return c.word.find(U'\u135f') != Word::npos; }},
    {"halfwidth kana beside others", "no spelling mixes the two within a syllable",
     [](const Case& c) {
         return any_of(c.word, [](char32_t p) { return p >= 0xff61 && p <= 0xff9f; }) &&
                any_of(c.word, [](char32_t p) { return p >= 0x3000 && p <= 0x30ff; });
     }},
};

class CldrOracle : public testing::Test {
 protected:
    static const tools::IcuSpelling& icu() {
        static const tools::IcuSpelling compiled_once;
        return compiled_once;
    }

    // Fails unless the word is spelled as ICU spells it or differs as meant.
    void expect_as_icu(const Word& word) {
        const std::optional<Case> difference = differs(word);
        if (!difference || ++failures_ > 40) return;
        ADD_FAILURE() << utf8(word) << " is " << difference->ours << ", but ICU says " << difference->by_icu << " ("
                      << utf8(difference->transformed) << ")";
    }

    // The case, if it differs as no row says.
    std::optional<Case> differs(const Word& word) {
        ++words_;
        Case c{word, icu().transform(word), {}, spell(word)};
        c.by_icu = tools::ascii_of(c.transformed);
        if (c.ours == c.by_icu) return std::nullopt;
        for (const MeantDifference& meant : meant_differences) {
            if (!meant.holds(c)) continue;
            auto& [count, example] = used_[meant.name];
            if (count++ == 0) example = utf8(word) + ": " + c.ours + ", ICU " + c.by_icu;
            return std::nullopt;
        }
        return c;
    }

    void TearDown() override {
        std::cout << words_ << " words, " << failures_ << " differences not meant\n";
        for (const MeantDifference& meant : meant_differences)
            if (const auto used = used_.find(meant.name); used != used_.end())
                std::cout << "  " << used->second.first << " " << meant.name << " (" << meant.why << "), like "
                          << used->second.second << "\n";
    }

    std::size_t words_ = 0;
    std::size_t failures_ = 0;
    std::map<std::string, std::pair<std::size_t, std::string>> used_;
};

// The letters and signs of each script of the Basic Multilingual Plane with at least one letter that ICU spells.
std::map<UScriptCode, Word> letters_by_script(const tools::IcuSpelling& icu) {
    std::map<UScriptCode, Word> scripts;
    for (char32_t c = 0x370; c < 0xffff; ++c) {
        const UScriptCode script = script_of(c);
        const bool is_form = c >= 0xfb1d && c <= 0xfeff;  // of letters that are in the list themselves
        if (script == USCRIPT_HAN || script == USCRIPT_HANGUL || script == USCRIPT_LATIN || is_form) continue;
        if (is_in(c, U_GC_LO_MASK | U_GC_LU_MASK | U_GC_LL_MASK | U_GC_MN_MASK | U_GC_MC_MASK)) scripts[script] += c;
    }
    for (char32_t c = U'\u064b'; c <= U'\u0655'; ++c) scripts[USCRIPT_ARABIC] += c;  // shared with Syriac
    std::erase_if(scripts, [&](const auto& entry) {
        return std::ranges::none_of(entry.second, [&](char32_t c) {
            return !is_mark(c) && !tools::ascii_of(icu.transform({&c, 1})).empty();
        });
    });
    scripts.erase(USCRIPT_COMMON);
    return scripts;
}

TEST_F(CldrOracle, EveryAssignedCodePoint) {
    for (char32_t c = 0; c < 0x110000; ++c)
        if (is_assigned(c)) expect_as_icu({c});
}

TEST_F(CldrOracle, WhatIcuSpellsGivesSomething) {
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (!is_assigned(c) || !is_letter_or_digit(c)) continue;
        if (tools::ascii_of(icu().transform({&c, 1})).empty()) continue;
        EXPECT_NE(spell({&c, 1}), "") << utf8({&c, 1});
    }
}

TEST_F(CldrOracle, EveryPairOfLetters) {
    for (const auto& [script, letters] : letters_by_script(icu()))
        for (const char32_t first : letters)
            for (const char32_t second : letters)
                if (is_composed(Word{first, second})) expect_as_icu({first, second});
}

TEST_F(CldrOracle, EverySyllableOfHangul) {
    for (char32_t c = U'가'; c <= U'힣'; ++c) expect_as_icu({c});
}

TEST_F(CldrOracle, PairsOfHangul) {
    std::mt19937 chance(1);
    std::uniform_int_distribution<std::uint32_t> syllable(U'가', U'힣');
    for (int i = 0; i < 50'000; ++i) expect_as_icu({syllable(chance), syllable(chance)});
}

TEST_F(CldrOracle, PairsOfHan) {
    std::mt19937 chance(2);
    std::uniform_int_distribution<std::uint32_t> ideograph(0x4e00, 0x9fff);
    for (int i = 0; i < 20'000; ++i) expect_as_icu({ideograph(chance), ideograph(chance)});
}

// Consonant, sign, consonant; consonant, dot, sign; consonant, virama, consonant, sign.
TEST_F(CldrOracle, SyllablesOfIndicScripts) {
    for (char32_t block = 0x900; block < 0xd80; block += 0x80) {
        for (char32_t consonant = block + 0x15; consonant <= block + 0x39; ++consonant) {
            if (!is_assigned(consonant)) continue;
            for (char32_t sign = block + 0x3e; sign <= block + 0x4d; ++sign) {
                if (!is_assigned(sign)) continue;
                for (const Word& word :
                     {Word{consonant, sign}, Word{consonant, sign, block + 0x28}, Word{block + 0x30, consonant, sign},
                      Word{consonant, block + 0x4d, block + 0x15, sign}, Word{consonant, sign, block + 0x02}})
                    if (std::ranges::all_of(word, is_assigned) && is_composed(word)) expect_as_icu(word);
            }
        }
    }
}

TEST_F(CldrOracle, RealNames) {
    for (const NamesOfScript& sample : names_by_script) {
        SCOPED_TRACE(sample.script);
        for (const std::u32string_view name : sample.names)
            if (!name.empty()) expect_as_icu(Word(name));
    }
}

// Words of chance letters, most of which no language has: at least 99 in 100 are spelled as ICU spells them.
TEST_F(CldrOracle, ChanceWords) {
    std::mt19937 chance(3);
    for (const auto& [script, letters] : letters_by_script(icu())) {
        std::uniform_int_distribution<std::size_t> letter(0, letters.size() - 1), length(3, 6);
        int words = 0, differences = 0;
        std::string examples;
        for (int i = 0; i < 5'000; ++i) {
            Word word(length(chance), U' ');
            for (char32_t& c : word) c = letters[letter(chance)];
            if (!is_composed(word)) continue;
            ++words;
            if (const auto difference = differs(word)) {
                if (++differences <= 5)
                    examples += "\n    " + utf8(word) + ": " + difference->ours + ", ICU " + difference->by_icu;
            }
        }
        if (differences != 0)
            std::cout << "  " << uscript_getName(script) << ": " << differences << " of " << words << examples << "\n";
        EXPECT_LE(differences * 100, words) << uscript_getName(script);
    }
}

}  // namespace
}  // namespace classkeys::text
