#include <algorithm>
#include <map>

#include "roster/generate.hpp"
#include "roster/written_records.hpp"
#include "text/characters.hpp"
#include "usernames/allocate.hpp"

namespace classkeys::roster {
namespace {

using usernames::Allocator;
using usernames::Longer;

class UsernamePlan {
 public:
    UsernamePlan(const Roster& roster, const UsernameOptions& options, Plan& plan)
        : roster_(roster),
          options_(options),
          plan_(plan),
          column_(roster.column(Field::username)),
          records_(records_to_write(roster, column_, options.replace, plan)) {}

    void run() {
        for_each_kept(roster_, column_, records_,
                      [&](Record record, std::string_view kept) { allocator_of(record).take(text::trimmed(kept)); });
        std::vector<std::optional<Allocator::Id>> bases(records_.size());
        for (std::size_t at = 0; at < records_.size(); ++at) bases[at] = base_of(records_[at]);
        NewTexts& values = plan_.values[Field::username];
        values.reserve(records_.size());
        for (std::size_t at = 0; at < records_.size(); ++at) {
            const Record record = records_[at];
            if (!bases[at]) {
                add_finding(roster_.name_is_blank(record) ? policy::Code::name_missing : policy::Code::name_unreadable,
                            record);
                continue;
            }
            std::string username = username_for(record, *bases[at]);
            if (has_value(column_, record) && column_->text(record) == username) continue;
            values.add(record, std::move(username));
        }
        std::ranges::stable_sort(plan_.findings, {}, &Finding::record);
    }

 private:
    // Usernames are kept apart within the sheet, or within each class.
    Allocator& allocator_of(Record record) {
        const std::string_view group =
            options_.scope == Scope::one_class ? text::trimmed(roster_.text(Field::class_name, record)) : "";
        const auto found = allocators_.find(group);
        if (found != allocators_.end()) return found->second;
        Allocator& made =
            allocators_.try_emplace(std::string(group), options_.collision, options_.longest, options_.numbers)
                .first->second;
        if (options_.scope == Scope::sheet) made.reserve(roster_.size());
        for (const std::string& reserved : options_.reserved) made.take(text::trimmed(reserved));
        return made;
    }

    usernames::Surroundings surroundings(Record record) const {
        return {text::trimmed(roster_.text(Field::class_name, record)), static_cast<int>(record) + 1, options_.year};
    }

    names::Customs customs_for(const Spelling& spelling) const {
        return options_.pattern.takes_names_whole() ? names::Customs::undivided : spelling.customs;
    }

    // What the record's name makes, expected so that nobody else's suffix meets it.
    std::optional<Allocator::Id> base_of(Record record) {
        const Spelling spelling = spelling_of(roster_, record, options_.spelling);
        const names::Name& name = roster_.name(record, customs_for(spelling), reader_);
        options_.pattern.expand(name, spelling.rules, surroundings(record), base_);
        if (base_.empty()) {
            // No name to make another of: what is there stays.
            if (has_value(column_, record)) allocator_of(record).take(text::trimmed(column_->text(record)));
            return std::nullopt;
        }
        if (!name.certain && options_.pattern.tells_given_from_family())
            add_finding(policy::Code::name_order_unsure, record);
        if (!spelling.asked && !plan_.spelling_mattered && spelling.rules != base_rules_)
            plan_.spelling_mattered = base_ != options_.pattern.expand(name, base_rules_, surroundings(record));
        return allocator_of(record).expect(base_);
    }

    std::string username_for(Record record, Allocator::Id base) {
        Allocator& allocator = allocator_of(record);
        const Longer longer = options_.collision == policy::Collision::initials ? Longer::initials
                              : options_.collision == policy::Collision::slice  ? Longer::slice
                                                                                : Longer::not_at_all;
        if (longer == Longer::not_at_all || allocator.is_free(base)) return allocator.give(base);
        const Spelling spelling = spelling_of(roster_, record, options_.spelling);
        const names::Name name = roster_.name(record, spelling.customs);
        std::string shorter;
        for (int steps = 0;; ++steps) {
            std::string drawn_out =
                options_.pattern.expand_longer(name, spelling.rules, surroundings(record), longer, steps);
            if (drawn_out == shorter) return allocator.give(base);
            if (auto given = allocator.give_unexpected(drawn_out)) return *given;
            shorter = std::move(drawn_out);
        }
    }

    void add_finding(policy::Code code, Record record) {
        plan_.findings.push_back(
            {.code = code, .record = record, .field = Field::name, .detail = roster_.shown_name(record), .other = {}});
    }

    const Roster& roster_;
    const UsernameOptions& options_;
    Plan& plan_;
    const Column* column_;
    std::vector<Record> records_;
    std::map<std::string, Allocator, std::less<>> allocators_;  // by class, or one
    names::NameReader reader_;
    std::string base_;  // the last name's
    const text::Romanisation& base_rules_ = text::romanisation_for("");
};

}  // namespace

void plan_usernames(const Roster& roster, const UsernameOptions& options, Plan& plan) {
    UsernamePlan(roster, options, plan).run();
}

}  // namespace classkeys::roster
