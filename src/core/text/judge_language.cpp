#include "text/judge_language.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/romanisations/capitals.hpp"
#include "text/utf8.hpp"

namespace classkeys::text {
namespace {

// Signs that are no single letter go by a capital, since letters are compared as small ones.
constexpr char32_t vowel_yer = U'Ъ';  // ъ before a consonant: a vowel, as in Bulgarian only
constexpr char32_t sch = U'S';        // s, c and h in a row, as in German

struct Witness {
    std::string_view language;
    std::u32string_view proof;      // one of these must be seen …
    int proof_words;                // … in so many words
    std::u32string_view companion;  // and one of these; empty: nothing more
    std::u32string_view signs;      // what speaks for it
    std::u32string_view accepted;   // what speaks neither for nor against it
    int least;                      // words that must speak for it
    int one_in;                     // and at least one word in so many of its script
};

// Alphabets: each language's own orthography. Shares: what a class list of that language easily reaches.
constexpr Witness latin_witnesses[] = {
    {"az", U"ə", 1, U"", U"ə", U"çğıİöşü", 2, 15},
    {"cs", U"ěřů", 1, U"", U"ěřů", U"áčďéíňóšťúýž", 2, 25},
    {"da", U"æø", 1, U"", U"åæø", U"éäöü", 4, 15},
    {"de", U"ß", 1, U"äöü", U"ßü", U"äöéè", 3, 25},
    {"de", U"ß", 2, U"äöü", U"ßü", U"äöéè", 2, 25},
    {"de", U"ß", 1, U"äöü", U"ßü", U"äöéè", 1, 3},
    {"de", U"ü", 3, U"S", U"ßü", U"äöéè", 3, 25},
    {"es", U"ñ", 1, U"", U"ñ", U"áçéíóúü", 2, 40},
    {"et", U"õ", 1, U"", U"õ", U"äöšüž", 2, 25},
    {"hu", U"őű", 1, U"", U"őű", U"áéíóöúü", 1, 25},
    {"is", U"þð", 1, U"", U"þð", U"áéíóúýæö", 2, 15},
    {"lt", U"ėįų", 1, U"", U"ėįų", U"ąčęšūž", 2, 25},
    {"lv", U"ģķļņ", 1, U"", U"āēīģķļņ", U"čšūž", 2, 25},
    {"mt", U"ħ", 1, U"", U"ċġħ", U"àèìòùż", 2, 25},
    {"pl", U"łśź", 1, U"", U"ąęłśź", U"ćńóż", 2, 15},
    {"pt", U"ãõ", 1, U"", U"ãõ", U"àáâçéêíóôú", 2, 40},
    {"ro", U"țţă", 1, U"", U"ășțţ", U"âîş", 2, 25},
    {"sk", U"ľĺŕ", 1, U"", U"ľĺŕ", U"áäčďéíňóôšťúýž", 2, 25},
    {"sv", U"å", 1, U"äö", U"å", U"äéöü", 4, 15},
    {"tr", U"ığİ", 1, U"", U"ğıİş", U"âçîöûü", 2, 15},
    {"vi", U"ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", 1, U"",
     U"ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", U"àáâãăđèéêìíĩòóôõùúũý", 1, 8},
};

constexpr Witness cyrillic_witnesses[] = {
    {"be", U"ў", 1, U"", U"іў", U"абвгдеёжзйклмнопрстуфхцчшыьэюяґ", 1, 8},
    {"bg", U"Ъ", 1, U"", U"Ъ", U"абвгдежзийклмнопрстуфхцчшщъьюя", 1, 30},
    {"kk", U"ғқұ", 1, U"", U"әғқңөұүһі", U"абвгдеёжзийклмнопрстуфхцчшщъыьэюя", 1, 8},
    {"mk", U"ѓќѕ", 1, U"", U"ѓѕјљњќџ", U"абвгдежзиклмнопрстуфхцчшѐѝ", 1, 8},
    {"ru", U"ёыэ", 1, U"", U"ёыэ", U"абвгдежзийклмнопрстуфхцчшщъьюя", 1, 40},
    {"sr", U"ђћјљњџ", 1, U"", U"ђјљњћџ", U"абвгдежзиклмнопрстуфхцчш", 1, 8},
    {"uk", U"ґєії", 1, U"", U"ґєії", U"абвгдежзийклмнопрстуфхцчшщьюя", 1, 8},
};

constexpr std::size_t all_witnesses = std::size(latin_witnesses) + std::size(cyrillic_witnesses);

constexpr const Witness& witness(std::size_t index) {
    constexpr std::size_t latin_ones = std::size(latin_witnesses);
    return index < latin_ones ? latin_witnesses[index] : cyrillic_witnesses[index - latin_ones];
}

// What one letter says of each language: bit i is witness(i).
struct Evidence {
    std::uint32_t proof = 0;
    std::uint32_t companion = 0;
    std::uint32_t signs = 0;
    std::uint32_t against = 0;

    constexpr Evidence& operator|=(const Evidence& other) {
        proof |= other.proof;
        companion |= other.companion;
        signs |= other.signs;
        against |= other.against;
        return *this;
    }
    bool operator==(const Evidence&) const = default;
};

constexpr bool contains(std::u32string_view letters, char32_t letter) {
    return letters.find(letter) != std::u32string_view::npos;
}

constexpr Evidence evidence_of(char32_t letter, std::size_t first, std::size_t last) {
    Evidence evidence;
    for (std::size_t index = first; index < last; ++index) {
        const Witness& each = witness(index);
        const std::uint32_t bit = 1U << index;
        if (contains(each.proof, letter)) evidence.proof |= bit;
        if (contains(each.companion, letter)) evidence.companion |= bit;
        if (contains(each.signs, letter)) evidence.signs |= bit;
        if (letter != sch && !contains(each.signs, letter) && !contains(each.accepted, letter)) evidence.against |= bit;
    }
    return evidence;
}

// Goes through each language's letters, not through the languages for each letter: Clang and MSVC count the steps of a
// constant.
template <char32_t First, char32_t Last>
constexpr auto evidence_block(std::size_t first, std::size_t last) {
    std::array<Evidence, Last - First + 1> block = {};
    for (std::size_t index = first; index < last; ++index) {
        const Witness& each = witness(index);
        const std::uint32_t bit = 1U << index;
        for (Evidence& evidence : block) evidence.against |= bit;
        const auto mark = [&block](std::u32string_view letters, auto change) {
            for (const char32_t letter : letters)
                if (letter >= First && letter <= Last) change(block[letter - First]);
        };
        mark(each.proof, [bit](Evidence& evidence) { evidence.proof |= bit; });
        mark(each.companion, [bit](Evidence& evidence) { evidence.companion |= bit; });
        mark(each.signs, [bit](Evidence& evidence) { evidence.signs |= bit, evidence.against &= ~bit; });
        mark(each.accepted, [bit](Evidence& evidence) { evidence.against &= ~bit; });
    }
    for (char32_t character = First; character <= Last; ++character) {
        const char32_t small = small_of(character);
        if (small == character) continue;
        const bool is_inside = small >= First && small <= Last;
        block[character - First] = is_inside ? block[small - First] : evidence_of(small, first, last);
    }
    return block;
}

constexpr char32_t latin_first = U'À';
constexpr char32_t latin_last = U'ə';
constexpr char32_t latin_additional_first = U'Ḁ';
constexpr char32_t latin_additional_last = U'ỿ';
constexpr char32_t cyrillic_first = U'Ѐ';
constexpr char32_t cyrillic_last = U'ԯ';

constexpr auto latin_evidence = evidence_block<latin_first, latin_last>(0, std::size(latin_witnesses));
constexpr auto latin_additional_evidence =
    evidence_block<latin_additional_first, latin_additional_last>(0, std::size(latin_witnesses));
constexpr auto cyrillic_evidence =
    evidence_block<cyrillic_first, cyrillic_last>(std::size(latin_witnesses), all_witnesses);
constexpr Evidence sch_evidence = evidence_of(sch, 0, std::size(latin_witnesses));
constexpr Evidence vowel_yer_evidence = evidence_of(vowel_yer, std::size(latin_witnesses), all_witnesses);

// A vowel says all that the letter says which it is written with.
static_assert((Evidence(vowel_yer_evidence) |= cyrillic_evidence[U'ъ' - cyrillic_first]) == vowel_yer_evidence);

constexpr bool between(char32_t first, char32_t character, char32_t last) {
    return first <= character && character <= last;
}

// The small letter of an ASCII one, and no ASCII letter of anything else.
constexpr char32_t small_ascii(char32_t letter) {
    return letter | 0x20U;
}

// Three characters as one number.
constexpr unsigned bits_of_a_character = 21;
constexpr std::uint64_t three(char32_t first, char32_t second, char32_t third) {
    return (std::uint64_t{first} << (2 * bits_of_a_character)) | (std::uint64_t{second} << bits_of_a_character) | third;
}

}  // namespace

// Reads names letter by letter and counts what each word of them says.
class LanguageJudge::Reader {
 public:
    explicit Reader(LanguageJudge& judge) : judge_(judge) {}

    void read(char32_t letter) {
        last_three_ = ((last_three_ << bits_of_a_character) | letter) & three(0x1FFFFF, 0x1FFFFF, 0x1FFFFF);
        if (between(U'a', small_ascii(letter), U'z')) {
            seen_ |= 1U << latin;
            if ((last_three_ | three(0x20, 0x20, 0x20)) == three(U's', U'c', U'h')) evidence_ |= sch_evidence;
        } else if (letter == U' ') {  // NOLINT(bugprone-branch-clone): most blanks, before the slower question below
            end_word();
        } else if (between(latin_first, letter, latin_last)) {
            if (letter == U'×' || letter == U'÷') return;  // they stand among the letters of Latin-1
            seen_ |= 1U << latin;
            evidence_ |= latin_evidence[letter - latin_first];
        } else if (between(latin_additional_first, letter, latin_additional_last)) {
            seen_ |= 1U << latin;
            evidence_ |= latin_additional_evidence[letter - latin_additional_first];
        } else if (between(cyrillic_first, letter, cyrillic_last)) {
            seen_ |= 1U << cyrillic;
            evidence_ |= cyrillic_evidence[letter - cyrillic_first];
            if (follows_yer() && is_consonant(letter)) evidence_ |= vowel_yer_evidence;
        } else if (between(U'Ͱ', letter, U'Ͽ') || between(U'ἀ', letter, U'῾')) {
            seen_ |= 1U << greek;
        } else if (between(U'Ա', letter, U'֏')) {
            seen_ |= 1U << armenian;
        } else if (between(U'Ⴀ', letter, U'ჿ') || between(U'Ა', letter, U'Ჿ')) {
            seen_ |= 1U << georgian;
        } else if (is_blank(letter)) {
            end_word();
        }
    }

    void end_word() {
        for (std::size_t script = 0; script < scripts; ++script)
            judge_.words_[script] += static_cast<int>((seen_ >> script) & 1U);
        judge_.proofs_.add(evidence_.proof);
        judge_.companions_.add(evidence_.companion);
        judge_.for_it_.add(evidence_.signs);
        judge_.against_.add(evidence_.against);
        seen_ = 0;
        evidence_ = {};
    }

 private:
    bool follows_yer() const {
        const auto before = static_cast<char32_t>((last_three_ >> bits_of_a_character) & 0x1FFFFF);
        return before == U'ъ' || before == U'Ъ';
    }
    static bool is_consonant(char32_t letter) { return contains(U"бвгджзклмнпрстфхцчшщ", small_of(letter)); }

    LanguageJudge& judge_;
    unsigned seen_ = 0;  // the word's scripts, a bit each
    Evidence evidence_;
    std::uint64_t last_three_ = 0;
};

void LanguageJudge::see(std::u32string_view words) {
    static_assert(all_witnesses <= BitCounts::bits);
    Reader reader(*this);
    for (const char32_t letter : words) reader.read(letter);
    reader.end_word();
}

void LanguageJudge::see(std::string_view cell) {
    if (is_latin(cell)) {
        Reader reader(*this);
        for_each_point(cell, [&reader](char32_t letter) { reader.read(letter); });
        reader.end_word();
        return;
    }
    points_.clear();
    decode(cell, points_);
    compose(points_);
    see(points_);
}

std::string_view LanguageJudge::winner(Script script) const {
    const std::size_t first = script == latin ? 0 : std::size(latin_witnesses);
    const std::size_t last = script == latin ? std::size(latin_witnesses) : all_witnesses;
    std::string_view best;
    int best_balance = 0;
    for (std::size_t index = first; index < last; ++index) {
        const Witness& each = witness(index);
        const int for_it = for_it_.count(index);
        const int balance = for_it - against_.count(index);
        const bool proved =
            proofs_.count(index) >= each.proof_words && (each.companion.empty() || companions_.count(index) > 0);
        const bool enough = for_it >= each.least && words_[script] / each.one_in <= for_it;
        if (!proved || !enough || balance < best_balance || balance <= 0) continue;
        if (balance > best_balance)
            best = each.language;
        else if (best != each.language)
            best = {};
        best_balance = balance;
    }
    return best;
}

Verdict LanguageJudge::verdict() const {
    Verdict verdict = {winner(latin), winner(cyrillic), {}};
    const std::array<std::string_view, scripts> languages = {verdict.latin, verdict.cyrillic, "el", "hy", "ka"};
    const auto most = std::ranges::max_element(words_);
    if (*most > 0) verdict.column = languages[static_cast<std::size_t>(most - words_.begin())];
    return verdict;
}

}  // namespace classkeys::text
