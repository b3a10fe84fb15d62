// A column of dates, one a line: every cell is read, or has a fault within its text.
#include <vector>

#include "dates/read_column.hpp"
#include "input.hpp"

using namespace classkeys;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view rest = fuzz::text_of(data, size);
    const std::string_view language = fuzz::take_line(rest);
    std::vector<std::string_view> cells;
    while (!rest.empty()) cells.push_back(fuzz::take_line(rest));
    const auto reading = dates::read_column(cells, {std::nullopt, dates::DateOrder::dmy, 1930, language});
    fuzz::must(reading.dates.size() == cells.size());
    for (std::size_t at = 0; at < cells.size(); ++at)
        if (!reading.dates[at]) fuzz::must(reading.dates[at].error().at <= cells[at].size());
    if (reading.proof) fuzz::must(*reading.proof < cells.size());
    return 0;
}
