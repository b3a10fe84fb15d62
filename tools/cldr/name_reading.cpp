#include "name_reading.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "name_words.hpp"

namespace classkeys::tools {
namespace {

using Words = std::vector<std::string_view>;

template <class Range, class Value>
bool contains(const Range& range, const Value& value) {
    return std::ranges::find(range, value) != std::ranges::end(range);
}

int32_t syllabic_category_of(char32_t c) {
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_INDIC_SYLLABIC_CATEGORY);
}

bool is_vowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

std::string lower_letters(std::string_view word) {
    std::string lower;
    for (const char c : word)
        if (std::isalpha(static_cast<unsigned char>(c)) != 0)
            lower.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    return lower;
}

// TTA -> ta, AA -> a: CLDR tells such letters apart by dots and strokes, which ASCII does not have.
std::string without_doubles(std::string letters) {
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    return letters;
}

std::string name_of(char32_t c) {
    std::array<char, 256> name{};
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = u_charName(static_cast<UChar32>(c), U_UNICODE_CHAR_NAME, name.data(),
                                      static_cast<int32_t>(name.size()), &error);
    return {name.data(), static_cast<std::size_t>(U_SUCCESS(error) ? length : 0)};
}

// The words of a name that say which letter it is: all after the last kind, up to WITH.
Words letter_words(std::string_view name) {
    Words words;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        const std::string_view word = name.substr(at, end - at);
        if (word == "WITH") break;
        if (!contains(qualities, word)) words.push_back(word);
        at = end + 1;
    }
    for (std::size_t i = words.size(); i-- > 0;)
        if (i + 1 < words.size() && contains(kinds, words[i]))
            return {words.begin() + static_cast<long>(i) + 1, words.end()};
    if (words.size() > 1) words.erase(words.begin());  // the script
    return words;
}

template <std::size_t size>
const Sound* find_sound(const Sound (&table)[size], std::string_view word) {
    const Sound* const found = std::ranges::lower_bound(table, word, {}, &Sound::word);
    return found != std::end(table) && found->word == word ? found : nullptr;
}

// BET -> b, SHIN -> sh, TTEH -> t, ALAPH -> a, AE -> ae.
std::string initial_sound(std::string_view word) {
    const std::string letters = lower_letters(word);
    const auto first_vowel = std::ranges::find_if(letters, is_vowel);
    if (std::ranges::all_of(letters, is_vowel)) return letters;
    if (first_vowel == letters.begin()) return letters.substr(0, 1);
    return without_doubles({letters.begin(), first_vowel});
}

// BA, EB -> b; ANG -> ng; OO -> oo.
std::string consonants(std::string_view word) {
    std::string letters = lower_letters(word);
    if (!std::ranges::all_of(letters, is_vowel)) std::erase_if(letters, is_vowel);
    return letters;
}

// The last word of letters alone: "BAMUM LETTER PHASE-A NGKUE MFON" -> mfon, "SYLLABLE B008 A" -> a.
std::string last_word(const Words& words) {
    return words.empty() ? std::string() : lower_letters(words.back());
}

std::string read_latin(const Words& words) {
    for (std::size_t i = words.size(); i-- > 0;) {
        if (const Sound* sound = find_sound(sounds, words[i])) return std::string(sound->letters);
        if (words[i].size() == 1) return lower_letters(words[i]);
    }
    return {};
}

}  // namespace

NameReading::NameReading(KnownReading known) : known_(std::move(known)) {
    UErrorCode error = U_ZERO_ERROR;
    const auto note = [](void* map, UChar32 c, UCharNameChoice, const char* name, int32_t length) -> UBool {
        static_cast<decltype(by_name_)*>(map)->emplace(std::string(name, static_cast<std::size_t>(length)),
                                                       static_cast<char32_t>(c));
        return true;
    };
    u_enumCharNames(0, 0x20000, note, &by_name_, U_UNICODE_CHAR_NAME, &error);
}

std::optional<std::string> NameReading::known_by_name(char32_t c, std::string_view letter) const {
    const std::string name = name_of(c);
    const std::string script = name.substr(0, name.find(' '));
    for (const char* kind : {" LETTER ", " SMALL LETTER "}) {
        const auto found = by_name_.find(script + kind + std::string(letter));
        if (found == by_name_.end() || found->second == c) continue;
        if (auto reading = known_(found->second)) return reading;
    }
    return std::nullopt;
}

std::optional<std::string> NameReading::read_alphabet(char32_t c, const Words& words) const {
    if (words.empty()) return std::string();
    if (const Sound* sound = find_sound(sounds, words.back())) return std::string(sound->letters);
    for (const std::string_view word : words)
        if (auto reading = known_by_name(c, word)) return reading;
    // Arabic letters are named noun first (HEH GOAL), others last (PERSIAN BHETH).
    const std::string_view noun = name_of(c).starts_with("ARABIC") ? words.front() : words.back();
    return initial_sound(noun);
}

std::optional<std::string> NameReading::read_mark(char32_t c, const Words& words) const {
    const Sound* const named = words.empty() ? nullptr : find_sound(sign_sounds, words.back());
    const std::string letters = named != nullptr ? std::string(named->letters) : without_doubles(last_word(words));
    switch (syllabic_category_of(c)) {
        case U_INSC_VOWEL_DEPENDENT:
        case U_INSC_CONSONANT_MEDIAL:
        case U_INSC_CONSONANT_SUBJOINED:
            return letters == "mark" ? std::string() : letters;
        case U_INSC_CONSONANT_FINAL:
        case U_INSC_CONSONANT_DEAD:
            return consonants(letters);
        case U_INSC_BINDU:
            return "m";
        case U_INSC_VISARGA:
            return "h";
        default:
            return std::string();
    }
}

std::optional<std::string> NameReading::read(char32_t c) const {
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
    if (contains(unread, script)) return std::nullopt;
    const std::string name = name_of(c);
    Words words = letter_words(name);
    const auto category = U_MASK(u_charType(static_cast<UChar32>(c)));
    if ((category & U_GC_M_MASK) != 0) return read_mark(c, words);
    if ((category & U_GC_N_MASK) != 0 || script == USCRIPT_COMMON) return std::string();
    if (script == USCRIPT_LATIN) return read_latin(words);
    if (contains(named_letters, script)) return read_alphabet(c, words);
    if (words.empty() || syllabic_category_of(c) == U_INSC_AVAGRAHA) return std::string();
    if (contains(thai_like, script)) {
        std::string letters = without_doubles(lower_letters(script == USCRIPT_LAO ? words.front() : words.back()));
        if (letters.size() > 1 && letters.ends_with('o')) letters.pop_back();
        return letters;
    }
    if (contains(named_syllables, script)) {
        const bool is_consonant = syllabic_category_of(c) == U_INSC_CONSONANT;
        return without_doubles(initial_sound(words.front())) + (is_consonant ? "a" : "");
    }
    // YA -> a, YAB -> b
    if (script == USCRIPT_TIFINAGH)
        return words.back() == "YEY" ? "e"
                                     : without_doubles(consonants(words.back().substr(words.back().find('Y') + 1)));
    // LA -> a, AL -> l
    if (script == USCRIPT_OL_CHIKI && consonants(words.back()) == "l" && words.back().starts_with("L"))
        return lower_letters(words.back().substr(1, 1));
    if (script == USCRIPT_CANADIAN_ABORIGINAL && (name.find(" FINAL ") != std::string::npos || words.back() == "STOP"))
        return std::string();
    if (contains(sounded_letters, script)) return without_doubles(consonants(words.back()));
    if (script == USCRIPT_KHMER && words.back().starts_with("Q")) words.back().remove_prefix(1);
    if (script == USCRIPT_HANGUL) return initial_sound(words.back());
    return syllabic_category_of(c) != U_INSC_OTHER ? without_doubles(last_word(words)) : last_word(words);
}

}  // namespace classkeys::tools
