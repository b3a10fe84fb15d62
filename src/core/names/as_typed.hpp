// as_typed.hpp: the two parts of a name with every character as it was typed, for those who write the name and not a
// username.
//   split_as_typed("Sean O’Connor")        -> given "Sean", family "O’Connor"
//   split_as_typed("Gómez Ruiz, Lucía")    -> given "Lucía", family "Gómez Ruiz"
#pragma once

#include <string>
#include <string_view>

#include "names/customs.hpp"

namespace classkeys::names {

struct TypedName {
    std::string given;
    std::string family;  // empty for a name of one word

    std::string whole() const;  // "given family"
};

// Splits where read_name does by the same customs. Blanks at the ends of either part are gone, all else stays.
TypedName split_as_typed(std::string_view cell, Customs customs = Customs::unknown);

}  // namespace classkeys::names
