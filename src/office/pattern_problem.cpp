#include "office/pattern_problem.hpp"

#include "usernames/pattern.hpp"

namespace classkeys::office {
namespace {

Text sentence_of(usernames::PatternFault fault) {
    switch (fault) {
        case usernames::PatternFault::unknown_field:
            return Text::error_pattern_field;
        case usernames::PatternFault::not_closed:
            return Text::error_pattern_open;
        case usernames::PatternFault::not_allowed:
            return Text::error_pattern_character;
        case usernames::PatternFault::bad_number:
            return Text::error_pattern_number;
        case usernames::PatternFault::no_field:
            return Text::error_pattern_no_name;
    }
    return Text::error_pattern_field;
}

}  // namespace

std::optional<std::string> pattern_problem(const std::string& pattern, const Voice& voice) {
    const auto parsed = usernames::Pattern::parse(pattern);
    if (parsed) return std::nullopt;
    return voice.say(sentence_of(parsed.error().fault),
                     {{"value", pattern}, {"place", std::to_string(parsed.error().at + 1)}});
}

}  // namespace classkeys::office
