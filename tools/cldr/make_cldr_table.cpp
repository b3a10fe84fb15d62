// make_cldr_table: derives the table of src/core/text/cldr.cpp from ICU's CLDR transforms, at build time.
//   make_cldr_table --output build/cldr_table.inc
#include <unicode/uchar.h>
#include <unicode/uvernum.h>

#include <boost/program_options.hpp>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>

#include "context_learning.hpp"
#include "icu_spelling.hpp"
#include "point_reading.hpp"
#include "table_builder.hpp"

namespace {

using namespace classkeys::tools;

bool is_assigned(char32_t c) {
    constexpr std::uint32_t none = U_GC_CN_MASK | U_GC_CS_MASK | U_GC_CO_MASK;
    return (U_MASK(u_charType(static_cast<UChar32>(c))) & none) == 0;
}

// The composed syllables of Hangul are read by their parts.
bool is_composed_hangul(char32_t c) {
    return c >= classkeys::text::cldr::first_syllable && c <= classkeys::text::cldr::last_syllable;
}

std::string make_table() {
    const IcuSpelling any_latin;
    const PointReading points(any_latin);
    TableBuilder table;
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (!is_assigned(c) || is_composed_hangul(c)) continue;
        const PointSpelling spelling = points.read(c);
        table.set(c, spelling.text, spelling.traits);
    }
    ContextLearning context(points, table);
    for (const std::u32string& letters : letters_by_script(points)) context.learn_pairs(letters);
    for (const std::u32string& sequence : sequences_in_rules()) context.learn(sequence);
    return "// Made by make_cldr_table from ICU " U_ICU_VERSION ", Unicode " U_UNICODE_VERSION ". Do not edit.\n" +
           table.source();
}

int run(int argc, char** argv) {
    namespace options = boost::program_options;
    std::string output;
    options::options_description description("Makes the CLDR romanisation table as C++ source");
    description.add_options()("help", "show this text")(
        "output", options::value(&output)->required()->value_name("FILE"), "the file to write");
    options::variables_map given;
    options::store(options::parse_command_line(argc, argv, description), given);
    if (given.count("help") != 0) {
        std::cout << description;
        return 0;
    }
    options::notify(given);
    const std::string source = make_table();
    std::ofstream file(output, std::ios::binary);
    file << source;
    file.close();
    if (!file) throw std::runtime_error("cannot write " + output);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "make_cldr_table: " << error.what() << "\n";
        return 1;
    }
}
