// name.hpp: a pupil's name as it stands in a cell, made ready for a username.
//   read_name("Gómez Ruiz,  Lucía")       given "Lucía", family "Gómez Ruiz"
//   read_name("Sean O’Connor")            given "Sean", family "OConnor"    (apostrophes join)
//   read_name("Dr. José M.ª Pérez")       words "Dr José M Pérez"           (dots and ª are no letters)
#pragma once

#include <string>
#include <string_view>

#include "names/customs.hpp"

namespace classkeys::names {

struct Name {
    // The words of given and family name, parted by single blanks, composed (NFC), with no blank at either end.
    // Hyphens of every kind are '-'; what belongs to no name (dots, brackets, invisible marks) is gone.
    std::u32string given;
    std::u32string family;      // empty for a name of one word
    bool family_first = false;  // as the cell has them; a name with a comma is turned round
    bool certain = true;        // false: given and family name were told apart by likelihood

    bool empty() const { return given.empty() && family.empty(); }
};

// A name from one cell: "Given Family", or "Family, Given", which is turned round. Without a comma given and family
// name are told apart by `customs`.
Name read_name(std::string_view cell, Customs customs = Customs::unknown);

// A name from two cells.
Name read_name(std::string_view given, std::string_view family);

// The same for one name after another, in the same memory: asking for new memory is a fifth of the time of each.
class NameReader {
 public:
    // As read_name; the name is the caller's until the next one is read.
    Name& read(std::string_view cell, Customs customs);
    Name& read(std::string_view given, std::string_view family);

 private:
    void read_points(std::string_view cell);
    void read_part(std::string_view cell, std::u32string& part);

    std::u32string points_;
    Name name_;
};

}  // namespace classkeys::names
