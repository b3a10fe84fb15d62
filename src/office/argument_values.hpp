// argument_values.hpp: the words that arguments take, with what they mean, and the bounds of numbers.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "office/arguments.hpp"

namespace classkeys::office {

template <class Value>
using Choice = std::pair<std::string_view, Value>;

inline constexpr std::array<Choice<roster::Replace>, 2> replacements = {
    {{"all", roster::Replace::all}, {"empty", roster::Replace::empty}}};
inline constexpr std::array<Choice<policy::Collision>, 5> collisions = {{{"initials", policy::Collision::initials},
                                                                         {"letter", policy::Collision::letter},
                                                                         {"number", policy::Collision::number},
                                                                         {"slice", policy::Collision::slice},
                                                                         {"twinspace", policy::Collision::twinspace}}};
inline constexpr std::array<Choice<std::string_view>, 4> separators = {{{"", ""}, {"-", "-"}, {".", "."}, {"_", "_"}}};
inline constexpr std::array<Choice<roster::Scope>, 2> scopes = {
    {{"class", roster::Scope::one_class}, {"sheet", roster::Scope::sheet}}};
inline constexpr std::array<Choice<Role>, 2> roles = {
    {{"administrator", Role::administrator}, {"member", Role::member}}};
inline constexpr std::array<Choice<Style>, 3> styles = {
    {{"characters", Style::characters}, {"syllables", Style::syllables}, {"words", Style::words}}};
inline constexpr std::array<Choice<roster::Show>, 3> shows = {
    {{"all", roster::Show::all}, {"newest", roster::Show::newest}, {"toggle", roster::Show::toggle}}};
inline constexpr std::array<Choice<roster::SortOrder>, 2> orders = {
    {{"newest", roster::SortOrder::newest_first}, {"oldest", roster::SortOrder::oldest_first}}};
inline constexpr std::array<Choice<std::optional<dates::DateOrder>>, 4> date_orders = {
    {{"auto", std::nullopt},
     {"dmy", dates::DateOrder::dmy},
     {"mdy", dates::DateOrder::mdy},
     {"ymd", dates::DateOrder::ymd}}};
inline constexpr std::array<Choice<std::string_view>, 8> formats = {{{"etwinning", "etwinning"},
                                                                     {"google", "google"},
                                                                     {"microsoft365", "microsoft365"},
                                                                     {"moodle", "moodle"},
                                                                     {"nist", "nist"},
                                                                     {"pdf", "pdf"},
                                                                     {"slips", "slips"},
                                                                     {"txt", "txt"}}};

inline constexpr std::array<Choice<ListLayout>, 2> layouts = {
    {{"blocks", ListLayout::blocks}, {"list", ListLayout::list}}};
inline constexpr std::array<Choice<roster::Incomplete>, 3> what_of_incomplete = {
    {{"keep", roster::Incomplete::keep},
     {"leave-out", roster::Incomplete::leave_out},
     {"refuse", roster::Incomplete::refuse}}};

inline constexpr std::array<std::string_view, 4> the_office_s_own = {"KeyModifier", "OnMainThread", "Referer",
                                                                     "SynchronMode"};

inline constexpr int longest_username = 256;
inline constexpr int shortest_username_limit = 6;  // room for a suffix
inline constexpr int most_suffix_digits = 4;

}  // namespace classkeys::office
