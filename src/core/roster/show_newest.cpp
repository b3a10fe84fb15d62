#include "roster/show_newest.hpp"

#include <algorithm>

namespace classkeys::roster {
namespace {

class Planner {
 public:
    Planner(const Roster& roster, const std::vector<std::optional<Record>>& newest, const std::vector<RowState>& rows)
        : roster_(roster), newest_(newest), rows_(rows), ours_(roster.size()) {
        for (Record record = 0; record < roster.size(); ++record) ours_[record] = is_filtered_by_us(record);
        if (std::ranges::find(ours_, true) != ours_.end()) return;
        for (Record record = 0; record < roster.size(); ++record)
            if (is_older(record) && rows_[record].visibility == Visibility::shown) return;
        for (Record record = 0; record < roster.size(); ++record) ours_[record] = is_older_hidden_by_hand(record);
    }

    ShowPlan run(Show show) {
        plan_.newest = show == Show::newest || (show == Show::toggle && !any_of_ours());
        for (Record record = 0; record < roster_.size(); ++record) {
            if (!roster_.chosen[record]) continue;
            plan_.has_older = plan_.has_older || is_older(record);
            if (plan_.newest && is_older(record))
                hide(record);
            else if (ours_[record])
                change(record, Visibility::shown);
        }
        return std::move(plan_);
    }

 private:
    bool is_older(Record record) const { return newest_[record].has_value(); }

    bool is_older_hidden_by_hand(Record record) const {
        return is_older(record) && rows_[record].visibility == Visibility::hidden;
    }

    // One that has become the newest since is still ours.
    bool is_filtered_by_us(Record record) const {
        if (rows_[record].under_filter) return is_older_hidden_by_hand(record);
        return rows_[record].visibility == Visibility::filtered;
    }

    bool any_of_ours() const {
        for (Record record = 0; record < roster_.size(); ++record)
            if (ours_[record] && roster_.chosen[record]) return true;
        return false;
    }

    void hide(Record record) {
        if (rows_[record].visibility != Visibility::shown) return;
        change(record, rows_[record].under_filter ? Visibility::hidden : Visibility::filtered);
        ++plan_.hides;
    }

    void change(Record record, Visibility to) { plan_.changes.push_back({record, rows_[record].visibility, to}); }

    const Roster& roster_;
    const std::vector<std::optional<Record>>& newest_;
    const std::vector<RowState>& rows_;
    std::vector<bool> ours_;  // rows that an earlier call has hidden
    ShowPlan plan_;
};

}  // namespace

ShowPlan plan_show(const Roster& roster, const std::vector<std::optional<Record>>& newest,
                   const std::vector<RowState>& rows, Show show) {
    return Planner(roster, newest, rows).run(show);
}

}  // namespace classkeys::roster
