// demo: the main job on the sample export, in a real office without windows, as a teacher's macro would do it.
//   demo FOLDER      leaves there what came of it: an .ods, the text file to hand out
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "dispatch.hpp"
#include "document.hpp"
#include "office.hpp"
#include "sheet.hpp"

namespace {

namespace fs = std::filesystem;
using namespace classkeys::tests;
using classkeys::tests::Office;

constexpr int rows_shown = 9;

std::size_t width_of(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

void print_rows(const Document& document, const char* title) {
    const Rows rows = shown_block(document, "A1:F" + std::to_string(rows_shown));
    std::cout << '\n' << title << '\n';
    for (const auto& row : rows) {
        std::cout << "  ";
        for (std::size_t column = 0; column < row.size(); ++column) {
            std::size_t widest = 0;
            for (const auto& other : rows) widest = std::max(widest, width_of(other[column]));
            std::cout << row[column] << std::string(widest - width_of(row[column]) + 2, ' ');
        }
        std::cout << '\n';
    }
}

void perform(Document& document, const char* command, const Arguments& arguments) {
    const Outcome outcome = run(document, command, arguments);
    std::cout << "\n" << command << ": " << outcome.summary << '\n';
    for (const Finding& finding : outcome.findings)
        std::cout << "  " << finding.cell << ": " << finding.message << '\n';
    if (!outcome.success) throw std::runtime_error(std::string(command) + " refused");
}

std::string first_lines(const fs::path& path) {
    std::ifstream file(path);
    std::string lines;
    std::string line;
    for (int number = 0; number < rows_shown && std::getline(file, line); ++number) lines += "  " + line + '\n';
    return lines + "  …\n";
}

void demonstrate(const fs::path& folder) {
    const Arguments silent = {{"Interactive", as_any(false)}};
    Office office;
    Document document(office, fs::path(CLASSKEYS_SAMPLES) / "twinspace-export.xls");
    print_rows(document, "The export, before:");
    perform(document, "CreateAccounts", silent);
    perform(document, "SortByInvitedOn", silent);
    perform(document, "CheckAccounts", silent);
    print_rows(document, "The sheet, after:");
    const fs::path handout = office.file("hand-out.txt");
    perform(document, "MakeHandouts", {{"Url", uno::Any(file_url(handout))}});
    std::cout << first_lines(handout);
    const fs::path sheet = document.save_as("accounts.ods", "calc8");
    fs::create_directories(folder);
    const auto keep = [&](const fs::path& from) {
        const fs::path to = fs::absolute(folder / from.filename());
        fs::copy_file(from, to, fs::copy_options::overwrite_existing);
        fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write);
        return to;
    };
    std::cout << "\nThe sheet lies in       " << keep(sheet).string() << "\nThe hand-out lies in    "
              << keep(handout).string() << '\n';
    office.close();
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) {
        std::cerr << "usage: demo FOLDER\n";
        return 2;
    }
    try {
        demonstrate(words[1]);
    } catch (const std::exception& wrong) {
        std::cerr << "demo: " << wrong.what() << '\n';
        return 1;
    }
    return 0;
}
