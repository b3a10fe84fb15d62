// make_strings: turns the texts of every language into C++ tables, or puts them into a configuration file.
//   make_strings --header texts.hpp --source texts.cpp en.properties es.properties …
//   make_strings --fill Addons.xcu --into built/Addons.xcu en.properties es.properties …
// English comes first, whatever the order: the others are held against it.
#include "string_tables.hpp"

#include <algorithm>
#include <boost/program_options.hpp>
#include <fstream>
#include <iostream>
#include <sstream>

namespace {

using classkeys::tools::BadTexts;
using classkeys::tools::Language;
namespace options = boost::program_options;

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw BadTexts("cannot read " + path.string());
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

void write(const std::filesystem::path& path, const std::string& content) {
    if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << content;
    if (!file.flush()) throw BadTexts("cannot write " + path.string());
}

std::vector<Language> read_languages(std::vector<std::string> files) {
    std::ranges::sort(files, {}, [](const std::string& file) {
        const std::string tag = std::filesystem::path(file).stem().string();
        return std::pair(tag != "en", tag);
    });
    std::vector<Language> languages;
    for (const std::filesystem::path file : files)
        languages.push_back(classkeys::tools::parse_language(file.stem().string(), content_of(file)));
    if (languages.empty()) throw BadTexts("no file of texts is named");
    classkeys::tools::require_same_texts(languages);
    return languages;
}

void run(const options::variables_map& given) {
    const auto languages = read_languages(given["texts"].as<std::vector<std::string>>());
    const auto path = [&given](const char* name) { return std::filesystem::path(given[name].as<std::string>()); };
    if (given.count("header") != 0) write(path("header"), header_of(languages));
    if (given.count("source") != 0) write(path("source"), source_of(languages));
    if (given.count("fill") != 0) write(path("into"), fill_configuration(content_of(path("fill")), languages));
}

}  // namespace

int main(int count, char** values) {
    options::options_description known("make_strings");
    known.add_options()("header", options::value<std::string>(), "the C++ header to write")(
        "source", options::value<std::string>(), "the C++ source to write")(
        "fill", options::value<std::string>(), "a configuration file with <value text=\"key\"/>")(
        "into", options::value<std::string>(), "where the filled file goes")(
        "texts", options::value<std::vector<std::string>>()->required(), "the files of texts");
    options::positional_options_description rest;
    rest.add("texts", -1);
    try {
        options::variables_map given;
        options::store(options::command_line_parser(count, values).options(known).positional(rest).run(), given);
        options::notify(given);
        run(given);
    } catch (const std::exception& wrong) {
        std::cerr << "make_strings: " << wrong.what() << '\n';
        return 1;
    }
    return 0;
}
