// pattern.hpp: how a username is made of a name.
//   Pattern::parse("{words:.}")          Alfonso Gómez Ruiz -> alfonso.gomez.ruiz
//   Pattern::parse("{given:1}{family}")  Alfonso Gómez Ruiz -> aruiz
//   Pattern::parse("flast")              the same: a preset's name stands for its pattern
// Fields: {words} all words, as the cell has them; {given} {family}; {given1} {family1} their first word; {initials}
// the first letter of each word; {class} the pupil's class; {year} this year; {n} a running number. `{words:x}` puts x
// between the words; `{given:3}` takes the first 3 letters; `{year:2}` the last 2 digits; `{n:3}` fills with zeros to 3
// digits. All else stands for itself: a-z, 0-9 and . - _ @
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "expected.hpp"
#include "names/name.hpp"
#include "text/romanise.hpp"

namespace classkeys::usernames {

enum class PatternFault { unknown_field, not_closed, not_allowed, no_field, bad_number };

struct BadPattern {
    PatternFault fault;
    std::size_t at;  // byte offset in the pattern
};

// What a pattern can draw on besides the name.
struct Surroundings {
    std::string_view class_name;
    int number = 1;
    int year = 0;  // four digits
};

// A pattern with a name, which Pattern::parse takes as well.
struct Preset {
    std::string_view name;
    std::string_view pattern;
};

// Sorted by name: first, first.last, first-initial, flast, lastf, class-first, twinspace.
std::span<const Preset> presets();

// How a pattern is drawn out where its username is taken.
enum class Longer {
    not_at_all,
    initials,  // the first letters of the given names that it leaves out: ana.ruiz, anam.ruiz
    slice,     // one letter more of the part that it cuts: jsmith, josmith
};

class Pattern {
 public:
    static Expected<Pattern, BadPattern> parse(std::string_view pattern);

    // The username of `name` in lower-case ASCII, before it is cut or kept apart from others. A field that gives
    // nothing takes its separator with it. Empty where the name has no letter or digit that can be romanised.
    std::string expand(const names::Name& name, const text::Romanisation& rules, const Surroundings& around) const {
        return expand_longer(name, rules, around, Longer::not_at_all, 0);
    }

    // The same, written over `out`: a long list needs no new memory for each.
    void expand(const names::Name& name, const text::Romanisation& rules, const Surroundings& around,
                std::string& out) const {
        expand_longer(name, rules, around, Longer::not_at_all, 0, out);
    }

    // The same, drawn out by `steps` letters. Equal to that of one step less where the name has no more letters for it.
    std::string expand_longer(const names::Name& name, const text::Romanisation& rules, const Surroundings& around,
                              Longer longer, int steps) const;

    // Whether usernames depend on which part of a name is given and which is family.
    bool tells_given_from_family() const;

    // Whether an undivided name makes the same usernames. The initials are those of the given names first.
    bool takes_names_whole() const;

    bool has_class() const;

 private:
    enum class Field { literal, words, given, family, given_first, family_first, initials, class_name, year, number };
    struct Part {
        Field field;
        std::string text;  // the literal, or what stands between words
        int length = 0;    // letters to take, or digits to fill; 0: all
    };
    struct FieldName;
    static const FieldName field_names[];

    static Expected<Part, BadPattern> parse_field(std::string_view inside, std::size_t at);
    static bool depends_on_name(Field field);
    static bool is_cut(const Part& part);
    static void expand_part(const Part& part, const names::Name& name, const text::Romanisation& rules,
                            const Surroundings& around, std::string& out);
    std::size_t part_to_draw_out(Longer longer) const;
    void expand_longer(const names::Name& name, const text::Romanisation& rules, const Surroundings& around,
                       Longer longer, int steps, std::string& out) const;

    std::vector<Part> parts_;
};

}  // namespace classkeys::usernames
