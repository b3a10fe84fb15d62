// pattern.hpp: how a username is made of a name.
//   Pattern::parse("{words:.}")          Alfonso Gómez Ruiz -> alfonso.gomez.ruiz
//   Pattern::parse("{given:1}{family}")  Alfonso Gómez Ruiz -> aruiz
// Fields: {words} all words; {given} {family}; {given1} {family1} their first word; {initials} the first letter of each
// word; {class} the pupil's class; {n} a running number. `{words:x}` puts x between the words; `{given:3}` takes the
// first 3 letters; `{n:3}` fills with zeros to 3 digits. All else stands for itself: a-z, 0-9 and . - _ @
#pragma once

#include <cstddef>
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
};

class Pattern {
 public:
    static Expected<Pattern, BadPattern> parse(std::string_view pattern);

    // The username of `name` in lower-case ASCII, before it is cut or kept apart from others. A field that gives
    // nothing takes its separator with it. Empty where the name has no letter or digit that can be romanised.
    std::string expand(const names::Name& name, const text::Romanisation& rules, const Surroundings& around) const;

 private:
    enum class Field { literal, words, given, family, given_first, family_first, initials, class_name, number };
    struct Part {
        Field field;
        std::string text;  // the literal, or what stands between words
        int length = 0;    // letters to take, or digits to fill; 0: all
    };
    struct FieldName;
    static const FieldName field_names[];

    static Expected<Part, BadPattern> parse_field(std::string_view inside, std::size_t at);
    static bool depends_on_name(Field field);
    static void expand_part(const Part& part, const names::Name& name, const text::Romanisation& rules,
                            const Surroundings& around, std::string& out);

    std::vector<Part> parts_;
};

}  // namespace classkeys::usernames
