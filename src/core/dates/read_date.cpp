#include "dates/read_date.hpp"

#include "dates/draft.hpp"

namespace classkeys::dates {

Expected<DateTime, BadDate> read_date(std::string_view text, const Reading& reading) {
    const Draft draft = draft_of(text);
    const LanguageSet languages = draft.month.size() > 1 ? language_set(reading.language) : 0;
    return settle(draft, reading.order, reading.century_start, languages);
}

}  // namespace classkeys::dates
