#include "batch/pieces.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "folder.hpp"

namespace classkeys::batch {
namespace {

namespace fs = std::filesystem;

class Pieces : public testing::Test {
 protected:
    Pieces() {
        for (const char* name :
             {"in/b.XLS", "in/a.csv", "in/3/a.csv", "in/notes.doc", "in/.hidden.csv", "in/.git/c.csv", "in/~$b.xlsx"})
            folder.write(name, "");
        job.inputs = {folder / "in"};
        job.keep = Keep::folder;
        job.output = folder / "out";
        job.report = folder / "out/report.csv";
        job.steps = {{"CheckAccounts"}};
    }

    // "in/a.csv -> out/a.csv"
    std::vector<std::string> found() const {
        std::vector<std::string> lines;
        const auto shown = [this](const fs::path& path) { return path.lexically_relative(folder.path()).string(); };
        for (const Piece& piece : find_pieces(job)) {
            lines.push_back(shown(piece.source) + (piece.target.empty() ? "" : " -> " + shown(piece.target)));
            for (const fs::path& beside : piece.beside)
                if (!beside.empty()) lines.back() += ", " + shown(beside);
        }
        return lines;
    }

    std::string complaint() const {
        try {
            find_pieces(job);
        } catch (const BadUsage& bad) {
            return bad.what();
        }
        return "no complaint";
    }

    tests::Folder folder;
    Job job;
};

TEST_F(Pieces, FoldersAreSearchedAndKeptBelowTheOutput) {
    EXPECT_THAT(found(),
                testing::ElementsAre("in/3/a.csv -> out/3/a.csv", "in/a.csv -> out/a.csv", "in/b.XLS -> out/b.XLS"));
}

TEST_F(Pieces, ANamedFileCountsWhateverItsEndingAndOnce) {
    job.inputs = {folder / "in/notes.doc", folder / "in/3/../notes.doc"};
    EXPECT_THAT(found(), testing::ElementsAre("in/notes.doc -> out/notes.doc"));
}

TEST_F(Pieces, InPlaceALinkLeadsToItsFile) {
    fs::create_symlink(folder / "in/a.csv", folder / "link.csv");
    job.inputs = {folder / "link.csv"};
    job.keep = Keep::in_place;
    EXPECT_THAT(found(), testing::ElementsAre("in/a.csv -> in/a.csv"));
}

TEST_F(Pieces, AnOutputAndAReportWithinAreNoInput) {
    folder.write("in/out/a.csv", "");
    folder.write("in/report.csv", "");
    job.output = folder / "in/out";
    job.report = folder / "in/report.csv";
    EXPECT_THAT(found(), testing::ElementsAre("in/3/a.csv -> in/out/3/a.csv", "in/a.csv -> in/out/a.csv",
                                              "in/b.XLS -> in/out/b.XLS"));
}

TEST_F(Pieces, FilesBesideTheResultHaveItsName) {
    job.steps = {{"MakeHandouts", {{"Url", "{file}.txt"}}}};
    job.inputs = {folder / "in/b.XLS"};
    EXPECT_THAT(found(), testing::ElementsAre("in/b.XLS -> out/b.XLS, out/b.txt"));
}

TEST_F(Pieces, WhatCannotBeIsToldInASentence) {
    job.inputs = {folder / "nowhere"};
    EXPECT_THAT(complaint(), testing::StartsWith("there is no file or folder "));
    job.inputs = {folder / "in/.git"};
    fs::remove(folder / "in/.git/c.csv");
    EXPECT_EQ(complaint(), "no spreadsheet and no text table was found");
    job.inputs = {folder / "in/a.csv", folder / "in/3/a.csv"};
    EXPECT_THAT(complaint(), testing::HasSubstr("would both be " + (folder / "out/a.csv").string()));
    job.inputs = {folder / "in/a.csv"};
    job.output = folder / "in";
    EXPECT_THAT(complaint(), testing::HasSubstr("would be written over by its own result; use --in-place for that"));
}

}  // namespace
}  // namespace classkeys::batch
