#include "policy/pupil_words.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace classkeys::policy {
namespace {

void append_romanised(std::string_view utf8, const text::Romanisation& rules, std::string& out) {
    std::u32string points = text::decode(utf8);
    text::compose(points);
    text::romanise(points, rules, out);
}

// The words of a part of a name: blanks and hyphens part them.
template <class Use>
void for_each_word(std::u32string_view part, const text::Romanisation& rules, Use use) {
    while (!part.empty()) {
        const std::size_t end = std::min(part.find_first_of(U" -"), part.size());
        std::string word;
        text::romanise(part.substr(0, end), rules, word);
        std::erase(word, '-');
        use(word);
        part.remove_prefix(std::min(end + 1, part.size()));
    }
}

}  // namespace

std::string letters_and_digits(std::string_view utf8, const text::Romanisation& rules) {
    std::string out;
    out.reserve(utf8.size());
    for (const char byte : utf8) {
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            out.push_back(byte);
        else if (byte >= 'A' && byte <= 'Z')
            out.push_back(static_cast<char>(byte - 'A' + 'a'));
        else if (static_cast<unsigned char>(byte) >= 0x80) {
            out.clear();
            append_romanised(utf8, rules, out);
            std::erase(out, '-');
            break;
        }
    }
    return out;
}

PupilWords pupil_words(const names::Name& name, std::string_view username, const text::Romanisation& rules) {
    PupilWords pupil = searched_words(name, username, rules);
    for (const auto& part : {std::u32string_view(name.given), std::u32string_view(name.family)})
        for_each_word(part, rules, [&](const std::string& word) {
            if (!word.empty()) pupil.known.push_back(word);
        });
    if (!username.empty()) pupil.known.emplace_back(username);
    return pupil;
}

PupilWords searched_words(const names::Name& name, std::string_view username, const text::Romanisation& rules) {
    PupilWords pupil;
    pupil.rules = &rules;
    pupil.name.reserve(4);
    for (const auto& part : {std::u32string_view(name.given), std::u32string_view(name.family)})
        for_each_word(part, rules, [&](std::string& word) {
            if (word.size() >= shortest_searched) pupil.name.push_back(std::move(word));
        });
    if (username.empty()) return pupil;
    pupil.username = letters_and_digits(username, rules);
    if (pupil.username.size() < shortest_searched) pupil.username.clear();
    return pupil;
}

Held held_in(std::string_view password, const PupilWords& pupil) {
    if (pupil.name.empty() && pupil.username.empty()) return {};
    const std::string letters = letters_and_digits(password, *pupil.rules);
    const auto holds = [&](const std::string& word) { return letters.find(word) != std::string::npos; };
    return {.name = std::ranges::any_of(pupil.name, holds),
            .username = !pupil.username.empty() && holds(pupil.username)};
}

}  // namespace classkeys::policy
