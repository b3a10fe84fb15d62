#include "office/commands/own_words.hpp"

#include <algorithm>

#include "calc/cells.hpp"
#include "calc/office_text.hpp"
#include "office/text_file.hpp"

namespace classkeys::office {

namespace {

using calc::CellRangeAddress;
using passwords::BadWords;
using passwords::WordFault;

// The cells of a range, a line each, row by row; what is no text is an empty line.
std::string lines_of(const calc::Document& document, const CellRangeAddress& range) {
    calc::CellReader reader(document, range.Sheet, range.StartRow, range.EndRow);
    std::string lines;
    for (sal_Int32 row = range.StartRow; row <= range.EndRow; ++row)
        for (sal_Int32 column = range.StartColumn; column <= range.EndColumn; ++column) {
            calc::append_utf8(reader.text(row, column), lines);
            lines.push_back('\n');
        }
    return lines;
}

// The cell that gave a line of lines_of.
std::string cell_of(const calc::Document& document, const CellRangeAddress& range, int line) {
    const sal_Int32 columns = range.EndColumn - range.StartColumn + 1;
    return calc::cell_name(document.sheet_name(range.Sheet), range.StartColumn + (line - 1) % columns,
                           range.StartRow + (line - 1) / columns);
}

Text sentence_of(WordFault fault) {
    switch (fault) {
        case WordFault::letter:
            return Text::error_words_letter;
        case WordFault::too_short:
            return Text::error_words_too_short;
        case WordFault::too_long:
            return Text::error_words_too_long;
        case WordFault::repeated:
            return Text::error_words_repeated;
        case WordFault::prefix:
            return Text::error_words_prefix;
        case WordFault::too_few:
            return Text::error_words_too_few;
    }
    return Text::error_words_unreadable;
}

void make_small(std::string& text) {
    std::ranges::for_each(text, [](char& letter) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    });
}

}  // namespace

Expected<passwords::WordList, Refusal> own_words(const Session& session, const WordsPlace& place) {
    const Voice& voice = session.voice;
    const Refusal unreadable{error::argument_invalid, voice.say(Text::error_words_unreadable, {{"value", place.text}})};
    std::optional<CellRangeAddress> range;
    std::string lines;
    if (place.range) {
        range = session.document.resolve(*place.range);
        if (!range) return unreadable;
        lines = lines_of(session.document, *range);
    } else {
        try {
            lines = content_of(session.context, calc::to_office(place.text));
        } catch (const com::sun::star::uno::Exception&) {
            return unreadable;
        }
    }
    make_small(lines);
    auto words = passwords::WordList::parse(lines);
    if (words) return std::move(words.value());
    const BadWords& bad = words.error();
    const auto where = [&](int line) {
        if (range) return cell_of(session.document, *range, line);
        return voice.say(Text::place_line, {{"line", std::to_string(line)}});
    };
    return Refusal{error::argument_invalid,
                   voice.say(sentence_of(bad.fault), {{"value", bad.word},
                                                      {"place", bad.line > 0 ? where(bad.line) : ""},
                                                      {"other", bad.other > 0 ? where(bad.other) : ""},
                                                      {"found", std::to_string(bad.found)},
                                                      {"needed", std::to_string(bad.needed)}})};
}

}  // namespace classkeys::office
