#include "roster/plan_match.hpp"

#include <algorithm>
#include <iterator>

#include "text/characters.hpp"

namespace classkeys::roster {
namespace {

using policy::Code;

std::string listed(const Matching& matching, const std::vector<std::size_t>& accounts) {
    std::string list;
    for (const std::size_t account : accounts)
        if (const std::string& username = matching.accounts[account].username; !username.empty())
            list.append(list.empty() ? "" : ", ").append(username);
    return list.empty() ? std::string("?") : list;
}

bool is_blank(const Roster& roster, Field field, Record record) {
    const Column* column = roster.column(field);
    return column == nullptr || column->is_blank(record);
}

class MatchPlanner {
 public:
    MatchPlanner(const Roster& list, const Roster& exported, const Matching& matching)
        : list_(list), exported_(exported), matching_(matching) {}

    // Calls use(record, account) for each chosen record that has an account, and tells of the others.
    template <class Use>
    void for_each_pupil(bool tell_missing, Use use) {
        auto doubt = matching_.doubts.begin();
        for (Record record = 0; record < list_.size(); ++record) {
            const bool doubtful = doubt != matching_.doubts.end() && doubt->record == record;
            if (list_.chosen[record]) {
                if (doubtful)
                    add(Code::match_ambiguous, record, listed(matching_, doubt->accounts));
                else if (matching_.account[record])
                    use(record, matching_.accounts[*matching_.account[record]]);
                else if (tell_missing && !is_nobody(record))
                    add(Code::not_in_export, record, {});
            }
            if (doubtful) ++doubt;
        }
    }

    void add(Code code, Record record, std::string detail) {
        const bool by_username = code == Code::username_changed || !list_.has_names();
        plan_.findings.push_back({.code = code,
                                  .record = record,
                                  .field = by_username ? Field::username : Field::name,
                                  .detail = std::move(detail),
                                  .other = {}});
    }

    // A value for a record, unless it is hidden.
    void put(Field field, Record record, std::string_view text) {
        if (may_write(record)) plan_.values[field].add(record, std::string(text));
    }

    void put_date(Record record, double serial, bool with_time) {
        if (may_write(record)) plan_.dates.add(record, serial, with_time);
    }

    void put_username(Record record, const ExportAccount& account) {
        if (account.username.empty() || list_.text(Field::username, record) == account.username) return;
        put(Field::username, record, account.username);
        const auto old = text::trimmed(list_.text(Field::username, record));
        if (!old.empty() && old != account.username)
            add(Code::username_changed, record, std::string(old) + " → " + account.username);
    }

    void put_password(Record record, const ExportAccount& account) {
        if (!account.password_newest) return;
        const auto password = exported_.text(Field::password, *account.password_newest);
        if (list_.text(Field::password, record) != password) put(Field::password, record, password);
    }

    Plan take() {
        plan_.hidden_left = plan_.hidden.size();
        return std::move(plan_);
    }

 private:
    bool may_write(Record record) {
        if (!list_.hidden[record]) return true;
        if (plan_.hidden.empty() || plan_.hidden.back() != record) plan_.hidden.push_back(record);
        return false;
    }

    bool is_nobody(Record record) const {
        return list_.name_is_blank(record) && is_blank(list_, Field::username, record);
    }

    const Roster& list_;
    const Roster& exported_;
    const Matching& matching_;
    Plan plan_;
};

}  // namespace

Plan plan_newest_invitations(const Roster& list, const Roster& exported, const Matching& matching,
                             const MatchDates& dates) {
    MatchPlanner planner(list, exported, matching);
    planner.for_each_pupil(true, [&](Record record, const ExportAccount& account) {
        planner.put_username(record, account);
        if (dates.exported == nullptr || !dates.exported->serials[account.newest]) return;
        const double serial = *dates.exported->serials[account.newest] + dates.shift;
        if (dates.list != nullptr && dates.list->serials[record] == serial) return;
        if (exported.column(Field::invited_on)->kind(account.newest) == Kind::text)
            planner.put(Field::invited_on, record, text::trimmed(exported.text(Field::invited_on, account.newest)));
        else
            planner.put_date(record, serial, dates.exported->has_time[account.newest]);
    });
    return planner.take();
}

Plan plan_known_passwords(const Roster& list, const Roster& exported, const Matching& matching) {
    MatchPlanner planner(list, exported, matching);
    planner.for_each_pupil(true, [&](Record record, const ExportAccount& account) {
        if (is_blank(list, Field::password, record)) planner.put_password(record, account);
    });
    return planner.take();
}

ExistingAccounts plan_existing_accounts(const Roster& list, const Roster& exported, const Matching& matching,
                                        Replace replace) {
    MatchPlanner planner(list, exported, matching);
    planner.for_each_pupil(false, [&](Record record, const ExportAccount& account) {
        const auto own = text::folded_case(text::trimmed(list.text(Field::username, record)));
        const bool takes_username = replace == Replace::all || is_blank(list, Field::username, record);
        if (takes_username) planner.put_username(record, account);
        const bool same_account = takes_username || own == text::folded_case(account.username);
        const bool takes_password = replace == Replace::all || is_blank(list, Field::password, record);
        if (same_account && takes_password) planner.put_password(record, account);
    });
    ExistingAccounts existing{planner.take(), std::vector<bool>(list.size())};
    for (Record record = 0; record < list.size(); ++record)
        existing.settled[record] =
            matching.account[record] && !matching.accounts[*matching.account[record]].username.empty();
    for (const Doubt& doubt : matching.doubts) existing.settled[doubt.record] = true;
    return existing;
}

void add_existing_accounts(Plan existing, Plan& plan) {
    for (const Field field : {Field::username, Field::password}) {
        NewTexts merged;
        NewTexts& more = existing.values[field];
        NewTexts& made = plan.values[field];
        merged.reserve(more.records.size() + made.records.size());
        std::size_t next = 0;
        for (std::size_t at = 0; at < made.records.size(); ++at) {
            for (; next < more.records.size() && more.records[next] < made.records[at]; ++next)
                merged.add(more.records[next], std::move(more.texts[next]));
            merged.add(made.records[at], std::move(made.texts[at]));
        }
        for (; next < more.records.size(); ++next) merged.add(more.records[next], std::move(more.texts[next]));
        made = std::move(merged);
    }
    plan.findings.insert(plan.findings.end(), existing.findings.begin(), existing.findings.end());
    std::ranges::stable_sort(plan.findings, {}, &Finding::record);
    std::vector<Record> hidden;
    std::ranges::set_union(plan.hidden, existing.hidden, std::back_inserter(hidden));
    plan.hidden = std::move(hidden);
    plan.hidden_left = plan.hidden.size();
}

}  // namespace classkeys::roster
