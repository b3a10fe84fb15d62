#include "office/dialogs/choices.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "office/dialogs/form.hpp"

namespace classkeys::office {

std::vector<std::string> labels_of(std::span<const policy::Platform* const> platforms) {
    std::vector<std::string> labels;
    for (const policy::Platform* platform : platforms) labels.emplace_back(platform->label);
    return labels;
}

std::vector<std::string> pattern_choices(const policy::Platform& platform) {
    constexpr std::array<std::string_view, 7> known = {"{words:.}",         "{given}.{family}",   "{given:1}{family}",
                                                       "{family}{given:1}", "{given1}{family:1}", "{given1}",
                                                       "{class}.{given1}"};
    std::vector<std::string> patterns = {std::string(platform.username.pattern)};
    for (const std::string_view pattern : known)
        if (pattern != platform.username.pattern) patterns.emplace_back(pattern);
    return patterns;
}

std::vector<std::string> style_names(const Voice& voice) {
    static_assert(static_cast<int>(Style::words) == 0 && static_cast<int>(Style::characters) == 2);
    return {voice.say(Text::accounts_words), voice.say(Text::accounts_syllables), voice.say(Text::accounts_characters)};
}

std::span<const WordLanguage> word_languages() {
    static constexpr std::array<WordLanguage, 8> all = {{{"de", "Deutsch"},
                                                         {"en", "English"},
                                                         {"es", "español"},
                                                         {"fr", "français"},
                                                         {"it", "italiano"},
                                                         {"nl", "Nederlands"},
                                                         {"pl", "polski"},
                                                         {"pt", "português"}}};
    return all;
}

std::vector<std::string> word_language_names(const Voice& voice) {
    std::vector<std::string> names = {voice.say(Text::settings_language_auto)};
    for (const WordLanguage& language : word_languages()) names.emplace_back(language.name);
    return names;
}

std::size_t place_of_word_language(std::string_view tag) {
    const auto languages = word_languages();
    const auto found = std::ranges::find(languages, tag, &WordLanguage::tag);
    return found == languages.end() ? 0 : 1 + static_cast<std::size_t>(found - languages.begin());
}

std::string word_language_at(std::size_t place) {
    return place == 0 ? std::string() : std::string(word_languages()[place - 1].tag);
}

std::string rows_left_out(const Voice& voice, std::size_t all) {
    if (all <= Form::preview_rows) return {};
    return voice.say(Text::window_more_rows, static_cast<long>(all - Form::preview_rows));
}

std::string grouped(double number) {
    constexpr std::string_view gap = "\u202F";
    const std::string digits = std::to_string(std::llround(number));
    std::string shown;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 3 == 0) shown += gap;
        shown += digits[at];
    }
    return shown;
}

}  // namespace classkeys::office
