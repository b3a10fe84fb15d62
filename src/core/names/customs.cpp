#include "names/customs.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "text/romanise.hpp"

namespace classkeys::names {
namespace {

// Words that begin a family name though they are not its last word, in lower case and sorted. From the naming customs
// of Dutch, German, French, Spanish, Portuguese, Italian, Arabic and the Scandinavian languages.
constexpr std::array<std::u32string_view, 38> particles = {
    U"abu", U"af",    U"al",  U"av",  U"ben", U"bin", U"bint", U"d",   U"da", U"dal", U"das", U"de",  U"degli",
    U"del", U"della", U"den", U"der", U"des", U"di",  U"do",   U"dos", U"du", U"el",  U"la",  U"las", U"le",
    U"les", U"los",   U"op",  U"ten", U"ter", U"van", U"vom",  U"von", U"y",  U"zu",  U"zum", U"zur",
};
static_assert(std::ranges::is_sorted(particles));

// Given names that often stand second in Spanish (María José, Juan Carlos), in small letters without accents, sorted.
// Spain's Instituto Nacional de Estadística counts them among the most frequent compound names.
constexpr std::array<std::u32string_view, 44> second_given_names = {
    U"alberto",  U"alejandro", U"andres",  U"angel",   U"angeles", U"antonia",  U"antonio", U"belen",    U"carlos",
    U"carmen",   U"cristina",  U"dolores", U"eduardo", U"elena",   U"enrique",  U"esther",  U"eugenia",  U"felix",
    U"fernando", U"francisco", U"ignacio", U"isabel",  U"javier",  U"jesus",    U"jose",    U"juan",     U"lucia",
    U"luis",     U"luisa",     U"manuel",  U"mar",     U"maria",   U"mercedes", U"miguel",  U"pablo",    U"pedro",
    U"pilar",    U"rafael",    U"ramon",   U"rosa",    U"rosario", U"soledad",  U"teresa",  U"victoria",
};
static_assert(std::ranges::is_sorted(second_given_names));

constexpr std::array<std::string_view, 7> with_family_first = {"hu", "ja", "ko", "vi", "yue", "zh", "zho"};
constexpr std::array<std::string_view, 6> with_two_family_names = {"an", "ast", "ca", "es", "eu", "gl"};
static_assert(std::ranges::is_sorted(with_family_first) && std::ranges::is_sorted(with_two_family_names));

constexpr std::size_t most_parts = 16;  // of a longer name the parts behind are one

// Where each part begins: a word with its particles, or several that are joined.
struct Parts {
    std::array<std::size_t, most_parts> starts = {};
    std::size_t count = 0;
};

// A word of a name, and where the next one begins.
struct Word {
    std::size_t start;
    std::u32string_view letters;
    std::size_t end() const { return start + letters.size(); }
};

Word word_at(std::u32string_view words, std::size_t start) {
    return {start, words.substr(start, words.find(U' ', start) - start)};
}

// `word` in small letters, as far as the tables here go: ASCII, and the accented vowels of Spanish without accents.
std::u32string_view plain(std::u32string_view word, std::array<char32_t, 16>& buffer) {
    if (word.size() > buffer.size()) return word;
    std::ranges::transform(word, buffer.begin(), [](char32_t letter) -> char32_t {
        if (letter >= U'A' && letter <= U'Z') return letter - U'A' + U'a';
        constexpr std::u32string_view accented = U"áéíóúÁÉÍÓÚ";
        const std::size_t at = accented.find(letter);
        return at == std::u32string_view::npos ? letter : U"aeiou"[at % 5];
    });
    return {buffer.data(), word.size()};
}

bool is_joiner(std::u32string_view word, bool all_capitals) {
    return word == U"y" || word == U"i" || word == U"e" || (all_capitals && word == U"Y");
}

bool is_particle(std::u32string_view word, bool all_capitals) {
    if (!all_capitals) return std::ranges::binary_search(particles, word);
    std::array<char32_t, 16> buffer = {};
    return std::ranges::binary_search(particles, plain(word, buffer));
}

// Whether no letter of `words` is small and one is a capital.
bool in_capitals(std::u32string_view words) {
    bool capital = false;
    for (const char32_t point : words) {
        if (text::is_small_letter(point)) return false;
        capital = capital || text::is_capital(point);
    }
    return capital;
}

Parts parts_of(std::u32string_view words) {
    const bool all_capitals = in_capitals(words);
    Parts parts;
    bool goes_on = false;  // the next word belongs to the part before
    for (std::size_t start = 0; start < words.size();) {
        const Word word = word_at(words, start);
        const bool first = parts.count == 0;
        const bool last = word.end() == words.size();
        const bool joins = parts.count > 1 && !last && is_joiner(word.letters, all_capitals);
        if (!joins && !goes_on && parts.count < most_parts) parts.starts[parts.count++] = start;
        // A name's first word is always given, its last one always a name of its own.
        goes_on = joins || (!first && !last && is_particle(word.letters, all_capitals));
        start = word.end() + 1;
    }
    return parts;
}

// A run of words in capitals at the start or at the end, while other words are not.
bool divide_by_capitals(std::u32string_view words, Division& division) {
    if (std::ranges::none_of(words, text::is_small_letter)) return false;
    constexpr std::size_t nowhere = std::u32string_view::npos;
    std::size_t first = nowhere;
    std::size_t end = 0;
    std::size_t longest = 0;
    bool one_run = true;
    for (std::size_t start = 0; start < words.size();) {
        const Word word = word_at(words, start);
        if (word.letters.size() > 1 && in_capitals(word.letters)) {
            one_run = one_run && (first == nowhere || end + 1 == start);
            if (first == nowhere) first = start;
            end = word.end();
            longest = std::max(longest, word.letters.size());
        }
        start = word.end() + 1;
    }
    if (longest < 3 || !one_run || (first != 0 && end != words.size())) return false;
    // Particles in small letters before capitals belong to them: Jan van DIJK.
    while (first > 1 && end == words.size()) {
        const std::size_t before = words.rfind(U' ', first - 2);
        if (before == nowhere || !is_particle(words.substr(before + 1, first - before - 2), false)) break;
        first = before + 1;
    }
    division = {first, end, true};
    return true;
}

bool is_second_given_name(std::u32string_view part) {
    std::array<char32_t, 16> buffer = {};
    return std::ranges::binary_search(second_given_names, plain(part, buffer));
}

}  // namespace

Customs customs_of(std::string_view tag) {
    const std::string language = text::language_of_tag(tag);
    if (language.empty()) return Customs::unknown;
    if (std::ranges::binary_search(with_family_first, language)) return Customs::family_first;
    if (std::ranges::binary_search(with_two_family_names, language)) return Customs::two_family_names;
    return Customs::given_first;
}

Division divide(std::u32string_view words, Customs customs) {
    Division division = {words.size(), words.size(), true};
    if (customs == Customs::undivided || divide_by_capitals(words, division)) return division;
    const Parts parts = parts_of(words);
    if (parts.count < 2) return division;
    const auto part_from_end = [&](std::size_t back) { return parts.starts[parts.count - back]; };
    if (customs == Customs::family_first) return {0, parts.starts[1] - 1, true};
    if (customs != Customs::two_family_names || parts.count == 2)
        return {part_from_end(1), words.size(), customs != Customs::unknown || parts.count == 2};
    if (parts.count > 3) return {part_from_end(2), words.size(), true};
    const bool second_is_given =
        is_second_given_name(words.substr(parts.starts[1], parts.starts[2] - parts.starts[1] - 1));
    return {part_from_end(second_is_given ? 1 : 2), words.size(), !second_is_given};
}

}  // namespace classkeys::names
