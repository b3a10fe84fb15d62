// arguments.hpp: what a command was called with, read and judged. docs/commands.md, "Arguments".
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include "calc/address.hpp"
#include "dates/read_date.hpp"
#include "exports/account_file.hpp"
#include "office/outcome.hpp"
#include "office/platforms.hpp"
#include "office/say.hpp"
#include "policy/platform.hpp"
#include "roster/columns.hpp"
#include "roster/dates.hpp"
#include "roster/generate.hpp"
#include "roster/show_newest.hpp"
#include "roster/to_export.hpp"

namespace classkeys::office {

enum class Role { member, administrator };
enum class Style { words, syllables, characters };
enum class ListLayout { blocks, list };

// Where a teacher's own words are.
struct WordsPlace {
    std::string text;                      // as given
    std::optional<calc::RangeText> range;  // none: the text is the address of a file
};

struct Arguments {
    bool given = false;                        // at least one argument of ours
    std::map<std::string, std::string> texts;  // those that are texts, as given
    std::optional<bool> interactive;

    std::optional<calc::RangeText> range;
    std::string range_text;
    std::optional<com::sun::star::table::CellRangeAddress>
        place;  // the table around it is meant, wherever the cursor is
    std::optional<bool> has_header;
    std::optional<std::vector<std::pair<int, int>>> rows;
    roster::ByField<std::optional<std::string>> columns;
    std::vector<calc::RangeText> reserved;
    std::string reserved_text;

    std::shared_ptr<const Platforms> platforms = known_platforms();
    const policy::Platform* platform = policy::find_platform("etwinning");  // one of those
    roster::Replace replace = roster::Replace::empty;
    std::optional<std::string> pattern;  // one that can be read
    std::optional<policy::Collision> collision;
    std::optional<int> number_from;
    std::optional<int> number_digits;
    std::string number_separator;
    roster::Scope scope = roster::Scope::sheet;
    std::string romanisation = "auto";
    std::optional<int> max_length;
    Role role = Role::member;
    Style style = Style::words;
    std::optional<std::string> language;
    std::optional<int> length;
    roster::SortOrder order = roster::SortOrder::newest_first;
    std::optional<dates::DateOrder> date_order;
    bool convert_dates = false;
    bool mark = false;
    std::string format = "txt";
    bool format_given = false;
    std::optional<std::string> url;
    std::optional<WordsPlace> words;
    ListLayout layout = ListLayout::blocks;
    int per_page = 8;  // slips: 8, or 1
    std::string school;
    std::string login_url;               // where pupils sign in
    std::optional<std::string> message;  // of a letter

    std::optional<std::string> export_source;  // MatchExport, CreateAccounts: a range, a sheet or a file URL
    bool passwords = false;                    // MatchExport: brings passwords instead of usernames and dates
    exports::Surroundings surroundings;        // ExportAccounts; no domain: none was given
    roster::Incomplete incomplete = roster::Incomplete::leave_out;

    roster::Show show = roster::Show::toggle;  // ShowNewest
    std::string text;                          // FindPupil: what is looked for

    // A command runs silently if it was given any argument, unless it is told otherwise.
    bool runs_silently() const { return interactive ? !*interactive : given; }
};

// Reads the arguments over `base`; the office's own are passed over. The refusal is always argument-invalid.
Expected<Arguments, Refusal> read_arguments(
    const com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue>& values, const Voice& voice,
    Arguments base = {});

}  // namespace classkeys::office
