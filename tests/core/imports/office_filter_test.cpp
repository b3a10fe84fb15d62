#include "imports/office_filter.hpp"

#include <gtest/gtest.h>

namespace classkeys::imports {
namespace {

FileKind text_with(char separator, Encoding encoding = Encoding::utf8, bool named = false) {
    return {Shape::delimited, encoding, separator, named};
}

TEST(OfficeFilter, TextIsReadAsText) {
    const OfficeFilter filter = filter_to_read(text_with(';', Encoding::windows1252, true));
    EXPECT_EQ(filter.name, "Text - txt - csv (StarCalc)");
    EXPECT_TRUE(filter.options.starts_with("59,34,1,2,1/2/2/2/")) << filter.options;
    EXPECT_TRUE(filter.options.ends_with("/100/2,0,false,false")) << filter.options;
}

TEST(OfficeFilter, TextIsWrittenWithItsSeparatorAndEncoding) {
    EXPECT_EQ(filter_to_write(text_with('\t', Encoding::utf16)).options, "9,34,65535,1,,0,false,true");
}

TEST(OfficeFilter, WebPagesHaveOneAndSpreadsheetsTheirOwn) {
    EXPECT_EQ(filter_to_read({Shape::web_page}).name, "HTML (StarCalc)");
    EXPECT_EQ(filter_to_read({Shape::web_page}).options, "");
    EXPECT_EQ(filter_to_read({Shape::spreadsheet}).name, "");
    EXPECT_EQ(filter_to_write({Shape::spreadsheet}).name, "");
}

TEST(OfficeFilter, WrittenTextTakesTheFormOfTheOriginal) {
    struct Row {
        const char* says;
        const char* original;
        FileKind kind;
        const char* written;
        const char* form;
    };
    const Row rows[] = {
        {"plain", "a,b\n", text_with(','), "a,b\n1,2\n", "a,b\n1,2\n"},
        {"two bytes end a line", "a,b\r\n", text_with(','), "a,b\n1,2\n", "a,b\r\n1,2\r\n"},
        {"but not within quotes", "a,b\r\n", text_with(','), "\"a\nb\",\"\"\"\"\n", "\"a\nb\",\"\"\"\"\r\n"},
        {"two bytes stay two", "a,b\r\n", text_with(','), "a,b\r\n", "a,b\r\n"},
        {"a mark",
         "\xEF\xBB\xBF"
         "a,b\n",
         text_with(','), "a,b\n",
         "\xEF\xBB\xBF"
         "a,b\n"},
        {"no mark", "a,b\n", text_with(','),
         "\xEF\xBB\xBF"
         "a,b\n",
         "a,b\n"},
        {"a named separator", "sep=;\r\na;b\r\n", text_with(';', Encoding::utf8, true), "a;b\n", "sep=;\r\na;b\r\n"},
        {"one line without an end", "a,b", text_with(','), "a,b\n", "a,b\n"},
        {"UTF-16 stays as it is", "a\r\n", text_with(',', Encoding::utf16), "a\n", "a\n"},
    };
    for (const auto& [says, original, kind, written, form] : rows)
        EXPECT_EQ(in_form_of(original, kind, written), form) << says;
}

}  // namespace
}  // namespace classkeys::imports
