#include "imports/file_kind.hpp"

#include <gtest/gtest.h>

#include <string>

namespace classkeys::imports {
namespace {

using namespace std::string_literals;

std::string told(const FileKind& kind) {
    if (kind.shape == Shape::spreadsheet) return "spreadsheet";
    constexpr const char* encodings[] = {"UTF-8", "UTF-16", "Windows-1252"};
    const std::string encoding = encodings[static_cast<int>(kind.encoding)];
    if (kind.shape == Shape::web_page) return "web page in " + encoding;
    return encoding + " with " + (kind.separator == '\t' ? "tabs" : std::string(1, kind.separator)) +
           (kind.names_separator ? " named" : "");
}

// As a file in UTF-16, low byte first or high byte first.
std::string wide(std::string_view ascii, bool low_first = true) {
    std::string out;
    for (const char c : ascii) out.append(low_first ? std::string{c, '\0'} : std::string{'\0', c});
    return out;
}

TEST(KindOfFile, IsToldByWhatIsInIt) {
    struct Row {
        const char* what;
        std::string bytes;
        const char* kind;
    };
    const Row rows[] = {
        {"commas", "Name,Username\nAna Costa,ana.costa\n", "UTF-8 with ,"},
        {"semicolons", "Name;Username\r\nAna Costa;ana.costa\r\n", "UTF-8 with ;"},
        {"tabs, as in an .xls that is text", "Name\tUsername\nAna\tana\n", "UTF-8 with tabs"},
        {"a byte order mark", "\xEF\xBB\xBFName;Username\nJosé;jose\n", "UTF-8 with ;"},
        {"é in one byte", "Name;Username\nJos\xE9;jose\n", "Windows-1252 with ;"},
        {"UTF-16, low byte first", "\xFF\xFE" + wide("Name\tUsername\n"), "UTF-16 with tabs"},
        {"UTF-16, high byte first", "\xFE\xFF" + wide("Name;Username\n", false), "UTF-16 with ;"},
        {"UTF-16 without a mark", wide("Name;Username\nAna;ana\n"), "UTF-16 with ;"},
        {"separators in quotes part nothing", "Name;Username\n\"Gómez, Ana, B., C.\";ana\n", "UTF-8 with ;"},
        {"Family, Given in every line", "Name;Username\nGómez, Ana;ana\nEk, Bo;bo\nLi, Wu;wu\n", "UTF-8 with ;"},
        {"a line break in quotes", "\"Pupil\nname\",Username\nAna,ana\n", "UTF-8 with ,"},
        {"Excel's naming of the separator", "sep=;\nName;Username\n", "UTF-8 with ; named"},
        {"one column", "Name\nAna Costa\n", "UTF-8 with ,"},
        {"no line end", "Name;Username", "UTF-8 with ;"},
        {"nothing", "", "UTF-8 with ,"},
        {"an .ods or .xlsx", "PK\x03\x04 and more", "spreadsheet"},
        {"an .xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s, "spreadsheet"},
        {"an old .xls", "\x09\x08\x10\x00\x00\x06"s, "spreadsheet"},
        {"a spreadsheet in XML", "<?xml version=\"1.0\"?><Workbook/>", "spreadsheet"},
        {"a web page", "<!DOCTYPE HTML>\n<html><table></table></html>", "web page in UTF-8"},
        {"a table alone", "\xEF\xBB\xBF\n <TABLE><tr><td>José</td></tr></TABLE>", "web page in UTF-8"},
        {"a web page in XML", "<?xml version=\"1.0\"?><html xmlns=\"x\"></html>", "web page in UTF-8"},
        {"a web page in one byte", "<html><td>Jos\xE9</td></html>", "web page in Windows-1252"},
        {"a name that begins with <", "<3 Ana;ana\nBo;bo\n", "UTF-8 with ;"},
    };
    for (const Row& row : rows) EXPECT_EQ(told(kind_of_file(row.bytes)), row.kind) << row.what;
}

TEST(KindOfFile, TheWholeFileTellsTheEncoding) {
    std::string late = "Name;Username\n";
    for (int line = 0; line < 20000; ++line) late += "Ana Costa;ana.costa\n";
    EXPECT_EQ(told(kind_of_file(late + "Jos\xE9;jose\n")), "Windows-1252 with ;");
    EXPECT_EQ(told(kind_of_file(late + "José;jose\n")), "UTF-8 with ;");
}

}  // namespace
}  // namespace classkeys::imports
