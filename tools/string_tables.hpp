// string_tables.hpp: the texts of every language, one .properties file each, read and held against one another.
// A line is `key = text`, or `key[one] = text` for a form that depends on a number; # begins a comment.
#pragma once

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace classkeys::tools {

// A text as it depends on a number: by CLDR's plural category (one, few, many, other). Every text has `other`.
using Forms = std::map<std::string, std::string>;

struct Language {
    std::string tag;  // the file's name: "en"
    std::map<std::string, Forms> texts;
};

// What is wrong with a file of texts, in words, with file and line.
struct BadTexts : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Reads the text of one file; `tag` names the language. Throws BadTexts.
Language parse_language(const std::string& tag, std::string_view content);

// Throws BadTexts unless every language has just the keys of the first, each text the placeholders of the first's, and
// each text that depends on a number in the first the forms that its own language needs.
void require_same_texts(const std::vector<Language>& languages);

// "summary.made" -> "summary_made"
std::string identifier_of(std::string_view key);

// The C++ header and source of the tables.
std::string header_of(const std::vector<Language>& languages);
std::string source_of(const std::vector<Language>& languages);

// Replaces each `<value text="key"/>` by one <value> a language. Throws BadTexts for a key that is not there.
std::string fill_configuration(std::string_view xml, const std::vector<Language>& languages);

}  // namespace classkeys::tools
