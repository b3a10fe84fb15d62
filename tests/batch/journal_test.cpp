#include "batch/journal.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "batch/draft.hpp"
#include "batch/report.hpp"
#include "folder.hpp"

namespace classkeys::batch {
namespace {

namespace fs = std::filesystem;
using tests::content_of;

class JournalTest : public testing::Test {
 protected:
    JournalTest() {
        job.steps = {{"CreateAccounts", {{"Platform", "moodle"}}}};
        job.keep = Keep::folder;
        job.output = folder / "made";
        job.report = folder / "made/report.csv";
        piece = {folder.write("a\tb\n\\.csv", "Name\n"), folder / "made/a.csv", {{}}};
    }

    Record done() const {
        Record record;
        record.source = piece.source;
        record.before = stamp_of(piece.source);
        record.changed = 3;
        record.findings = {{"name-missing", 1}, {"password-common", 2}};
        return record;
    }

    std::string complaint() const {
        try {
            const Journal again(job);
        } catch (const BadUsage& bad) {
            return bad.what();
        }
        return "no complaint";
    }

    tests::Folder folder;
    Job job;
    Piece piece;
};

TEST_F(JournalTest, ALineKeepsAllOfARecord) {
    Record record = done();
    record.state = State::refused;
    record.after = {7, -8};
    record.command = "SortByInvitedOn";
    record.code = "cells-merged";
    record.sentence = "Cells\tare merged:\nA1\\B2.";
    const std::string line = line_of(record);
    EXPECT_EQ(line.find('\n'), std::string::npos);
    const Record read = record_of(line);
    EXPECT_EQ(read.source, record.source);
    EXPECT_EQ(read.before, record.before);
    EXPECT_EQ(read.after, record.after);
    EXPECT_EQ(read.state, State::refused);
    EXPECT_EQ(read.changed, 3);
    EXPECT_EQ(read.findings, record.findings);
    EXPECT_EQ(read.command, record.command);
    EXPECT_EQ(read.code, record.code);
    EXPECT_EQ(read.sentence, record.sentence);
    EXPECT_THROW(record_of("half a li"), std::invalid_argument);
}

TEST_F(JournalTest, ANewOneWithoutARecordIsNoFile) {
    { const Journal journal(job); }
    EXPECT_FALSE(fs::exists(folder / "made/report.csv.journal"));
}

TEST_F(JournalTest, WhatIsDoneIsNotDoneAgainUnlessItChanged) {
    Journal(job).add(done());
    EXPECT_FALSE(Journal(job).is_finished(piece)) << "its result is not there";
    folder.write("made/a.csv", "");
    EXPECT_TRUE(Journal(job).is_finished(piece));
    folder.write("made/a.csv", "somebody worked with the result");
    EXPECT_TRUE(Journal(job).is_finished(piece)) << "and loses nothing";
    folder.write(piece.source.filename(), "Name,Username\n");
    EXPECT_FALSE(Journal(job).is_finished(piece));
}

TEST_F(JournalTest, InPlaceTheResultItselfTells) {
    job.keep = Keep::in_place;
    piece.target = piece.source;
    Draft draft(piece.target, "Name,Username\n");
    Record record = done();
    record.after = draft.stamp();
    Journal(job).add(record);
    EXPECT_FALSE(Journal(job).is_finished(piece)) << "the run was killed before the result took its name";
    draft.take_name();
    EXPECT_TRUE(Journal(job).is_finished(piece));
}

TEST_F(JournalTest, ARefusalStandsAndAFailureIsTriedAgain) {
    Record record = done();
    record.state = State::refused;
    Journal(job).add(record);
    EXPECT_TRUE(Journal(job).is_finished(piece));
    record.state = State::failed;
    Journal(job).add(record);
    EXPECT_FALSE(Journal(job).is_finished(piece)) << "the last line counts";
}

TEST_F(JournalTest, ALineThatWasCutOffIsMended) {
    Journal(job).add(done());
    const fs::path file = folder / "made/report.csv.journal";
    const std::string whole = content_of(file);
    folder.write("made/report.csv.journal", whole + "/lists/b.csv\t12");
    Record other = done();
    other.source = "/lists/c.csv";
    {
        Journal journal(job);
        EXPECT_EQ(journal.records().size(), 1U);
        journal.add(other);
    }
    EXPECT_EQ(content_of(file), whole + line_of(other) + '\n');
}

TEST_F(JournalTest, AnotherJobsIsRefused) {
    Journal(job).add(done());
    job.steps[0].arguments[0].second = "google";
    EXPECT_THAT(complaint(), testing::HasSubstr("is that of another job"));
    job.again = true;
    EXPECT_EQ(complaint(), "no complaint");
    job.again = false;
    EXPECT_EQ(complaint(), "no complaint") << "the old one is forgotten";
}

TEST_F(JournalTest, OneRunAtATime) {
    const Journal journal(job);
    EXPECT_THAT(complaint(), testing::HasSubstr("another run is at work"));
}

TEST_F(JournalTest, TheReportTellsOfEveryFileAndTheEndingOfTheWorst) {
    Journal journal(job);
    const std::vector<Piece> pieces = {piece, {"/lists/b.csv", {}, {}}, {"/lists/c.csv", {}, {}}};
    journal.add(done());
    EXPECT_EQ(ending_of({piece}, journal, false), Ending::done);
    EXPECT_EQ(ending_of({piece}, journal, true), Ending::refused) << "findings";
    Record record;
    record.source = "/lists/b.csv";
    record.state = State::refused;
    record.command = "CreateAccounts";
    record.code = "no-rows";
    record.sentence = "There is no table, \"none\".";
    journal.add(record);
    EXPECT_EQ(ending_of({pieces[0], pieces[1]}, journal, false), Ending::refused);
    EXPECT_EQ(ending_of(pieces, journal, false), Ending::failed) << "one was not done at all";
    EXPECT_EQ(report_of({pieces[1], pieces[2]}, journal),
              "file,state,rows changed,findings,command,code,sentence\r\n"
              "/lists/b.csv,refused,0,,CreateAccounts,no-rows,\"There is no table, \"\"none\"\".\"\r\n");
    EXPECT_THAT(report_of(pieces, journal), testing::HasSubstr(",done,3,name-missing 1; password-common 2,,,\r\n"));
}

TEST(Draft, TakesItsNameWholeOrLeavesNothing) {
    const tests::Folder folder;
    const fs::path target = folder.write("list.csv", "old");
    { const Draft draft(target, "new"); }
    EXPECT_EQ(content_of(target), "old");
    fs::permissions(target, fs::perms(0640));
    Draft draft(target, "new", target);
    draft.take_name();
    EXPECT_EQ(content_of(target), "new");
    EXPECT_EQ(fs::status(target).permissions(), fs::perms(0640)) << "those that it had";
    Draft(folder / "deep/down.csv", "x").take_name();
    EXPECT_EQ(fs::status(folder / "deep/down.csv").permissions(), fs::perms(0600)) << "a new file is its owner's alone";
    EXPECT_EQ(std::distance(fs::recursive_directory_iterator(folder.path()), {}), 3) << "nothing else is left";
    EXPECT_THROW(Draft(folder / "list.csv/x", ""), std::system_error);
}

}  // namespace
}  // namespace classkeys::batch
