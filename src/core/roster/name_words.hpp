// name_words.hpp: the words of a name as they are compared with another spelling of it.
//   romanised_words(read_name("Müller-Paz, Ana"), romanisation_for("de"))   -> {"ana", "mueller", "paz"}
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "names/name.hpp"
#include "text/romanise.hpp"

namespace classkeys::roster {

// Languages that spell a letter with two where the base rules drop its mark: ü ue, å aa.
inline constexpr std::array<std::string_view, 2> other_spellings = {"da", "de"};

// Given name first, each word in lower case a-z and 0-9; a hyphen parts two words.
std::vector<std::string> romanised_words(const names::Name& name, const text::Romanisation& rules);

// Whether any letter or digit of the name can be written in a-z and 0-9.
bool can_be_romanised(const names::Name& name);

}  // namespace classkeys::roster
