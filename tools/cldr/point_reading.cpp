#include "point_reading.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace classkeys::tools {
namespace {

using namespace text::cldr;

constexpr char32_t iteration_marks[] = {U'々', U'〻', U'ゝ', U'ヽ'};
constexpr char32_t no_letters_of_a_name[] = {U'ª', U'º',
                                             U'ຯ'};  // ordinal indicators (ICU drops them too), Lao ellipsis

std::uint32_t category_of(char32_t c) {
    return U_MASK(u_charType(static_cast<UChar32>(c)));
}

int32_t syllabic_category_of(char32_t c) {
    return u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_INDIC_SYLLABIC_CATEGORY);
}

UScriptCode script_of(char32_t c) {
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &error);
}

bool has(char32_t c, UProperty property) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), property) != 0;
}

// Letters, digits, their signs, and letters in circles; an emoji is no letter.
bool is_spelled(char32_t c) {
    if (has(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return false;
    if ((category_of(c) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0) return true;
    return has(c, UCHAR_ALPHABETIC) && !has(c, UCHAR_EMOJI);
}

Traits syllabic_traits(char32_t c, const std::string& text) {
    const bool ends_in_vowel = text.size() > 1 && (text.ends_with('a') || text.ends_with('o'));
    switch (syllabic_category_of(c)) {
        case U_INSC_CONSONANT:
        case U_INSC_CONSONANT_PLACEHOLDER:
        case U_INSC_CONSONANT_HEAD_LETTER:
            return ends_in_vowel ? carries_vowel : Traits{0};
        case U_INSC_VOWEL_DEPENDENT:
        case U_INSC_VIRAMA:
        case U_INSC_PURE_KILLER:
        case U_INSC_INVISIBLE_STACKER:
            return takes_vowel;
        case U_INSC_NUKTA:
            return passed_over;
        case U_INSC_CONSONANT_SUBJOINED:
        case U_INSC_CONSONANT_MEDIAL:
            return ends_in_vowel ? Traits{carries_vowel | takes_vowel} : takes_vowel;
        default:
            return 0;
    }
}

// CLDR's ǝ for the sixth order of Ethiopic, mostly mute: ተስፋዬ tasǝfaye, Tesfaye. Latin-ASCII drops it too.
constexpr char32_t ethiopic_sixth_vowel = U'ǝ';

// Marks that Unicode gives to no one script alone come back as they are; beside a letter of theirs they do not.
struct Carrier {
    UScriptCode script;
    char32_t letter;
};
constexpr Carrier carriers[] = {{USCRIPT_ARABIC, U'ب'}, {USCRIPT_SYRIAC, U'ܒ'}};

// The scripts that CLDR spells by way of one another, each in a block of 128 with its own KA at one place.
bool is_inter_indic(char32_t c) {
    return c >= 0x900 && c < 0xd80;
}
char32_t ka_beside(char32_t c) {
    return (c & ~char32_t{0x7f}) | 0x15;
}

bool is_burmese_consonant(char32_t c) {
    return c >= U'က' && c <= U'အ';
}

}  // namespace

PointReading::PointReading(const IcuSpelling& any_latin)
    : any_latin_(any_latin),
      sinhala_("si-si_Latn; Latin-ASCII; Lower"),
      names_([this](char32_t c) { return by_cldr(c); }) {}

std::optional<std::string> PointReading::spell_by_cldr(std::u32string_view word) const {
    const bool is_ethiopic = std::ranges::any_of(word, [](char32_t c) { return script_of(c) == USCRIPT_ETHIOPIC; });
    std::string spelled;
    for (const char32_t c : any_latin_.transform(word)) {
        if (c == ethiopic_sixth_vowel && is_ethiopic)
            continue;
        else if (!is_left_over(c))
            spelled += ascii_of({&c, 1});
        else if (script_of(c) == USCRIPT_LATIN && word.find(c) == std::u32string_view::npos)
            spelled += read(c).text;
        else
            return std::nullopt;
    }
    // CLDR numbers the tones of Bopomofo; a tone is no letter of the name.
    if (std::ranges::all_of(word, [](char32_t c) { return script_of(c) == USCRIPT_BOPOMOFO; }))
        std::erase_if(spelled, [](char c) { return c >= '0' && c <= '9'; });
    return spelled;
}

std::optional<std::string> PointReading::by_cldr(char32_t c) const {
    const std::u32string transformed = any_latin_.transform({&c, 1});
    // Letters in circles are made small, and not spelled.
    if ((category_of(c) & U_GC_SO_MASK) != 0 && ascii_of(transformed).empty()) return std::nullopt;
    // A sign that comes back as it is has not been spelled.
    const bool is_sign = (category_of(c) & U_GC_M_MASK) != 0;
    if (!is_sign || transformed != std::u32string{c}) return spell_by_cldr({&c, 1});
    for (const Carrier& carrier : carriers) {
        if (script_of(c) != USCRIPT_INHERITED || !uscript_hasScript(static_cast<UChar32>(c), carrier.script)) continue;
        const std::u32string_view alone(&carrier.letter, 1);
        const auto both = any_latin_.transform(std::u32string{carrier.letter, c});
        if (both.find(c) != std::u32string::npos) continue;
        return ascii_of(both).substr(ascii_of(any_latin_.transform(alone)).size());
    }
    return std::nullopt;
}

std::optional<std::string> PointReading::by_parts(char32_t c) const {
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString parts;
    if (!icu::Normalizer2::getNFKDInstance(error)->getDecomposition(static_cast<UChar32>(c), parts))
        return std::nullopt;
    std::string spelled;
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const auto part = static_cast<char32_t>(parts.char32At(i));
        if (is_spelled(part)) spelled += read(part).text;
    }
    return spelled;
}

std::optional<std::string> PointReading::by_other_means(char32_t c) const {
    const double number = u_getNumericValue(static_cast<UChar32>(c));
    if ((category_of(c) & U_GC_N_MASK) != 0 && number >= 0 && number == static_cast<double>(static_cast<long>(number)))
        return std::to_string(static_cast<long>(number));
    if (script_of(c) == USCRIPT_SINHALA) return ascii_of(sinhala_.transform({&c, 1}));
    // The parts of an Indic sign do not say its sound: ཱི is a + i, and read i.
    if (syllabic_category_of(c) == U_INSC_OTHER)
        if (auto spelled = by_parts(c)) return spelled;
    const auto small = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
    if (small != c) return read(small).text;
    return names_.read(c);
}

PointSpelling PointReading::read(char32_t c) const {
    if (!is_spelled(c) || std::ranges::count(no_letters_of_a_name, c) != 0) return {};
    if (std::ranges::count(iteration_marks, c) != 0) return {"", repeats_last};
    std::optional<std::string> text = by_cldr(c);
    if (!text) text = by_other_means(c);
    if (!text) return {"", by_code_point};
    Traits traits = syllabic_traits(c, *text);
    if (has(c, UCHAR_LOGICAL_ORDER_EXCEPTION)) traits |= read_after_next;
    if (is_burmese_consonant(c)) traits = parted_by_a;
    if ((traits & takes_vowel) != 0 && is_inter_indic(c) && by_cldr(c) && by_cldr(ka_beside(c)) &&
        spell_by_cldr(std::u32string{ka_beside(c), c}) != "k" + *text)
        traits = 0;  // CLDR passes it over (length marks)
    return {*text, traits};
}

}  // namespace classkeys::tools
