#include "text/romanise.hpp"

#include <utf8proc.h>

#include <cstring>

#include "text/cldr.hpp"
#include "text/romanisations/languages.hpp"

namespace classkeys::text {
namespace {

constexpr auto ascii_small = [] {
    std::array<char, 0x80> small = {};  // 0: neither letter, digit nor hyphen
    for (unsigned char letter = 'a'; letter <= 'z'; ++letter) {
        small[letter] = static_cast<char>(letter);
        small[letter - 'a' + 'A'] = static_cast<char>(letter);
    }
    for (unsigned char digit = '0'; digit <= '9'; ++digit) small[digit] = static_cast<char>(digit);
    small['-'] = '-';
    return small;
}();

// Gathers letters on the stack: a short append for each letter would cost more than all the rest.
class Writer {
 public:
    explicit Writer(std::string& out) : out_(out) {}
    ~Writer() { flush(); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void put(char letter) {
        make_room();
        gathered_[size_++] = letter;
    }

    // All four characters are copied, and those past `size` overwritten by what comes next.
    void put(const std::array<char, 4>& letters, std::size_t size) {
        make_room();
        std::memcpy(gathered_.data() + size_, letters.data(), letters.size());
        size_ += size;
    }

    void put(std::string_view letters) {
        make_room();
        size_ += letters.copy(gathered_.data() + size_, 4);
    }

    std::string& flush() {
        out_.append(gathered_.data(), size_);
        size_ = 0;
        return out_;
    }

 private:
    void make_room() {
        if (size_ + 4 > gathered_.size()) flush();
    }

    std::string& out_;
    std::array<char, 64> gathered_;
    std::size_t size_ = 0;
};

const Alphabet* alphabet_of(char32_t character, const Romanisation& rules) {
    if (character < U'Ͱ') return rules.latin;
    if (character >= cyrillic_first && character <= cyrillic_last) return rules.cyrillic;
    const Alphabet* last = nullptr;
    for (const Alphabet& alphabet : common_alphabets) {
        if (character < alphabet.first) break;
        last = &alphabet;
    }
    return last;
}

// The entry of a character that a table spells, or none.
const Letter* letter_in(const Alphabet* alphabet, char32_t character) {
    if (alphabet == nullptr || character - alphabet->first >= alphabet->letters.size()) return nullptr;
    const Letter& letter = alphabet->letters[character - alphabet->first];
    return letter.plain == 0 ? nullptr : &letter;
}

// Of every kind that keyboards and word processors make.
bool is_apostrophe(char32_t character) {
    return std::u32string_view(U"'`´ʹʻʼʽ‘’‛′").find(character) != std::u32string_view::npos;
}

bool is_letter_or_number(utf8proc_category_t category) {
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

bool is_mark(utf8proc_category_t category) {
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

utf8proc_category_t category_of(char32_t character) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(character));
}

enum class Role { letter, inside_a_word, between_words };

// Marks, apostrophes and invisible signs stand inside a word; a hyphen, a full stop and the like stand between words.
Role role_of(char32_t character) {
    if (is_apostrophe(character)) return Role::inside_a_word;
    const utf8proc_category_t category = category_of(character);
    if (is_letter_or_number(category)) return Role::letter;
    return is_mark(category) || category == UTF8PROC_CATEGORY_CF ? Role::inside_a_word : Role::between_words;
}

bool is_start(std::u32string_view word, std::size_t at) {
    for (; at > 0; --at)
        if (const Role role = role_of(word[at - 1]); role != Role::inside_a_word) return role == Role::between_words;
    return true;
}

bool is_end(std::u32string_view word, std::size_t at) {
    for (; at < word.size(); ++at)
        if (const Role role = role_of(word[at]); role != Role::inside_a_word) return role == Role::between_words;
    return true;
}

bool fits(const ContextRule& rule, std::u32string_view word, std::size_t at, const Romanisation& rules) {
    const std::size_t end = at + rule.from.size();
    if (end > word.size()) return false;
    const auto plain_at = [&](std::size_t place) -> char32_t {
        const Letter* letter = letter_in(alphabet_of(word[place], rules), word[place]);
        return letter == nullptr ? U'\0' : letter->plain;
    };
    for (std::size_t place = 1; place < rule.from.size(); ++place)
        if (plain_at(at + place) != rule.from[place]) return false;
    switch (rule.place) {
        case Place::at_start:
            return is_start(word, at);
        case Place::at_end:
            return is_end(word, end);
        case Place::before:
            return end < word.size() && rule.next.find(plain_at(end)) != std::u32string_view::npos;
        case Place::anywhere:
            break;
    }
    return true;
}

// Spells the letter at `at`, or the letters that a context rule takes together. Returns how many.
std::size_t spell(const Letter& letter, const Alphabet& alphabet, std::u32string_view word, std::size_t at,
                  const Romanisation& rules, Writer& writer) {
    if (letter.first_rule != 0) {
        for (const ContextRule& rule : alphabet.rules.subspan(letter.first_rule - 1U)) {
            if (rule.from.front() != letter.plain) break;
            if (!fits(rule, word, at, rules)) continue;
            writer.put(rule.to);
            return rule.from.size();
        }
    }
    writer.put(letter.to, letter.size);
    return 1;
}

// Spells a run of letters that no table covers. Returns how many characters it took.
std::size_t spell_uncovered(std::u32string_view rest, const Romanisation& rules, Writer& writer) {
    const utf8proc_category_t category = category_of(rest.front());
    if (category == UTF8PROC_CATEGORY_PD) writer.put('-');
    if (!is_letter_or_number(category) || is_apostrophe(rest.front())) return 1;
    std::size_t size = 1;
    for (; size < rest.size(); ++size) {
        const char32_t character = rest[size];
        if (character < ascii_small.size() || letter_in(alphabet_of(character, rules), character) != nullptr) break;
        const utf8proc_category_t next = category_of(character);
        if (!is_letter_or_number(next) && !is_mark(next)) break;
    }
    append_cldr(rest.substr(0, size), writer.flush());
    return size;
}

}  // namespace

const Romanisation& romanisation_for(std::string_view tag) {
    if (tag.empty()) return base_romanisation;
    const std::string wanted = language_of_tag(tag);
    const auto* found = std::ranges::lower_bound(romanisations, wanted, {}, &Romanisation::language);
    return found == std::ranges::end(romanisations) || found->language != wanted ? base_romanisation : *found;
}

Romanisation together(const Romanisation& latin, const Romanisation& cyrillic) {
    return {latin.language.empty() ? cyrillic.language : latin.language, latin.latin, cyrillic.cyrillic};
}

std::string_view language_of(const Romanisation& rules) {
    return rules.language;
}

void romanise(std::u32string_view word, const Romanisation& rules, std::string& out) {
    Writer writer(out);
    for (std::size_t at = 0; at < word.size();) {
        const char32_t character = word[at];
        if (character < ascii_small.size()) {
            if (const char small = ascii_small[character]; small != 0) writer.put(small);
            ++at;
            continue;
        }
        const Alphabet* alphabet = alphabet_of(character, rules);
        if (const Letter* letter = letter_in(alphabet, character); letter != nullptr)
            at += spell(*letter, *alphabet, word, at, rules, writer);
        else
            at += spell_uncovered(word.substr(at), rules, writer);
    }
}

}  // namespace classkeys::text
