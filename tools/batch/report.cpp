#include "batch/report.hpp"

#include <algorithm>

#include "exports/csv.hpp"

namespace classkeys::batch {

namespace {

const char* name_of(State state) {
    switch (state) {
        case State::done:
            return "done";
        case State::refused:
            return "refused";
        case State::failed:
            return "failed";
    }
    return "";
}

std::string findings_of(const Record& record) {
    std::string text;
    for (const auto& [code, count] : record.findings)
        text += (text.empty() ? "" : "; ") + code + ' ' + std::to_string(count);
    return text;
}

const Record* find_record(const Piece& piece, const Journal& journal) {
    const auto found = journal.records().find(piece.source);
    return found == journal.records().end() ? nullptr : &found->second;
}

}  // namespace

std::string summary_of(const Record& record) {
    if (record.state == State::refused) return "refused by " + record.command + ": " + record.sentence;
    if (record.state == State::failed) return "failed: " + record.sentence;
    const std::string rows = std::to_string(record.changed) + (record.changed == 1 ? " row changed" : " rows changed");
    return record.findings.empty() ? rows : rows + "; " + findings_of(record);
}

std::string report_of(const std::vector<Piece>& pieces, const Journal& journal) {
    exports::CsvWriter csv;
    csv.line({"file", "state", "rows changed", "findings", "command", "code", "sentence"});
    for (const Piece& piece : pieces) {
        const Record* record = find_record(piece, journal);
        if (record == nullptr) continue;
        csv.line({record->source.string(), name_of(record->state), std::to_string(record->changed),
                  findings_of(*record), record->command, record->code, record->sentence});
    }
    return csv.take();
}

Ending ending_of(const std::vector<Piece>& pieces, const Journal& journal, bool strict) {
    Ending ending = Ending::done;
    for (const Piece& piece : pieces) {
        const Record* record = find_record(piece, journal);
        if (record == nullptr || record->state == State::failed) return Ending::failed;
        if (record->state == State::refused || (strict && !record->findings.empty())) ending = Ending::refused;
    }
    return ending;
}

}  // namespace classkeys::batch
