#include "names/as_typed.hpp"

#include <utility>

#include "names/name.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace classkeys::names {
namespace {

std::string part(std::u32string_view points) {
    return std::string(text::trimmed(text::encode(points)));
}

bool are_parts(const Name& name, const std::string& given, const std::string& family) {
    const Name parts = read_name(given, family);
    return parts.given == name.given && parts.family == name.family;
}

}  // namespace

std::string TypedName::whole() const {
    return given.empty() || family.empty() ? given + family : given + ' ' + family;
}

TypedName split_as_typed(std::string_view cell, Customs customs) {
    const Name name = read_name(cell, customs);
    const std::u32string points = text::decode(text::trimmed(cell));
    if (name.family.empty()) return {text::encode(points), {}};
    // The place is where both halves give the words that read_name found; turned round, it is behind a comma.
    for (std::size_t at = 0; at < points.size(); ++at) {
        const bool blank = text::is_blank(points[at]);
        if (!blank && text::is_word_character(points[at])) continue;
        std::string left = part(std::u32string_view(points).substr(0, at));
        std::string right = part(std::u32string_view(points).substr(at + 1));
        if (!blank || name.family_first) std::swap(left, right);
        if (are_parts(name, left, right)) return {std::move(left), std::move(right)};
    }
    return {text::encode(name.given), text::encode(name.family)};  // parted by another sign, as in Ana_Costa
}

}  // namespace classkeys::names
