#include "office_driver/profile.hpp"

#include <fstream>
#include <stdexcept>

namespace classkeys::driver {

namespace {

struct Setting {
    const char* path;
    const char* name;
    const char* value;
};

// clang-format off
constexpr Setting settings[] = {
    {"/org.openoffice.Office.Common/Misc",               "CrashReport",              "false"},
    {"/org.openoffice.Office.Common/Misc",               "FirstRun",                 "false"},
    {"/org.openoffice.Office.Common/Misc",               "ShowTipOfTheDay",          "false"},
    {"/org.openoffice.Office.Common/Misc",               "UseOpenCL",                "false"},
    {"/org.openoffice.Office.Common/Save/Document",      "AutoSave",                 "false"},
    {"/org.openoffice.Office.Common/Save/Document",      "WarnAlienFormat",          "false"},
    {"/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel",       "0"},
    {"/org.openoffice.Office.Java/VirtualMachine",       "Enable",                   "false"},
    {"/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments",
                                                         "AutoCheckEnabled",         "false"},
    {"/org.openoffice.Office.Recovery/AutoSave",         "Enabled",                  "false"},
    {"/org.openoffice.Office.Recovery/RecoveryInfo",     "Enabled",                  "false"},
    {"/org.openoffice.Office.UI.Infobar/Enabled",        "Donate",                   "false"},
    {"/org.openoffice.Office.UI.Infobar/Enabled",        "GetInvolved",              "false"},
    {"/org.openoffice.Office.UI.Infobar/Enabled",        "WhatsNew",                 "false"},
    {"/org.openoffice.Setup/Office",                     "ooSetupInstCompleted",     "true"},
    {"/org.openoffice.Setup/Product",                    "LastTimeDonateShown",      "4102444800"},    // in 2100
    {"/org.openoffice.Setup/Product",                    "LastTimeGetInvolvedShown", "4102444800"},
    {"/org.openoffice.Setup/Product",                    "ooSetupLastVersion",       "99.9"},    // see below
};
// clang-format on

// An office that finds itself newer than the last one shown in a window tries out its graphics at every start, which
// takes four seconds of the start's five. No window of ours ever marks that as done.

void write_setting(std::ostream& out, const std::string& path, const std::string& name, const std::string& value) {
    out << "<item oor:path=\"" << path << "\"><prop oor:name=\"" << name << "\" oor:op=\"fuse\"><value>" << value
        << "</value></prop></item>\n";
}

}  // namespace

void write_profile(const std::filesystem::path& profile, const std::string& language, const std::string& locale) {
    const auto file = profile / "user" / "registrymodifications.xcu";
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file);
    out << R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
)";
    for (const auto& setting : settings) write_setting(out, setting.path, setting.name, setting.value);
    out << "<item oor:path=\"/org.openoffice.Setup/Office/InstalledLocales\"><node oor:name=\"" << language
        << "\" oor:op=\"replace\"/></item>\n";
    if (!locale.empty()) write_setting(out, "/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale);
    out << "</oor:items>\n";
    out.close();
    if (!out) throw std::runtime_error("the office's settings could not be written to " + file.string());
}

}  // namespace classkeys::driver
