#include "context_learning.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <map>

namespace classkeys::tools {
namespace {

using namespace text::cldr;

// Scripts whose letters never change their neighbours in CLDR (the oracle test proves it on samples), and Han, whose
// few pairs are named in the rules.
constexpr UScriptCode without_context[] = {USCRIPT_LATIN,    USCRIPT_HAN,    USCRIPT_HANGUL,
                                           USCRIPT_ETHIOPIC, USCRIPT_COMMON, USCRIPT_INHERITED};

// Transforms whose rules name sequences.
constexpr const char* ruled_by_sequences[] = {"my-my_Latn",   "Bopomofo-Latin", "Thaana-Latin", "Armenian-Latin",
                                              "Arabic-Latin", "Katakana-Latin", "Han-Latin"};

// Marks of other scripts that stand between or after kana, Thaana and Indic letters.
constexpr char32_t shared_marks[] = {U'ー', U'゛', U'゜', U'ﾞ', U'ﾟ', U'ｰ'};

bool is_learned(char32_t c) {
    constexpr std::uint32_t letters = U_GC_L_MASK | U_GC_MN_MASK | U_GC_MC_MASK;
    return c < 0x10000 && (U_MASK(u_charType(static_cast<UChar32>(c))) & letters) != 0;
}

bool is_composed(std::u32string_view word) {
    icu::UnicodeString text;
    for (const char32_t c : word) text.append(static_cast<UChar32>(c));
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(error)->isNormalized(text, error) != 0;
}

// Burmese signs are read as they are after a consonant: they never stand at the beginning.
constexpr char32_t burmese_consonant = U'က';
bool is_burmese(char32_t c) {
    return c >= 0x1000 && c <= 0x109f;
}

bool is_polytonic(char32_t c) {
    return c >= 0x1f00 && c <= 0x1fff;
}
bool is_halfwidth(char32_t c) {
    return c >= 0xff61 && c <= 0xff9f;
}

// α or υ of ᾶ or ὗ.
char32_t base_of(char32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString parts(static_cast<UChar32>(c));
    parts = icu::Normalizer2::getNFDInstance(error)->normalize(parts, error);
    return static_cast<char32_t>(parts.char32At(0));
}

// Not what no spelling has: breathings within a Greek word but on a diphthong's second vowel, halfwidth kana beside
// others, the unvoiced iteration mark (repeats_last).
bool stand_together(char32_t first, char32_t second) {
    if (is_polytonic(first)) return false;
    if (is_polytonic(second)) return std::u32string_view(U"ιυΙΥ").find(base_of(second)) != std::u32string_view::npos;
    if (is_halfwidth(first) != is_halfwidth(second) && second > 0x3000) return false;
    return second != U'ゝ' && second != U'ヽ';
}

// The letters of a rule without its marks for context: "{重}' '?庆 > chóng" -> 重庆. Empty if it names sets.
std::u32string letters_of_rule(std::u32string_view rule) {
    const std::size_t arrow = rule.find(U" > ");
    if (arrow == std::u32string_view::npos) return {};
    std::u32string_view left = rule.substr(0, arrow);
    if (left.starts_with(U"([က-အ])")) left.remove_prefix(7);
    std::u32string letters;
    if (const std::size_t blank = left.find(U"}' '?"); blank != std::u32string_view::npos)
        letters.append(left.substr(0, blank)).append(left.substr(blank + 5));
    else
        letters.append(left.substr(0, left.find(U"}[")));  // {ㄅㄤ}[ˇˉ-ˋ˙]: the same letters stand without their tone
    std::erase_if(letters, [](char32_t c) { return c == U'{' || c == U'}' || c == U'|'; });
    return std::ranges::all_of(letters, is_learned) ? letters : std::u32string();
}

}  // namespace

std::vector<std::u32string> letters_by_script(const PointReading& points) {
    std::map<UScriptCode, std::u32string> letters, marks;
    for (char32_t c = 0; c < 0x10000; ++c) {
        UErrorCode error = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
        // Presentation forms stand for letters that are learned themselves.
        const bool is_presentation_form = c >= 0xfb1d && c <= 0xfeff;
        if (!is_learned(c) || is_presentation_form || std::ranges::count(without_context, script) != 0) continue;
        const bool is_mark = (U_MASK(u_charType(static_cast<UChar32>(c))) & U_GC_M_MASK) != 0;
        if (points.by_cldr(c) || (is_mark && points.read(c).text.empty())) (is_mark ? marks : letters)[script] += c;
    }
    for (char32_t c = 0x64b; c <= 0x670; ++c)  // of Arabic and Syriac, so Unicode gives them to neither
        if (is_learned(c) && points.by_cldr(c) && !points.read(c).text.empty()) marks[USCRIPT_ARABIC] += c;
    letters[USCRIPT_HIRAGANA].append(std::begin(shared_marks), std::end(shared_marks));
    letters[USCRIPT_KATAKANA].append(std::begin(shared_marks), std::end(shared_marks));

    std::vector<std::u32string> lists;
    for (const auto& [script, of_script] : letters) lists.push_back(of_script + marks[script]);
    return lists;
}

std::vector<std::u32string> sequences_in_rules() {
    std::vector<std::u32string> sequences;
    for (const char* id : ruled_by_sequences) {
        const std::u32string rules = IcuSpelling(id).rules();
        for (std::size_t at = 0; at < rules.size();) {
            const std::size_t end = std::min(rules.find(U'\n', at), rules.size());
            std::u32string letters = letters_of_rule(std::u32string_view(rules).substr(at, end - at));
            if (letters.size() >= 2 && letters.size() <= longest_sequence) sequences.push_back(std::move(letters));
            at = end + 1;
        }
    }
    std::ranges::stable_sort(sequences, {}, &std::u32string::size);
    return sequences;
}

void ContextLearning::learn_pairs(const std::u32string& letters) {
    for (const char32_t first : letters)
        for (const char32_t second : letters)
            if (stand_together(first, second)) learn({first, second});
}

std::optional<std::string> ContextLearning::spell_in_place(const std::u32string& word) const {
    const bool is_sign = (U_MASK(u_charType(static_cast<UChar32>(word.front()))) & U_GC_M_MASK) != 0;
    if (!is_sign || !is_burmese(word.front())) return points_.spell_by_cldr(word);
    const std::string consonant = points_.read(burmese_consonant).text;
    const auto syllable = points_.spell_by_cldr(burmese_consonant + word);
    if (!syllable || !syllable->starts_with(consonant)) return std::nullopt;
    return syllable->substr(consonant.size());
}

void ContextLearning::learn(const std::u32string& word) {
    if (!is_composed(word)) return;
    const auto right = spell_in_place(word);
    if (!right || *right == table_.spell(word)) return;
    // If the rest is read as ever, only the first letter has changed: it alone is read, so that the rest can be part
    // of another sequence.
    const std::string rest = table_.spell(std::u32string_view(word).substr(1));
    if (!rest.empty() && right->size() > rest.size() && right->ends_with(rest)) {
        table_.add_sequence(word, 1, right->substr(0, right->size() - rest.size()), 0);
        return;
    }
    // A consonant and its dot, both read at once, still carry a vowel.
    const bool carries = (table_.traits_of(word.front()) & carries_vowel) != 0 && right->size() > 1 &&
                         right->ends_with('a') && (table_.traits_of(word.back()) & takes_vowel) == 0;
    table_.add_sequence(word, word.size(), *right, carries ? carries_vowel : Traits{0});
}

}  // namespace classkeys::tools
