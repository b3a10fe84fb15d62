#include "office/commands/export_source.hpp"

#include "calc/office_text.hpp"

namespace classkeys::office {

using calc::CellRangeAddress;

Expected<ExportSource, Refusal> ExportSource::find(const Session& session, const std::string& text) {
    ExportSource source;
    source.text_ = text;
    if (text.starts_with("file:///")) {
        source.file_ = LoadedFile::open(session.context, calc::to_office(text));
        if (source.file_) source.document_ = calc::Document::of(source.file_->model());
    } else {
        source.document_ = session.document;
        // A sheet may be called B2: nobody means that one cell.
        source.sheet_ = session.document.sheet_called(text);
        if (const auto range = calc::parse_range(text); range && !source.sheet_)
            source.range_ = session.document.resolve(*range);
        if (!source.sheet_ && !source.range_) source.document_.reset();
    }
    if (!source.document_)
        return Refusal{error::argument_invalid, session.voice.say(Text::error_export_unreadable, {{"value", text}})};
    return source;
}

Expected<OpenedTable, Refusal> ExportSource::open(const Session& session, const Needs& needs) const {
    const auto refused = [&](const Refusal& reason) {
        const bool none = reason.code == error::no_rows;
        return Refusal{reason.code, none ? session.voice.say(Text::error_export_no_table, {{"value", text_}})
                                         : session.voice.say(Text::error_in_export, {{"what", reason.sentence}})};
    };
    calc::TableRequest request;
    request.range = range_;
    std::optional<Refusal> first;
    const sal_Int16 begin = sheet_.value_or(0);
    const auto end = static_cast<sal_Int16>(is_file() ? document_->sheets() : begin + 1);
    for (sal_Int16 sheet = begin; sheet < end; ++sheet) {
        request.selection.areas = {CellRangeAddress(sheet, 0, 0, 0, 0)};
        auto opened = open_table(*document_, request, needs, session.voice);
        if (opened) return opened;
        if (!first || first->code == error::no_rows) first = refused(opened.error());
    }
    return *first;
}

bool ExportSource::overlaps(const calc::Table& table) const {
    if (is_file()) return false;
    if (!range_) return *sheet_ == table.sheet;
    return range_->Sheet == table.sheet && range_->StartColumn <= table.last_column &&
           range_->EndColumn >= table.first_column && range_->StartRow <= table.last_row &&
           range_->EndRow >= table.header_row.value_or(table.first_row);
}

}  // namespace classkeys::office
