#include "exports/account_file.hpp"

#include <gtest/gtest.h>

#include "core/exports/platform_readers.hpp"

namespace classkeys::exports {
namespace {

using tests::Taken;

const std::vector<Account> two = {{{"Ana", "Costa"}, "ana.costa", "blue-tiger-42"},
                                  {{"Žofia", "Nováková"}, "zofia.novakova", "lemon-river-17"}};
const std::vector<Account> ana = {two[0]};

Surroundings at_school() {
    Surroundings surroundings;
    surroundings.domain = "school.example";
    return surroundings;
}

std::string written(const char* platform, const std::vector<Account>& accounts, const Surroundings& surroundings) {
    return find_format(platform)->write(accounts, surroundings);
}

TEST(AccountFile, MoodleToTheLetter) {
    EXPECT_EQ(written("moodle", two, at_school()),
              "username,password,firstname,lastname,email\r\n"
              "ana.costa,blue-tiger-42,Ana,Costa,ana.costa@school.example\r\n"
              "zofia.novakova,lemon-river-17,Žofia,Nováková,zofia.novakova@school.example\r\n");
    Surroundings course = at_school();
    course.course = "BIO, 3B";
    EXPECT_EQ(written("moodle", ana, course),
              "username,password,firstname,lastname,email,course1\r\n"
              "ana.costa,blue-tiger-42,Ana,Costa,ana.costa@school.example,\"BIO, 3B\"\r\n");
}

TEST(AccountFile, AMoodleUsernameThatIsAnAddressIsTheAddress) {
    EXPECT_EQ(written("moodle", {{{"Ana", "Costa"}, "ana@other.example", "x"}}, at_school()),
              "username,password,firstname,lastname,email\r\nana@other.example,x,Ana,Costa,ana@other.example\r\n");
}

TEST(AccountFile, GoogleToTheLetter) {
    EXPECT_EQ(written("google", two, at_school()),
              "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],"
              "Password Hash Function [UPLOAD ONLY],Org Unit Path [Required]\r\n"
              "Ana,Costa,ana.costa@school.example,blue-tiger-42,,/\r\n"
              "Žofia,Nováková,zofia.novakova@school.example,lemon-river-17,,/\r\n");
    Surroundings unit = at_school();
    unit.org_unit = "/Pupils/3B";
    unit.change_password = true;
    EXPECT_EQ(tests::google_takes(written("google", ana, unit)),
              (std::vector<Taken>{{"Ana", "Costa", "ana.costa@school.example", "blue-tiger-42", "/Pupils/3B TRUE"}}));
}

TEST(AccountFile, MicrosoftToTheLetter) {
    EXPECT_EQ(written("microsoft365", two, at_school()),
              "version:v1.0\r\n"
              "Name [displayName] Required,User name [userPrincipalName] Required,"
              "Initial password [passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,"
              "First name [givenName],Last name [surname]\r\n"
              "Ana Costa,ana.costa@school.example,blue-tiger-42,No,Ana,Costa\r\n"
              "Žofia Nováková,zofia.novakova@school.example,lemon-river-17,No,Žofia,Nováková\r\n");
}

TEST(AccountFile, AByteOrderMarkOnlyWhereItIsWanted) {
    Surroundings marked = at_school();
    marked.byte_order_mark = true;
    for (const Format& format : formats()) {
        const std::string plain = format.write(two, at_school());
        EXPECT_EQ(format.write(two, marked), "\xEF\xBB\xBF" + plain);
        EXPECT_FALSE(plain.starts_with("\xEF")) << format.id;
    }
}

// Whatever a name or a password holds comes back as it was.
TEST(AccountFile, HostileValuesComeBackAsTheyWere) {
    const std::vector<std::string> hostile = {
        "plain", "a,b",    "\"quoted\"", "\"",   "two\nlines", "two\r\nlines", "=1+1",       "@SUM(A1)", "+1",
        "-1",    "'quote", " x ",        "a;b",  "a\tb",       "José",         "Jose\u0301", "李雷",     "محمد",
        "🌻",     "0012",   "1e10",       "TRUE", "1/2",        "\"\"\"",       ",",          "\u200F",
    };
    std::vector<Account> accounts;
    std::vector<Taken> google;
    std::vector<Taken> entra;
    std::vector<Taken> moodle;
    for (const std::string& given : hostile)
        for (const std::string& other : hostile) {
            accounts.push_back({{given, other}, "ana", other});
            google.push_back({given, other, "ana@school.example", other, "/"});
            entra.push_back({given, other, "ana@school.example", other, given + ' ' + other});
            moodle.push_back({given, other, "ana ana@school.example", other, ""});
        }
    EXPECT_EQ(tests::google_takes(written("google", accounts, at_school())), google);
    EXPECT_EQ(tests::entra_takes(written("microsoft365", accounts, at_school())), entra);
    EXPECT_EQ(tests::moodle_takes(written("moodle", accounts, at_school())), moodle);
}

TEST(AccountFile, OnlyPlatformsThatTakeAFileHaveAFormat) {
    EXPECT_NE(find_format("moodle"), nullptr);
    EXPECT_EQ(find_format("etwinning"), nullptr);
    EXPECT_EQ(find_format("nist"), nullptr);
    EXPECT_EQ(find_format("txt"), nullptr);
}

TEST(IsDomain, PartsOfLettersDigitsAndHyphens) {
    for (const char* good : {"school.example", "a.b.c", "x-1.org", "SCHOOL.Example"})
        EXPECT_TRUE(is_domain(good)) << good;
    for (const char* bad : {"", "school", "@school.example", ".example", "school.", "a..b", "-a.org", "a-.org",
                            "a b.org", "escuela.españa", "a,b.org"})
        EXPECT_FALSE(is_domain(bad)) << bad;
    EXPECT_TRUE(is_domain(stand_in_domain));
}

}  // namespace
}  // namespace classkeys::exports
