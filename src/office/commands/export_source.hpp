// export_source.hpp: the export that the argument Export names: a range or a sheet of the document, or a file, which is
// opened out of sight, only to be read, and closed again.
#pragma once

#include <memory>

#include "office/commands/opened_table.hpp"
#include "office/loaded_file.hpp"

namespace classkeys::office {

class ExportSource {
 public:
    // `text` as in docs/commands.md, "Export". Refuses what is neither a range, a sheet nor a file that opens.
    static Expected<ExportSource, Refusal> find(const Session& session, const std::string& text);

    // Its table, of a file the first that has what is needed. `this` must outlive it.
    Expected<OpenedTable, Refusal> open(const Session& session, const Needs& needs) const;

    // Whether its cells are cells of `table`.
    bool overlaps(const calc::Table& table) const;

    bool is_file() const { return file_ != nullptr; }
    const calc::Document& document() const { return *document_; }

 private:
    ExportSource() = default;

    std::string text_;
    std::shared_ptr<LoadedFile> file_;  // none: it is in the session's document
    std::optional<calc::Document> document_;
    std::optional<calc::CellRangeAddress> range_;  // none: a whole sheet
    std::optional<sal_Int16> sheet_;               // none: any sheet of a file
};

}  // namespace classkeys::office
