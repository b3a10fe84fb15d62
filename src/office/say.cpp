#include "office/say.hpp"

#include <algorithm>

#include "text/plural.hpp"

namespace classkeys::office {
namespace {

std::string fill(std::string_view pattern, std::initializer_list<Insert> inserts) {
    std::string out;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = pattern.find('}', std::min(open, pattern.size()));
        if (close == std::string_view::npos) return out.append(pattern);
        out += pattern.substr(0, open);
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        const auto* found = std::ranges::find(inserts, name, &Insert::first);
        out += found != inserts.end() ? std::string_view(found->second) : pattern.substr(open, close - open + 1);
        pattern.remove_prefix(close + 1);
    }
    return out;
}

std::string_view form_for(const Forms& forms, text::PluralCategory category) {
    switch (category) {
        case text::PluralCategory::one:
            return forms.one;
        case text::PluralCategory::few:
            return forms.few;
        case text::PluralCategory::many:
            return forms.many;
        case text::PluralCategory::other:
            break;
    }
    return forms.other;
}

}  // namespace

Voice::Voice(std::string_view tag) {
    const std::string_view language = tag.substr(0, tag.find_first_of("-_"));
    const auto all = languages();
    const auto found = std::ranges::find(all, language, &LanguageTexts::tag);
    texts_ = found == all.end() ? all.data() : &*found;  // English is the first
}

std::string Voice::say(Text text, std::initializer_list<Insert> inserts) const {
    return fill(texts_->forms[static_cast<int>(text)].other, inserts);
}

std::string Voice::say(Text text, long count, std::initializer_list<Insert> inserts) const {
    const auto category = text::plural_category(language(), static_cast<unsigned long>(count));
    const std::string_view pattern = form_for(texts_->forms[static_cast<int>(text)], category);
    return fill(fill(pattern, {{"count", std::to_string(count)}}), inserts);
}

}  // namespace classkeys::office
