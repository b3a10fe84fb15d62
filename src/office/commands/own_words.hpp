// own_words.hpp: a teacher's own word list, from cells of the document or from a text file.
#pragma once

#include "office/arguments.hpp"
#include "office/session.hpp"
#include "passwords/word_list.hpp"

namespace classkeys::office {

// The words at `place`, a word a cell or a line; capitals A-Z count as small letters. The refusal names the first word
// that breaks a rule, with its cell or line and what to do, or the number of words needed.
Expected<passwords::WordList, Refusal> own_words(const Session& session, const WordsPlace& place);

}  // namespace classkeys::office
