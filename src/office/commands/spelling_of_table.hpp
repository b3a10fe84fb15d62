// spelling_of_table.hpp: by which language's rules an opened table's names are spelt, and how that is told.
#pragma once

#include <optional>
#include <string>

#include "office/arguments.hpp"
#include "office/commands/opened_table.hpp"
#include "office/session.hpp"
#include "roster/spelling.hpp"

namespace classkeys::office {

// As the argument asks; else by the language that the name cells are set to, by their letters, by the document's.
roster::Spelling spelling_of_table(const Session& session, const Arguments& arguments, const OpenedTable& table);

// The language of these rules as people call it; nothing for the base rules.
std::optional<std::string> language_in_words(const text::Romanisation& rules, const Voice& voice);

}  // namespace classkeys::office
