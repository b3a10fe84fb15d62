#include "usernames/belonging.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "text/characters.hpp"
#include "text/cldr.hpp"
#include "text/parts.hpp"
#include "text/romanise.hpp"
#include "text/utf8.hpp"

namespace classkeys::usernames {
namespace {

// The rules of one language for each way in which tables spell Latin and Cyrillic letters; docs/romanisation.md.
const auto& all_rules() {
    static const auto all = [] {
        constexpr std::array<std::string_view, 9> languages = {"", "be", "bg", "da", "de", "kk", "mk", "sr", "uk"};
        std::array<const text::Romanisation*, languages.size()> rules{};
        std::ranges::transform(languages, rules.begin(),
                               [](std::string_view language) { return &text::romanisation_for(language); });
        return rules;
    }();
    return all;
}

constexpr std::size_t most_words = 12;

bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_ascii(char32_t point) {
    return point < 0x80;
}

// `text` in the letters a-z by these rules; the hyphen that romanise() keeps is left out.
std::string letters_of(std::u32string_view text, const text::Romanisation& rules) {
    std::string out;
    text::romanise(text, rules, out);
    std::erase_if(out, [](char c) { return !is_small_letter(c); });
    return out;
}

void add_spelling(Spellings& spellings, std::string spelling) {
    if (!spelling.empty() && std::ranges::find(spellings, spelling) == spellings.end())
        spellings.push_back(std::move(spelling));
}

Spellings spellings_of(std::u32string_view word, NameSpellings::By rules) {
    Spellings spellings;
    if (rules == NameSpellings::By::base_rules || std::ranges::all_of(word, is_ascii)) {
        add_spelling(spellings, letters_of(word, text::romanisation_for("")));
        return spellings;
    }
    for (const text::Romanisation* each : all_rules()) add_spelling(spellings, letters_of(word, *each));
    std::string by_cldr;
    text::append_cldr(word, by_cldr);
    std::erase_if(by_cldr, [](char c) { return !is_small_letter(c); });
    add_spelling(spellings, std::move(by_cldr));
    return spellings;
}

bool parts_usernames(char c) {
    return c == '.' || c == '-' || c == '_' || c == '@';
}

// Finds out whether letters can be parted into beginnings of words. Each place and set of words left is tried once:
// without that, words that begin alike would be tried in all their orders.
class Search {
 public:
    Search(std::string_view letters, const std::vector<Spellings>& words)
        : letters_(letters), words_(words), tried_((letters.size() + 1) << words.size()) {}

    bool run() { return parts_from(0, 0); }

 private:
    bool parts_from(std::size_t at, unsigned used) {
        const std::size_t left = letters_.size() - at;
        if (left == 0 || (at > 0 && left <= (at < 4 ? 1U : 2U))) return true;
        const std::size_t state = (at << words_.size()) | used;
        if (tried_[state]) return false;
        tried_[state] = true;
        for (std::size_t word = 0; word < words_.size(); ++word) {
            if ((used & (1U << word)) != 0) continue;
            for (const std::string& spelling : words_[word])
                for (std::size_t size = alike(spelling, at); size > 0; --size)
                    if (parts_from(at + size, used | (1U << word))) return true;
        }
        return false;
    }

    // How many letters of `spelling` stand at `at`.
    std::size_t alike(std::string_view spelling, std::size_t at) const {
        const std::string_view rest = letters_.substr(at);
        return static_cast<std::size_t>(std::ranges::mismatch(rest, spelling).in1 - rest.begin());
    }

    std::string_view letters_;
    const std::vector<Spellings>& words_;
    std::vector<bool> tried_;  // by place and words used
};

}  // namespace

CommonParts::CommonParts(std::span<const std::string> usernames) {
    std::unordered_map<std::string_view, std::size_t> counts;
    std::size_t seen = 0;
    for (const std::string& username : usernames) {
        if (username.empty()) continue;
        text::for_each_part(std::string_view(username), parts_usernames,
                            [&](std::string_view word) { ++counts[word]; });
        if (seen++ == 0) beginning_ = username;
        beginning_.erase(std::ranges::mismatch(beginning_, username).in1, beginning_.end());
    }
    if (seen < 3) {
        beginning_.clear();
        return;
    }
    for (const auto& [word, count] : counts)
        if (count * 10 >= seen * 9) words_.emplace_back(word);
}

std::string CommonParts::without(std::string_view username) const {
    std::string kept;
    const std::string_view rest = username.substr(username.starts_with(beginning_) ? beginning_.size() : 0);
    text::for_each_part(rest, parts_usernames, [&](std::string_view word) {
        if (std::ranges::find(words_, word) != words_.end()) return;
        kept += kept.empty() ? "" : ".";
        kept += word;
    });
    return kept.empty() ? std::string(username) : kept;
}

NameSpellings::NameSpellings(const names::Name& name, std::string_view class_name, By rules) {
    for (const std::u32string* part : {&name.given, &name.family})
        text::for_each_part(
            std::u32string_view(*part), [](char32_t point) { return point == U' ' || point == U'-'; },
            [&](std::u32string_view word) { words_.push_back(spellings_of(word, rules)); });
    if (std::string of_class = letters_of(text::decode(class_name), text::romanisation_for("")); !of_class.empty())
        words_.emplace_back().push_back(std::move(of_class));
}

bool NameSpellings::make(std::string_view username) const {
    std::u32string points = text::decode(username);
    text::compose(points);
    const std::string letters = letters_of(points, text::romanisation_for(""));
    return letters.empty() || words_.size() > most_words || Search(letters, words_).run();
}

}  // namespace classkeys::usernames
