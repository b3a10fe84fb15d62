// A username pattern: a fault is told within the text, and what can be read makes usernames.
#include "input.hpp"
#include "usernames/pattern.hpp"

using namespace classkeys;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const auto pattern = usernames::Pattern::parse(text);
    if (!pattern) {
        fuzz::must(pattern.error().at <= text.size());
        return 0;
    }
    const names::Name name = names::read_name("Ana María de la Cruz-Öz");
    const usernames::Surroundings around{.class_name = "3 B", .number = 7, .year = 2026};
    std::string last = pattern.value().expand(name, text::romanisation_for("de"), around);
    fuzz::must(!last.empty());
    for (const auto longer : {usernames::Longer::initials, usernames::Longer::slice})
        for (int steps = 0; steps < 4; ++steps)
            fuzz::must(!pattern.value().expand_longer(name, text::romanisation_for(""), around, longer, steps).empty());
    fuzz::must(last.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-_@") == std::string::npos);
    return 0;
}
