#include "string_tables.hpp"

#include <algorithm>
#include <array>
#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/predicate.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <boost/algorithm/string/split.hpp>
#include <boost/algorithm/string/trim.hpp>
#include <set>

#include "text/plural.hpp"

namespace classkeys::tools {
namespace {

using text::name_of;
using text::PluralCategory;

constexpr std::array categories = {PluralCategory::one, PluralCategory::few, PluralCategory::many,
                                   PluralCategory::other};

std::set<std::string> placeholders_of(const std::string& text) {
    std::set<std::string> found;
    for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1))
        if (const std::size_t close = text.find('}', open); close != std::string::npos)
            found.insert(text.substr(open, close - open + 1));
    return found;
}

std::string cpp_literal(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return boost::replace_all_copy(out, "\n", "\\n") + '"';
}

std::string xml_text(std::string text) {
    boost::replace_all(text, "&", "&amp;");
    boost::replace_all(text, "<", "&lt;");
    boost::replace_all(text, ">", "&gt;");
    return text;
}

// The form for `category`, or the one for any number.
const std::string& form(const Forms& forms, PluralCategory category) {
    const auto found = forms.find(std::string(name_of(category)));
    return found == forms.end() ? forms.at("other") : found->second;
}

// A text that depends on a number has a form for every category of its language, and no other; any other text has one.
void require_categories(const Language& language, const std::string& key, const Forms& forms, bool counted) {
    const auto of_language = text::plural_categories(language.tag);
    if (of_language.empty()) throw BadTexts(language.tag + " has no rule for plurals in src/core/text/plural.cpp");
    for (const PluralCategory category : categories) {
        const std::string name(name_of(category));
        const bool wanted = category == PluralCategory::other ||
                            (counted && std::ranges::find(of_language, category) != of_language.end());
        if (wanted && !forms.contains(name)) throw BadTexts(language.tag + " lacks " + key + "[" + name + "]");
        if (!wanted && forms.contains(name))
            throw BadTexts(language.tag + " has " + key + "[" + name + "], which is never said");
    }
}

void add_line(Language& language, std::string_view line, const std::string& place) {
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) throw BadTexts(place + ": a line is `key = text`");
    std::string key = boost::trim_copy(std::string(line.substr(0, equals)));
    std::string text = boost::trim_copy(std::string(line.substr(equals + 1)));
    std::string category = "other";
    if (const std::size_t open = key.find('['); open != std::string::npos && key.back() == ']') {
        category = key.substr(open + 1, key.size() - open - 2);
        key.resize(open);
        if (std::ranges::find(categories, category, name_of) == categories.end())
            throw BadTexts(place + ": no plural category is called " + category);
    }
    if (text.empty()) throw BadTexts(place + ": " + key + " has no text");
    boost::replace_all(text, "\\n", "\n");
    if (!language.texts[key].emplace(category, text).second) throw BadTexts(place + ": " + key + " is there twice");
}

}  // namespace

Language parse_language(const std::string& tag, std::string_view content) {
    Language language{tag, {}};
    std::vector<std::string> lines;
    boost::split(lines, content, boost::is_any_of("\n"));
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::string line = boost::trim_copy(lines[at]);
        if (!line.empty() && line[0] != '#') add_line(language, line, tag + ", line " + std::to_string(at + 1));
    }
    for (const auto& [key, forms] : language.texts)
        if (!forms.contains("other")) throw BadTexts(tag + ": " + key + " lacks the form for any number");
    return language;
}

void require_same_texts(const std::vector<Language>& languages) {
    const Language& model = languages.at(0);
    for (const Language& language : languages) {
        for (const auto& [key, forms] : model.texts)
            if (!language.texts.contains(key)) throw BadTexts(language.tag + " lacks " + key);
        for (const auto& [key, forms] : language.texts) {
            const auto expected = model.texts.find(key);
            if (expected == model.texts.end()) throw BadTexts(language.tag + " has " + key + ", which no other has");
            const auto wanted = placeholders_of(expected->second.at("other"));
            for (const auto& [category, text] : forms)
                if (placeholders_of(text) != wanted)
                    throw BadTexts(language.tag + ": " + key + "[" + category + "] has other placeholders");
            require_categories(language, key, forms, expected->second.size() > 1);
        }
    }
}

std::string identifier_of(std::string_view key) {
    std::string name(key);
    for (char& c : name)
        if (c == '.' || c == '-') c = '_';
    return name;
}

std::string header_of(const std::vector<Language>& languages) {
    std::string out =
        "// Made by make_strings from src/office/strings: do not edit.\n"
        "#pragma once\n\n#include <span>\n#include <string_view>\n\nnamespace classkeys::office {\n\n"
        "enum class Text {\n";
    for (const auto& [key, forms] : languages.at(0).texts) out += "    " + identifier_of(key) + ",\n";
    out +=
        "};\n\nstruct Forms {\n    std::string_view one, few, many, other;\n};\n\n"
        "struct LanguageTexts {\n    std::string_view tag;\n    const Forms* forms;  // by Text\n};\n\n"
        "std::span<const LanguageTexts> languages();\n\n}  // namespace classkeys::office\n";
    return out;
}

std::string source_of(const std::vector<Language>& languages) {
    std::string out =
        "// Made by make_strings from src/office/strings: do not edit.\n"
        "#include \"strings/texts.hpp\"\n\nnamespace classkeys::office {\nnamespace {\n\n";
    std::string rows;
    for (const Language& language : languages) {
        out += "constexpr Forms forms_" + identifier_of(language.tag) + "[] = {\n";
        for (const auto& [key, forms] : language.texts) {
            out += "    {";
            for (const PluralCategory category : categories)
                out += (category == categories.front() ? "" : ", ") + cpp_literal(form(forms, category));
            out += "},\n";
        }
        out += "};\n\n";
        rows += "    {" + cpp_literal(language.tag) + ", forms_" + identifier_of(language.tag) + "},\n";
    }
    out += "constexpr LanguageTexts all[] = {\n" + rows + "};\n\n}  // namespace\n\n";
    out += "std::span<const LanguageTexts> languages() {\n    return all;\n}\n\n}  // namespace classkeys::office\n";
    return out;
}

std::string fill_configuration(std::string_view xml, const std::vector<Language>& languages) {
    constexpr std::string_view open = "<value text=\"";
    constexpr std::string_view close = "\"/>";
    std::string out;
    for (std::size_t at = 0;;) {
        const std::size_t start = xml.find(open, at);
        out += xml.substr(at, start == std::string_view::npos ? start : start - at);
        if (start == std::string_view::npos) return out;
        const std::size_t end = xml.find(close, start);
        if (end == std::string_view::npos) throw BadTexts("a <value text=…> does not end");
        const std::string key(xml.substr(start + open.size(), end - start - open.size()));
        for (const Language& language : languages) {
            const auto found = language.texts.find(key);
            if (found == language.texts.end()) throw BadTexts(language.tag + " lacks " + key);
            const std::string tag = language.tag == "en" ? "en-US" : language.tag;
            out += "<value xml:lang=\"" + tag + "\">" + xml_text(found->second.at("other")) + "</value>";
        }
        at = end + close.size();
    }
}

}  // namespace classkeys::tools
