#include <algorithm>
#include <vector>

#include "text/romanise.hpp"

namespace classkeys::text {
namespace {

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool is_letter_or_digit(char byte) {
    return is_letter(byte) || is_digit(byte);
}

bool has_letters(std::string_view part, std::size_t shortest, std::size_t longest) {
    return part.size() >= shortest && part.size() <= longest && std::ranges::all_of(part, is_letter);
}

bool has_letters_or_digits(std::string_view part, std::size_t shortest, std::size_t longest) {
    return part.size() >= shortest && part.size() <= longest && std::ranges::all_of(part, is_letter_or_digit);
}

bool is_region(std::string_view part) {
    return has_letters(part, 2, 2) || (part.size() == 3 && std::ranges::all_of(part, is_digit));
}

bool is_variant(std::string_view part) {
    return has_letters_or_digits(part, 5, 8) || (has_letters_or_digits(part, 4, 4) && is_digit(part.front()));
}

bool opens_private_use(std::string_view part) {
    return part == "x" || part == "X";
}

std::vector<std::string_view> parts_of(std::string_view tag) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= tag.size();) {
        const std::size_t to = std::min(tag.find('-', from), tag.size());
        parts.push_back(tag.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

// Reads subtags in the order that RFC 5646 gives them.
class Subtags {
 public:
    explicit Subtags(std::string_view tag) : parts_(parts_of(tag)) {}

    bool done() const { return at_ == parts_.size(); }

    template <class Form>
    bool take(Form form) {
        if (done() || !form(parts_[at_])) return false;
        ++at_;
        return true;
    }

    template <class Form>
    int take_all(Form form, int most) {
        int taken = 0;
        while (taken < most && take(form)) ++taken;
        return taken;
    }

 private:
    std::vector<std::string_view> parts_;
    std::size_t at_ = 0;
};

constexpr int any_number = 1 << 20;

}  // namespace

bool is_language_tag(std::string_view tag) {
    Subtags subtags(tag);
    const auto opens_extension = [](std::string_view part) {
        return has_letters_or_digits(part, 1, 1) && !opens_private_use(part);
    };
    const auto extends = [](std::string_view part) { return has_letters_or_digits(part, 2, 8); };
    const auto is_private = [](std::string_view part) { return has_letters_or_digits(part, 1, 8); };
    if (!subtags.take(opens_private_use)) {
        if (subtags.take([](std::string_view part) { return has_letters(part, 2, 3); }))
            subtags.take_all([](std::string_view part) { return has_letters(part, 3, 3); }, 3);
        else if (!subtags.take([](std::string_view part) { return has_letters(part, 4, 8); }))
            return false;
        subtags.take([](std::string_view part) { return has_letters(part, 4, 4); });
        subtags.take(is_region);
        subtags.take_all(is_variant, any_number);
        while (subtags.take(opens_extension))
            if (subtags.take_all(extends, any_number) == 0) return false;
        if (subtags.done()) return true;
        if (!subtags.take(opens_private_use)) return false;
    }
    return subtags.take_all(is_private, any_number) > 0 && subtags.done();
}

std::string language_of_tag(std::string_view tag) {
    std::string language(tag.substr(0, tag.find('-')));
    for (char& c : language)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return language;
}

}  // namespace classkeys::text
