// show_newest.hpp: which rows to hide so that each pupil's newest invitation alone is shown, and which to show again.
// Plain data: the rows as they are go in, the rows that change come out.
#pragma once

#include <optional>
#include <vector>

#include "roster/roster.hpp"

namespace classkeys::roster {

enum class Visibility {
    shown,
    hidden,    // by hand
    filtered,  // by a filter, or by us as a filter does it
};

struct RowState {
    Visibility visibility = Visibility::shown;
    bool under_filter = false;  // a filter of the user's is at work on this row
};

enum class Show { newest, all, toggle };

// A record whose row changes.
struct RowChange {
    Record record;
    Visibility from;
    Visibility to;
};

struct ShowPlan {
    std::vector<RowChange> changes;  // by record, ascending
    std::size_t hides = 0;           // how many of them hide a row; the others show one
    bool newest = false;             // what is asked for: each pupil's newest invitation, or all rows again
    bool has_older = false;          // some chosen record is an older invitation
};

// `newest` is newest_of_same_pupil; `rows` are the rows of all records. Only chosen records change.
//   Rows are hidden as filtered, which Calc keeps apart from rows hidden by hand, takes along in a sort and saves: so a
// later call knows them. Where a filter of the user's is at work, that is taken, and ours are the older invitations
// hidden by hand. A file that keeps no filter (.xls) brings all of them back as hidden by hand: where nothing but such
// rows is left to show or to hide, they are taken for ours.
//   Show::toggle shows them where there are any, else hides.
ShowPlan plan_show(const Roster& roster, const std::vector<std::optional<Record>>& newest,
                   const std::vector<RowState>& rows, Show show);

}  // namespace classkeys::roster
