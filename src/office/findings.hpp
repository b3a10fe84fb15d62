// findings.hpp: what was found, in words that a teacher understands.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "calc/table.hpp"
#include "office/outcome.hpp"
#include "office/say.hpp"
#include "policy/broken.hpp"
#include "policy/platform.hpp"
#include "roster/plan.hpp"

namespace classkeys::office {

// The column and the row of a finding's cell, from 0.
std::pair<int, int> cell_of(const roster::Finding& finding, const calc::Table& table);

// Each finding with its cell and its sentence. `order` is how dates were read where nothing told day from month.
std::vector<FoundThing> in_words(const std::vector<roster::Finding>& findings, const calc::Table& table,
                                 const calc::Document& document, const policy::Platform& platform,
                                 dates::DateOrder order, const Voice& voice);
// The same without a document to ask, by its sheet's name.
std::vector<FoundThing> in_words(const std::vector<roster::Finding>& findings, const calc::Table& table,
                                 const std::string& sheet, const policy::Platform& platform, dates::DateOrder order,
                                 const Voice& voice);

// A rule that a password breaks, as one sentence.
std::string in_words(const policy::Broken& broken, const policy::Platform& platform, const Voice& voice);

Text name_of_order(dates::DateOrder order);

}  // namespace classkeys::office
