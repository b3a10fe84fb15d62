// name_words.hpp: which scripts name their letters how, and the words in those names that do not sound as they begin.
#pragma once

#include <unicode/uscript.h>

#include <algorithm>
#include <string_view>

namespace classkeys::tools {

// Signs for words or things: their names describe or number them, and do not read them.
constexpr UScriptCode unread[] = {USCRIPT_HAN,
                                  USCRIPT_TANGUT,
                                  USCRIPT_KHITAN_SMALL_SCRIPT,
                                  USCRIPT_NUSHU,
                                  USCRIPT_CUNEIFORM,
                                  USCRIPT_EGYPTIAN_HIEROGLYPHS,
                                  USCRIPT_ANATOLIAN_HIEROGLYPHS,
                                  USCRIPT_LINEAR_A,
                                  USCRIPT_CYPRO_MINOAN,
                                  USCRIPT_DUPLOYAN};

// Alphabets whose letters have names of their own: BET, GIMEL.
constexpr UScriptCode named_letters[] = {USCRIPT_ARABIC,
                                         USCRIPT_ARMENIAN,
                                         USCRIPT_COPTIC,
                                         USCRIPT_GLAGOLITIC,
                                         USCRIPT_GOTHIC,
                                         USCRIPT_PHOENICIAN,
                                         USCRIPT_SYRIAC,
                                         USCRIPT_SAMARITAN,
                                         USCRIPT_MANDAIC,
                                         USCRIPT_MANICHAEAN,
                                         USCRIPT_SHAVIAN,
                                         USCRIPT_OSMANYA,
                                         USCRIPT_ADLAM,
                                         USCRIPT_UGARITIC,
                                         USCRIPT_HATRAN,
                                         USCRIPT_IMPERIAL_ARAMAIC,
                                         USCRIPT_NABATAEAN,
                                         USCRIPT_PALMYRENE,
                                         USCRIPT_ELYMAIC,
                                         USCRIPT_CHORASMIAN,
                                         USCRIPT_SOGDIAN,
                                         USCRIPT_OLD_SOGDIAN,
                                         USCRIPT_OLD_UYGHUR,
                                         USCRIPT_YEZIDI,
                                         USCRIPT_PSALTER_PAHLAVI,
                                         USCRIPT_INSCRIPTIONAL_PAHLAVI,
                                         USCRIPT_INSCRIPTIONAL_PARTHIAN,
                                         USCRIPT_OGHAM,
                                         USCRIPT_OLD_SOUTH_ARABIAN,
                                         USCRIPT_OLD_NORTH_ARABIAN,
                                         USCRIPT_CYRILLIC,
                                         USCRIPT_GREEK,
                                         USCRIPT_HEBREW,
                                         USCRIPT_THAANA,
                                         USCRIPT_GEORGIAN,
                                         USCRIPT_CAUCASIAN_ALBANIAN,
                                         USCRIPT_OLD_PERMIC,
                                         USCRIPT_MEDEFAIDRIN};

// Alphabets whose letters are named by their sound and any vowel: BA or EB is b.
constexpr UScriptCode sounded_letters[] = {
    USCRIPT_MONGOLIAN, USCRIPT_NKO,          USCRIPT_OL_CHIKI, USCRIPT_OLD_HUNGARIAN,   USCRIPT_OLD_ITALIC,
    USCRIPT_ELBASAN,   USCRIPT_VITHKUQI,     USCRIPT_AVESTAN,  USCRIPT_DESERET,         USCRIPT_HANIFI_ROHINGYA,
    USCRIPT_OSAGE,     USCRIPT_CARIAN,       USCRIPT_LYCIAN,   USCRIPT_LYDIAN,          USCRIPT_TAI_LE,
    USCRIPT_LISU,      USCRIPT_SORA_SOMPENG, USCRIPT_MRO,      USCRIPT_PAU_CIN_HAU,     USCRIPT_NAG_MUNDARI,
    USCRIPT_TOTO,      USCRIPT_WARANG_CITI,  USCRIPT_WANCHO,   USCRIPT_MEROITIC_CURSIVE};

// Scripts like Thai, whose consonants are named by a vowel that CLDR does not write: KO, KHO.
constexpr UScriptCode thai_like[] = {USCRIPT_LAO, USCRIPT_TAI_VIET};

// Indic scripts whose letters have names of their own: KOK, ULU.
constexpr UScriptCode named_syllables[] = {USCRIPT_BALINESE, USCRIPT_JAVANESE, USCRIPT_MEITEI_MAYEK};

struct Sound {
    std::string_view word;
    std::string_view letters;
};

// Words in the names of letters that do not sound as they begin. Sorted by word.
constexpr Sound sounds[] = {
    {"AE", "ae"},     {"AIN", ""},        {"ALEF", ""},    {"ALPHA", "a"},   {"AO", "ao"},      {"AV", "av"},
    {"BETA", "b"},    {"CHI", "ch"},      {"CLICK", ""},   {"CON", "con"},   {"CUATRILLO", ""}, {"DELTA", "d"},
    {"DEZH", "dzh"},  {"DIGAMMA", "w"},   {"DOT", ""},     {"DZ", "dz"},     {"ENG", "n"},      {"EPSILON", "e"},
    {"ESH", "sh"},    {"ET", "et"},       {"ETH", "d"},    {"EZH", "zh"},    {"FENG", "f"},     {"FITA", "f"},
    {"FIVE", ""},     {"FRICATIVE", ""},  {"GAMMA", "g"},  {"HENG", "h"},    {"HWAIR", "hw"},   {"IOTA", "i"},
    {"IS", "is"},     {"IZHITSA", "i"},   {"KAI", "kai"},  {"KSI", "ks"},    {"LAMBDA", "l"},   {"LEZH", "lzh"},
    {"LONGA", "i"},   {"OE", "oe"},       {"OMEGA", "o"},  {"OO", "oo"},     {"OT", "ot"},      {"OU", "ou"},
    {"PALOCHKA", ""}, {"PERCUSSIVE", ""}, {"PHI", "ph"},   {"PSI", "ps"},    {"ROTUNDA", "r"},  {"SALTILLO", ""},
    {"SCHWA", "e"},   {"SHHA", "h"},      {"SIGN", ""},    {"SIX", ""},      {"SPIRANT", ""},   {"STOP", ""},
    {"TC", "tc"},     {"TESH", "tsh"},    {"THORN", "th"}, {"TRESILLO", ""}, {"TS", "ts"},      {"TWO", ""},
    {"TZ", "tz"},     {"UE", "ue"},       {"UI", "ui"},    {"UK", "u"},      {"UM", "um"},      {"UO", "uo"},
    {"UPSILON", "u"}, {"VEND", "v"},      {"WYNN", "w"},   {"YAT", "e"},     {"YER", ""},       {"YERU", "y"},
    {"YOGH", "y"},    {"YOT", "j"},       {"YR", "r"},     {"YUS", "u"},
};
static_assert(std::ranges::is_sorted(sounds, {}, &Sound::word));

// The signs of Balinese, Javanese, Meetei Mayek, Lao and Khmer that are named. Sorted by word.
constexpr Sound sign_sounds[] = {
    {"ANAP", "a"},   {"CAKRA", "ra"},        {"CHEINAP", "ei"}, {"DIRGA", "ai"}, {"ILUT", "u"},     {"INAP", "i"},
    {"KAN", "a"},    {"KERET", "re"},        {"KON", "o"},      {"LAYAR", "r"},  {"LENGA", "l"},    {"MELIK", "i"},
    {"MENDUT", "u"}, {"MURE", "ai"},         {"NUNG", "ng"},    {"ONAP", "o"},   {"PENGKAL", "ya"}, {"PEPET", "e"},
    {"REPA", "r"},   {"SARI", "i"},          {"SOUNAP", "ou"},  {"SUKU", "u"},   {"SURANG", "r"},   {"TALING", "e"},
    {"TARUNG", "a"}, {"TEDUNG", "a"},        {"TOLONG", "o"},   {"ULU", "i"},    {"UNAP", "u"},     {"WULU", "i"},
    {"YENAP", "e"},  {"YUUKALEAPINTU", "a"},
};
static_assert(std::ranges::is_sorted(sign_sounds, {}, &Sound::word));

// Words that tell letters of one sound apart.
constexpr std::string_view qualities[] = {"ABOVE", "KHMU", "PALI", "SANSKRIT", "SYMBOL", "WOLOSO"};

// Words before which the letter's own name ends or begins.
constexpr std::string_view kinds[] = {"LETTER", "SYLLABLE", "SIGN", "VOWEL", "IDEOGRAM", "CHARACTER", "LIGATURE"};

}  // namespace classkeys::tools
