#include "office/dialogs/sort_window.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "office/commands/command.hpp"
#include "office/commands/dates_of_table.hpp"
#include "office/dialogs/columns_of_table.hpp"
#include "office/dialogs/form.hpp"
#include "office/findings.hpp"
#include "roster/dates.hpp"

namespace classkeys::office {

using roster::Field;
using roster::Record;

namespace {

constexpr std::size_t rows_shown = 200;
constexpr int grid_lines = 10;

// In the order of the list, behind the one that leaves it to the column.
constexpr std::array<dates::DateOrder, 3> orders = {dates::DateOrder::dmy, dates::DateOrder::mdy,
                                                    dates::DateOrder::ymd};

class SortWindow {
 public:
    SortWindow(const Session& session, Arguments& arguments, const OpenedTable& opened)
        : session_(session),
          arguments_(arguments),
          table_(opened.found.table),
          columns_(session, table_),
          opened_(opened),
          form_(session, title_of(*find_command("SortByInvitedOn"), session.voice), "SortByInvitedOn") {
        form_.note("table", table_in_words(session, opened));
        form_.list("column", Text::sort_column, columns_.in_words(),
                   columns_.place_of(table_.columns[Field::invited_on]).value_or(0));
        form_.list("order", Text::sort_order, {say(Text::sort_newest), say(Text::sort_oldest)},
                   arguments.order == roster::SortOrder::newest_first ? 0 : 1);
        form_.list("date_order", Text::sort_date_order,
                   {say(Text::sort_date_order_auto), say(Text::order_dmy), say(Text::order_mdy), say(Text::order_ymd)},
                   place_of_order());
        form_.check("convert", Text::sort_convert, arguments.convert_dates);
        form_.grid("preview", {say(Text::accounts_column_name), say(Text::header_invited_on), say(Text::sort_read_as)},
                   grid_lines);
        form_.note("how", "", 3);
        form_.button("sort", Text::sort_sort, Form::Press::proceed);
        form_.button("cancel", Text::window_cancel, Form::Press::cancel);
        form_.when_changed([this](std::string_view id) { react(id); });
        show();
        if (!opened_.is_first_page()) return;
        form_.enable("sort", false);
        form_.afterwards([this] { open_whole_table(); });
    }

    SortAnswer run() {
        switch (form_.run()) {
            case Form::Answer::proceed:
                return SortAnswer::sort;
            case Form::Answer::cancel:
                return SortAnswer::cancel;
            case Form::Answer::never_shown:
                break;
        }
        return SortAnswer::never_shown;
    }

 private:
    std::string say(Text text) const { return session_.voice.say(text); }

    std::size_t place_of_order() const {
        if (!arguments_.date_order) return 0;
        return 1 + static_cast<std::size_t>(std::ranges::find(orders, *arguments_.date_order) - orders.begin());
    }

    void react(std::string_view id) {
        arguments_.order =
            form_.chosen("order") == 0 ? roster::SortOrder::newest_first : roster::SortOrder::oldest_first;
        const std::size_t order = form_.chosen("date_order");
        arguments_.date_order.reset();
        if (order > 0) arguments_.date_order = orders[order - 1];
        arguments_.convert_dates = form_.checked("convert");
        if (id != "column") return show();
        arguments_.columns[Field::invited_on] = columns_.letters(form_.chosen("column"));
        open_whole_table();
    }

    void open_whole_table() {
        auto opened = open_table(session_, arguments_, needs());
        form_.enable("sort", static_cast<bool>(opened));
        if (!opened) return form_.set_text("how", opened.error().sentence);
        opened_ = std::move(opened.value());
        form_.set_text("table", table_in_words(session_, opened_));
        show();
    }

    static Needs needs() {
        Needs needs;
        needs.required = {Field::invited_on};
        needs.optional = {Field::name, Field::given_name, Field::family_name};
        return needs;
    }

    void show() {
        const roster::Roster& roster = opened_.roster;
        const auto options = date_options(session_, arguments_);
        const auto dates = roster::read_invited_dates(roster, options);
        std::vector<std::vector<std::string>> rows;
        for (const Record record : roster::order_by_date(roster, dates, arguments_.order)) {
            if (rows.size() == rows_shown) break;
            rows.push_back({roster.shown_name(record), as_typed(record, dates, options),
                            dates.serials[record] ? in_figures(*dates.serials[record], options) : "–"});
        }
        form_.set_rows("preview", rows);
        form_.set_text("how", how_they_were_read(dates, options));
    }

    std::string as_typed(Record record, const roster::InvitedDates& dates, const roster::DateOptions& options) const {
        const std::string text(opened_.roster.text(Field::invited_on, record));
        return text.empty() && dates.serials[record] ? in_figures(*dates.serials[record], options) : text;
    }

    static std::string in_figures(double serial, const roster::DateOptions& options) {
        const auto date = dates::from_serial(serial, options.null_date);
        if (!date) return {};
        std::array<char, 32> figures{};
        if (date->has_time)
            std::snprintf(figures.data(), figures.size(), "%04d-%02d-%02d %02d:%02d", date->year, date->month,
                          date->day, date->second / 3600, date->second / 60 % 60);
        else
            std::snprintf(figures.data(), figures.size(), "%04d-%02d-%02d", date->year, date->month, date->day);
        return figures.data();
    }

    // What could not be read, and what was decided where nothing in the column decides.
    std::string how_they_were_read(const roster::InvitedDates& dates, const roster::DateOptions& options) const {
        std::string how;
        const auto unread =
            std::ranges::count_if(dates.findings, [](const auto& finding) { return finding.record.has_value(); });
        if (unread > 0) how += session_.voice.say(Text::summary_dates_unread, static_cast<long>(unread));
        if (!dates.findings.empty() && !dates.findings.front().record)
            how += (how.empty() ? "" : " ") +
                   session_.voice.say(Text::summary_dates_undecided,
                                      {{"order", say(name_of_order(options.asked.value_or(options.locale_order)))}});
        return how;
    }

    const Session& session_;
    Arguments& arguments_;
    calc::Table table_;  // as it was found first; its columns are those of the list
    ColumnsOfTable columns_;
    OpenedTable opened_;
    Form form_;
};

}  // namespace

SortAnswer choose_sort(const Session& session, Arguments& arguments, const OpenedTable& opened) {
    return SortWindow(session, arguments, opened).run();
}

}  // namespace classkeys::office
