// The functions for formulas, as Calc reckons them.
#include "suite.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XFunctionDescriptions.hpp>
#include <com/sun/star/util/Date.hpp>

namespace classkeys::tests {
namespace {

std::string reckoned(Document& document, const std::string& formula) {
    set_formula(document, "D1", formula);
    return shown(document, "D1");
}

TEST(Functions, GiveTheUsernameOfAName) {
    struct Row {
        const char* says;
        const char* formula;
        const char* username;
    };
    constexpr Row rows[] = {
        {"all words with dots", R"(=CLASSKEYS.USERNAME("Alfonso Gómez Ruiz"))", "alfonso.gomez.ruiz"},
        {"a preset", R"(=CLASSKEYS.USERNAME("Ana Costa"; "flast"))", "acosta"},
        {"a pattern", R"(=CLASSKEYS.USERNAME("Costa, Ana"; "{given}_{family}"))", "ana_costa"},
        {"a language", R"(=CLASSKEYS.USERNAME("Jürgen Groß"; ; "de"))", "juergen.gross"},
        {"base rules", R"(=CLASSKEYS.USERNAME("Jürgen Groß"))", "jurgen.gross"},
        {"no name", R"(=CLASSKEYS.USERNAME(""))", ""},
        {"a cell", "=CLASSKEYS.USERNAME(A1)", "li.wu"},
        {"a pattern that is none", R"(=CLASSKEYS.USERNAME("Ana Costa"; "{nobody}"))", "Err:502"},
        {"a language that is none", R"(=CLASSKEYS.USERNAME("Ana Costa"; ; "no language"))", "Err:502"},
    };
    Document document(office());
    set_text(document, "A1", "Li Wu");
    for (const auto& [says, formula, username] : rows) EXPECT_EQ(reckoned(document, formula), username) << says;
}

TEST(Functions, SpellATextInAToZ) {
    Document document(office());
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.ROMANISE("Ærøskøbing Čapek"))"), "aeroskobing capek");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.ROMANISE("Шевченко"; "uk"))"), "shevchenko");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.ROMANISE("Müller"; "de"))"), "mueller");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.ROMANISE("Müller"; "!"))"), "Err:502");
}

TEST(Functions, SayWhatIsWrongWithAPassword) {
    Document document(office());
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.CHECKPASSWORD("blue-tiger-42"))"), "");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.CHECKPASSWORD("qzvk7"))"),
              "The password has 5 characters; eTwinning TwinSpace asks for at least 8.");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.CHECKPASSWORD("blue-tiger-42"; "moodle"))"),
              "The password needs a capital letter from A to Z.");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.CHECKPASSWORD("kite-Costa-71"; ; "Ana Costa"))"),
              "The password has a word of the pupil’s name in it. Whoever knows the pupil tries that first.");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.CHECKPASSWORD("pat17rick-kite"; ; ; "pat17"))"),
              "The password has the username in it. Whoever sees the username tries that first.");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.CHECKPASSWORD("Password1"))"),
              "Very many people use this password, so guessers try it first. Generate another one.");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.CHECKPASSWORD("tiger4242"))"),
              "A guessing program finds this password soon. Make it longer, or generate one.");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.CHECKPASSWORD("blue-tiger-42"; "nowhere"))"), "Err:502");
}

TEST(Functions, ReadTheDateInAText) {
    Document document(office());
    set_date(document, "A1", std::chrono::year(2019) / 10 / 8);
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.READDATE("08.10.2019"))"), "43746");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.READDATE("8 de octubre de 2019, 12:00"))"), "43746.5");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.READDATE("10/08/2019"; "mdy"))"), "43746");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.READDATE("10/08/2019"; "dmy"))"), "43687");
    EXPECT_EQ(reckoned(document, "=CLASSKEYS.READDATE(A1)-43746"), "0");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.READDATE("soon"))"), "Err:502");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.READDATE(""))"), "Err:502");
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.READDATE("08.10.2019"; "newest"))"), "Err:502");
    const uno::Reference<com::sun::star::beans::XPropertySet> settings(document.model(), uno::UNO_QUERY_THROW);
    settings->setPropertyValue("NullDate", uno::Any(com::sun::star::util::Date(1, 1, 1904)));
    EXPECT_EQ(reckoned(document, R"(=CLASSKEYS.READDATE("2019-10-08"))"), "42284");
}

TEST(Functions, ReckonAgainWhenACellChanges) {
    Document document(office());
    set_text(document, "A1", "Ana Costa");
    set_formula(document, "B1", "=CLASSKEYS.USERNAME(A1)");
    set_text(document, "A1", "Li Wu");
    EXPECT_EQ(shown(document, "B1"), "li.wu");
}

TEST(Functions, AreThereAfterSavingAndOpening) {
    struct Row {
        const char* file;
        const char* filter;
    };
    for (const auto& [file, filter] : {Row{"functions.ods", "calc8"}, Row{"functions.xls", "MS Excel 97"},
                                       Row{"functions.xlsx", "Calc MS Excel 2007 XML"}}) {
        Document document(office());
        set_text(document, "A1", "Jürgen Groß");
        set_formula(document, "B1", R"(=CLASSKEYS.USERNAME(A1; "flast"; "de"))");
        set_formula(document, "C1", R"(=CLASSKEYS.READDATE("08.10.2019"))");
        document.save_as(file, filter);
        document.reload();
        set_text(document, "A1", "Ana Costa");
        const uno::Reference<com::sun::star::sheet::XCalculatable> sheets(document.model(), uno::UNO_QUERY_THROW);
        sheets->calculateAll();
        EXPECT_EQ(shown(document, "B1"), "acosta") << file << ' ' << tagged(document, "B1");
        EXPECT_EQ(shown(document, "C1"), "43746") << file << ' ' << tagged(document, "C1");
    }
}

// A function of the wizard, with its arguments.
std::string described(const char* name) {
    const uno::Reference<com::sun::star::container::XNameAccess> functions(
        office().create("com.sun.star.sheet.FunctionDescriptions"), uno::UNO_QUERY_THROW);
    uno::Sequence<com::sun::star::beans::PropertyValue> properties;
    functions->getByName(wide(name)) >>= properties;
    std::string text;
    for (const auto& property : properties) {
        rtl::OUString description;
        if (property.Name == "Description" && (property.Value >>= description)) text = utf8(description) + text;
        uno::Sequence<com::sun::star::sheet::FunctionArgument> arguments;
        if (property.Name != "Arguments" || !(property.Value >>= arguments)) continue;
        for (const auto& argument : arguments) text += '|' + utf8(argument.Name) + (argument.IsOptional ? "?" : "");
    }
    return text;
}

TEST(Functions, StandInTheWizard) {
    EXPECT_EQ(
        described("CLASSKEYS.USERNAME"),
        "The username that ClassKeys makes of a name; namesakes get the same one.|Name|Username pattern?|Language?");
    EXPECT_EQ(described("CLASSKEYS.READDATE"),
              "The date that stands in a text, as a number that can be shown as a date.|Text?|Order?")
        << "Calc takes each argument for optional that can be a text or a number";
}

}  // namespace
}  // namespace classkeys::tests
