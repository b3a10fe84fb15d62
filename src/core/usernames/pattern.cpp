#include "usernames/pattern.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/parts.hpp"
#include "text/utf8.hpp"

namespace classkeys::usernames {
namespace {

bool is_separator(char c) {
    return c == '.' || c == '-' || c == '_' || c == '@';
}

bool is_literal(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || is_separator(c);
}

bool is_blank(char32_t point) {
    return point == U' ';
}

// Appends the words romanised, `between` them and what stands in `out` from `start` on; a word without a letter gives
// nothing.
void append_words(std::u32string_view words, std::string_view between, const text::Romanisation& rules,
                  std::size_t start, std::string& out) {
    text::for_each_part(words, is_blank, [&](std::u32string_view word) {
        const std::size_t before = out.size();
        if (before > start && !is_separator(out.back())) out += between;
        const std::size_t letters = out.size();
        text::romanise(word, rules, out);
        if (out.size() == letters) out.resize(before);
    });
}

std::u32string_view first_word(std::u32string_view words) {
    return words.substr(0, std::min(words.find(U' '), words.size()));
}

void append_initials(std::u32string_view words, const text::Romanisation& rules, std::string& out) {
    text::for_each_part(words, is_blank, [&](std::u32string_view word) {
        const std::size_t before = out.size();
        text::romanise(word, rules, out);
        out.resize(std::min(out.size(), before + 1));
    });
}

// The first letters of the words behind the first, at most `most` of them.
void append_further_initials(std::u32string_view words, const text::Romanisation& rules, std::size_t most,
                             std::string& out) {
    std::string initials;
    append_initials(words.substr(first_word(words).size()), rules, initials);
    out.append(initials, 0, most);
}

void append_number(int number, int digits, std::string& out) {
    const std::string text = std::to_string(number);
    if (static_cast<std::size_t>(digits) > text.size()) out.append(static_cast<std::size_t>(digits) - text.size(), '0');
    out += text;
}

void append_year(int year, int digits, std::string& out) {
    const std::string text = std::to_string(year);
    const auto wanted = static_cast<std::size_t>(digits);
    out += wanted > 0 && wanted < text.size() ? text.substr(text.size() - wanted) : text;
}

constexpr std::array<Preset, 7> all_presets = {{
    {"class-first", "{class}.{given1}"},
    {"first", "{given1}"},
    {"first-initial", "{given1}{family:1}"},
    {"first.last", "{given}.{family}"},
    {"flast", "{given:1}{family}"},
    {"lastf", "{family}{given:1}"},
    {"twinspace", "{words:.}"},
}};
static_assert(std::ranges::is_sorted(all_presets, {}, &Preset::name));

// No separator first or last, and none behind another: the first of several stays.
void tidy(std::string& username) {
    std::size_t kept = 0;
    for (const char c : username)
        if (!is_separator(c) || (kept > 0 && !is_separator(username[kept - 1]))) username[kept++] = c;
    while (kept > 0 && is_separator(username[kept - 1])) --kept;
    username.resize(kept);
}

}  // namespace

std::span<const Preset> presets() {
    return all_presets;
}

struct Pattern::FieldName {
    std::string_view name;
    Field field;
};

const Pattern::FieldName Pattern::field_names[] = {
    {"class", Field::class_name}, {"family", Field::family},      {"family1", Field::family_first},
    {"given", Field::given},      {"given1", Field::given_first}, {"initials", Field::initials},
    {"n", Field::number},         {"words", Field::words},        {"year", Field::year},
};

bool Pattern::depends_on_name(Field field) {
    return field != Field::literal && field != Field::class_name && field != Field::year;
}

bool Pattern::is_cut(const Part& part) {
    return part.length > 0 && part.field != Field::number && part.field != Field::year;
}

bool Pattern::tells_given_from_family() const {
    return std::ranges::any_of(parts_, [](const Part& part) {
        return part.field == Field::given || part.field == Field::family || part.field == Field::given_first ||
               part.field == Field::family_first;
    });
}

bool Pattern::takes_names_whole() const {
    return !tells_given_from_family() && std::ranges::find(parts_, Field::initials, &Part::field) == parts_.end();
}

bool Pattern::has_class() const {
    return std::ranges::find(parts_, Field::class_name, &Part::field) != parts_.end();
}

Expected<Pattern::Part, BadPattern> Pattern::parse_field(std::string_view inside, std::size_t at) {
    const std::size_t colon = std::min(inside.find(':'), inside.size());
    const std::string_view name = inside.substr(0, colon);
    const auto* found = std::ranges::find(field_names, name, &FieldName::name);
    if (found == std::end(field_names)) return BadPattern{PatternFault::unknown_field, at};
    Part part{found->field, {}, 0};
    if (colon == inside.size()) return part;
    const std::string_view option = inside.substr(colon + 1);
    if (part.field == Field::words) {
        for (std::size_t index = 0; index < option.size(); ++index)
            if (!is_literal(option[index])) return BadPattern{PatternFault::not_allowed, at + colon + 1 + index};
        part.text = option;
        return part;
    }
    const auto read = std::from_chars(option.data(), option.data() + option.size(), part.length);
    if (read.ec != std::errc() || read.ptr != option.data() + option.size() || part.length < 1 || part.length > 64)
        return BadPattern{PatternFault::bad_number, at + colon + 1};
    return part;
}

Expected<Pattern, BadPattern> Pattern::parse(std::string_view pattern) {
    if (const auto* preset = std::ranges::find(all_presets, pattern, &Preset::name); preset != all_presets.end())
        pattern = preset->pattern;
    Pattern made;
    for (std::size_t at = 0; at < pattern.size();) {
        if (pattern[at] == '{') {
            const std::size_t end = pattern.find('}', at);
            if (end == std::string_view::npos) return BadPattern{PatternFault::not_closed, at};
            auto part = parse_field(pattern.substr(at + 1, end - at - 1), at + 1);
            if (!part) return part.error();
            made.parts_.push_back(part.value());
            at = end + 1;
        } else {
            if (!is_literal(pattern[at])) return BadPattern{PatternFault::not_allowed, at};
            if (made.parts_.empty() || made.parts_.back().field != Field::literal)
                made.parts_.push_back({Field::literal, {}, 0});
            made.parts_.back().text.push_back(pattern[at++]);
        }
    }
    const auto names_pupil = [](const Part& part) { return depends_on_name(part.field); };
    if (std::ranges::none_of(made.parts_, names_pupil)) return BadPattern{PatternFault::no_field, 0};
    return made;
}

void Pattern::expand_part(const Part& part, const names::Name& name, const text::Romanisation& rules,
                          const Surroundings& around, std::string& out) {
    const std::size_t start = out.size();
    switch (part.field) {
        case Field::literal:
            out += part.text;
            break;
        case Field::words:
            append_words(name.family_first ? name.family : name.given, part.text, rules, start, out);
            append_words(name.family_first ? name.given : name.family, part.text, rules, start, out);
            break;
        case Field::given:
            append_words(name.given, "", rules, start, out);
            break;
        case Field::family:
            append_words(name.family, "", rules, start, out);
            break;
        case Field::given_first:
            append_words(first_word(name.given), "", rules, start, out);
            break;
        case Field::family_first:
            append_words(first_word(name.family), "", rules, start, out);
            break;
        case Field::initials:
            append_initials(name.given, rules, out);
            append_initials(name.family, rules, out);
            break;
        case Field::year:
            append_year(around.year, part.length, out);
            break;
        case Field::class_name:
            text::romanise(text::decode(around.class_name), rules, out);
            break;
        case Field::number:
            append_number(around.number, part.length, out);
            break;
    }
    if (is_cut(part)) out.resize(std::min(out.size(), start + static_cast<std::size_t>(part.length)));
}

// The first part that can be drawn out, or one past the last.
std::size_t Pattern::part_to_draw_out(Longer longer) const {
    const auto can = [longer](const Part& part) {
        if (longer == Longer::slice) return is_cut(part);
        return longer == Longer::initials &&
               (part.field == Field::given_first || (part.field == Field::given && part.length > 0));
    };
    return static_cast<std::size_t>(std::ranges::find_if(parts_, can) - parts_.begin());
}

std::string Pattern::expand_longer(const names::Name& name, const text::Romanisation& rules, const Surroundings& around,
                                   Longer longer, int steps) const {
    std::string out;
    expand_longer(name, rules, around, longer, steps, out);
    return out;
}

void Pattern::expand_longer(const names::Name& name, const text::Romanisation& rules, const Surroundings& around,
                            Longer longer, int steps, std::string& out) const {
    const std::size_t drawn_out = part_to_draw_out(longer);
    out.clear();
    bool anything = false;
    for (std::size_t at = 0; at < parts_.size(); ++at) {
        const std::size_t before = out.size();
        if (at == drawn_out && longer == Longer::slice) {
            Part part = parts_[at];
            part.length += steps;
            expand_part(part, name, rules, around, out);
        } else {
            expand_part(parts_[at], name, rules, around, out);
            if (at == drawn_out) append_further_initials(name.given, rules, static_cast<std::size_t>(steps), out);
        }
        anything = anything || (depends_on_name(parts_[at].field) && out.size() > before);
    }
    if (!anything) out.clear();
    tidy(out);
}

}  // namespace classkeys::usernames
