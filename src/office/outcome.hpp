// outcome.hpp: how a command ended, as docs/commands.md gives it to the outside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "expected.hpp"

namespace classkeys::office {

struct FoundThing {
    std::string cell;
    std::string code;
    std::string message;
};

// Why a command did nothing: a code for programs and a sentence for a person. Findings where rows are the reason.
struct Refusal {
    std::string_view code;
    std::string sentence;
    std::vector<FoundThing> findings = {};
};

struct Outcome {
    std::string summary;
    std::int32_t changed = 0;
    std::int32_t skipped = 0;
    std::vector<FoundThing> findings;
    bool told = false;  // in a window of the command's own
};

using Result = Expected<Outcome, Refusal>;

// The codes of docs/commands.md, "Errors".
namespace error {
inline constexpr std::string_view no_document = "no-document";
inline constexpr std::string_view argument_invalid = "argument-invalid";
inline constexpr std::string_view selection_several_areas = "selection-several-areas";
inline constexpr std::string_view no_rows = "no-rows";
inline constexpr std::string_view column_not_found = "column-not-found";
inline constexpr std::string_view column_ambiguous = "column-ambiguous";
inline constexpr std::string_view read_only = "read-only";
inline constexpr std::string_view sheet_protected = "sheet-protected";
inline constexpr std::string_view changes_recorded = "changes-recorded";
inline constexpr std::string_view cells_merged = "cells-merged";
inline constexpr std::string_view array_formula = "array-formula";
inline constexpr std::string_view no_space = "no-space";
inline constexpr std::string_view file_not_written = "file-not-written";
inline constexpr std::string_view cancelled = "cancelled";
inline constexpr std::string_view internal = "internal";
}  // namespace error

}  // namespace classkeys::office
