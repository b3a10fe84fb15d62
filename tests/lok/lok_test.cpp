// The commands with arguments inside LibreOfficeKit, as Collabora Online calls them. What LibreOffice 7.4 itself does
// there: a result tells whether the command worked, and of what it says the type alone; an undo step that came by UNO
// belongs to no view, so that .uno:Undo wants Repair, as for every macro's.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kit.hpp"

namespace classkeys::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

constexpr const char* repair = R"({"Repair":{"type":"boolean","value":"true"}})";
constexpr const char* worked = R"("success": true)";
constexpr const char* refused = R"("success": false)";

class LibreOfficeKit : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        folder = std::make_unique<Folder>();
        fs::copy(fs::path(CLASSKEYS_SAMPLES) / "twinspace-export.xls", *folder / "class.xls");
        kit = std::make_unique<Kit>(*folder);
    }
    static void TearDownTestSuite() {
        kit.reset();
        folder.reset();
    }

    LibreOfficeKit() : list(*kit, *folder / "class.xls"), before(list.cells()) {}
    void TearDown() override { EXPECT_THAT(list.windows(), IsEmpty()); }

    // The step comes back whole, both ways.
    void expect_one_step(const std::string& after) {
        list.post(".uno:Undo", repair);
        EXPECT_EQ(list.cells(), before);
        list.post(".uno:Redo", repair);
        EXPECT_EQ(list.cells(), after);
    }

    static std::unique_ptr<Folder> folder;
    static std::unique_ptr<Kit> kit;
    KitDocument list;
    const std::string before;
};

std::unique_ptr<Folder> LibreOfficeKit::folder;
std::unique_ptr<Kit> LibreOfficeKit::kit;

TEST_F(LibreOfficeKit, GeneratesWithArgumentsOfEveryType) {
    EXPECT_THAT(before, HasSubstr("\nSøren Ærø Åberg,,,"));
    EXPECT_THAT(list.post("vnd.org.classkeys:GenerateUsernames",
                          R"({"Replace":{"type":"string","value":"all"},"MaxLength":{"type":"long","value":"12"},)"
                          R"("HasHeader":{"type":"boolean","value":"true"}})"),
                HasSubstr(worked));
    const std::string after = list.cells();
    EXPECT_THAT(after, HasSubstr("\nSøren Ærø Åberg,soren.aero.a,,"));
    EXPECT_THAT(after, HasSubstr("\nPutri,putri,Member,"));
    EXPECT_THAT(list.post(".uno:Undo"), HasSubstr(R"("type": "long")")) << "LibreOffice asks for Repair";
    EXPECT_EQ(list.cells(), after);
    expect_one_step(after);
}

TEST_F(LibreOfficeKit, InteractiveFalseAloneIsEnoughToRunSilently) {
    EXPECT_THAT(list.post("vnd.org.classkeys:CreateAccounts", R"({"Interactive":{"type":"boolean","value":"false"}})"),
                HasSubstr(worked));
    const std::string after = list.cells();
    EXPECT_THAT(after, StartsWith("Pupil name,Username,Role,Invited on,Class,Password\n"));
    EXPECT_THAT(after, HasSubstr("\nSøren Ærø Åberg,soren.aero.aberg,Member,"));
    expect_one_step(after);
}

TEST_F(LibreOfficeKit, SortsWholeRows) {
    EXPECT_THAT(list.post("vnd.org.classkeys:SortByInvitedOn", R"({"Order":{"type":"string","value":"oldest"}})"),
                HasSubstr(worked));
    const std::string after = list.cells();
    EXPECT_THAT(
        after,
        StartsWith("Pupil name,Username,Role,Invited on,Class\nŁucja Święch,lucja.swiech,Member,03.10.2019,3A\n"));
    expect_one_step(after);
}

TEST_F(LibreOfficeKit, ChecksAndMarksWithoutChangingAValue) {
    EXPECT_THAT(list.post("vnd.org.classkeys:CheckAccounts", R"({"Mark":{"type":"boolean","value":"true"}})"),
                HasSubstr(worked));
    EXPECT_EQ(list.cells(), before);
    EXPECT_THAT(list.saved_as("fods"), HasSubstr("ClassKeys: "));
}

TEST_F(LibreOfficeKit, ARefusalChangesNothing) {
    EXPECT_THAT(list.post("vnd.org.classkeys:GenerateUsernames", R"({"Platform":{"type":"string","value":"moddle"}})"),
                HasSubstr(refused));
    EXPECT_EQ(list.cells(), before);
}

TEST_F(LibreOfficeKit, WritesHandOuts) {
    for (const char* format : {"txt", "pdf"}) {
        const fs::path file = *folder / (std::string("handout.") + format);
        const std::string arguments = std::string(R"({"Format":{"type":"string","value":")") + format +
                                      R"("},"Url":{"type":"string","value":"file://)" + file.string() + "\"}}";
        EXPECT_THAT(list.post("vnd.org.classkeys:MakeHandouts", arguments.c_str()), HasSubstr(worked));
        EXPECT_THAT(content_of(file), Not(IsEmpty())) << format;
    }
    EXPECT_THAT(content_of(*folder / "handout.txt"), HasSubstr("alfonso.gomez.ruiz"));
    EXPECT_THAT(content_of(*folder / "handout.pdf"), StartsWith("%PDF-"));
}

}  // namespace
}  // namespace classkeys::tests
