#include "icu_spelling.hpp"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <stdexcept>

namespace classkeys::tools {
namespace {

icu::UnicodeString to_icu(std::u32string_view text) {
    icu::UnicodeString converted;
    for (const char32_t c : text) converted.append(static_cast<UChar32>(c));
    return converted;
}

std::u32string from_icu(const icu::UnicodeString& text) {
    std::u32string converted;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        converted.push_back(static_cast<char32_t>(text.char32At(i)));
    return converted;
}

}  // namespace

IcuSpelling::IcuSpelling(const char* id) {
    UErrorCode error = U_ZERO_ERROR;
    transliterator_.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, error));
    if (U_FAILURE(error)) throw std::runtime_error(std::string("ICU has no transform ") + id);
}

IcuSpelling::~IcuSpelling() = default;

std::u32string IcuSpelling::transform(std::u32string_view word) const {
    icu::UnicodeString text = to_icu(word);
    transliterator_->transliterate(text);
    return from_icu(text);
}

std::u32string IcuSpelling::rules() const {
    icu::UnicodeString text;
    transliterator_->toRules(text, false);
    return from_icu(text);
}

std::string ascii_of(std::u32string_view text) {
    std::string kept;
    for (const char32_t c : text)
        if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9')) kept.push_back(static_cast<char>(c));
    return kept;
}

bool is_left_over(char32_t c) {
    constexpr std::uint32_t spelled = (U_GC_L_MASK & ~U_GC_LM_MASK) | U_GC_N_MASK;
    return c >= 0x80 && (U_MASK(u_charType(static_cast<UChar32>(c))) & spelled) != 0;
}

}  // namespace classkeys::tools
