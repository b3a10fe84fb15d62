#include "batch/one_file.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <osl/file.hxx>

#include <fstream>
#include <iterator>
#include <system_error>

#include "batch/arguments.hpp"
#include "imports/office_filter.hpp"
#include "office_driver/outcome.hpp"

namespace classkeys::batch {

namespace {

namespace css = com::sun::star;
namespace fs = std::filesystem;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using driver::as_any;
using driver::Office;
using driver::utf8;
using driver::wide;

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(file), {}};
    if (!file) throw fs::filesystem_error("cannot be read", path, std::make_error_code(std::errc::io_error));
    return content;
}

// A copy for the office, gone with this.
class Copy {
 public:
    Copy(const Office& office, const fs::path& file) : path_(office.copy_in(file)) {}
    Copy(Copy&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    Copy& operator=(Copy&&) = delete;
    ~Copy() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_.parent_path(), ignored);
    }
    rtl::OUString url() const { return driver::file_url(path_); }
    const fs::path& path() const { return path_; }

 private:
    fs::path path_;
};

// A document out of sight, closed with this. None if the office cannot open it as a sheet.
class Loaded {
 public:
    Loaded(const Office& office, const rtl::OUString& url, const imports::OfficeFilter& filter) {
        driver::Arguments how{{"Hidden", as_any(true)},
                              {"MacroExecutionMode", css::uno::Any(css::document::MacroExecMode::NEVER_EXECUTE)},
                              {"UpdateDocMode", css::uno::Any(css::document::UpdateDocMode::NO_UPDATE)}};
        if (!filter.name.empty()) how.emplace_back("FilterName", as_any(filter.name));
        if (!filter.options.empty()) how.emplace_back("FilterOptions", as_any(filter.options));
        try {
            model_.set(css::frame::Desktop::create(office.context())
                           ->loadComponentFromURL(url, "_blank", 0, driver::property_values(how)),
                       UNO_QUERY);
        } catch (const css::io::IOException&) {
            // The office says no more than that it cannot.
        } catch (const css::lang::IllegalArgumentException&) {
            // The same, for a file of no known kind.
        }
    }
    Loaded(const Loaded&) = delete;
    Loaded& operator=(const Loaded&) = delete;
    ~Loaded() {
        try {
            if (const Reference<css::util::XCloseable> closeable(model_, UNO_QUERY); closeable.is())
                closeable->close(true);
        } catch (const css::uno::Exception&) {
            // The office has died, and the document with it.
        }
    }

    bool is_sheet() const { return Reference<css::sheet::XSpreadsheetDocument>(model_, UNO_QUERY).is(); }
    bool is_modified() const { return Reference<css::util::XModifiable>(model_, UNO_QUERY_THROW)->isModified(); }
    Reference<css::frame::XFrame> frame() const { return model_->getCurrentController()->getFrame(); }

    // Writes it to `url`. False if the office cannot write that format.
    bool store(const rtl::OUString& url, imports::OfficeFilter filter) const {
        if (filter.name.empty())
            for (const auto& property : model_->getArgs())
                if (rtl::OUString name; property.Name == "FilterName" && (property.Value >>= name))
                    filter.name = utf8(name);
        driver::Arguments how{{"FilterName", as_any(filter.name)}, {"Overwrite", as_any(true)}};
        if (!filter.options.empty()) how.emplace_back("FilterOptions", as_any(filter.options));
        try {
            Reference<css::frame::XStorable>(model_, UNO_QUERY_THROW)->storeToURL(url, driver::property_values(how));
            return true;
        } catch (const css::io::IOException&) {
            return false;
        }
    }

 private:
    Reference<css::frame::XModel> model_;
};

void fail(Record& record, const char* code, const char* sentence) {
    record.state = State::failed;
    record.code = code;
    record.sentence = sentence;
}

// Does one step; false if it was refused.
bool perform(const Office& office, const Loaded& document, const Step& step, const Piece& piece, const fs::path& drafts,
             Record& record) {
    std::vector<Copy> copies;
    const auto place = [&](const std::string& name) { return driver::file_url(drafts / name); };
    const auto copy = [&](const std::string& url) {
        rtl::OUString system_path;
        osl::FileBase::getSystemPathFromFileURL(wide(url), system_path);
        return copies.emplace_back(office, utf8(system_path)).url();
    };
    const auto outcome =
        driver::run(office.context(), document.frame(), step.command, values_of(step, piece.source, place, copy));
    for (const auto& finding : outcome.findings) ++record.findings[finding.code];
    record.changed += outcome.changed;
    if (outcome.success) return true;
    record.state = State::refused;
    record.command = step.command;
    record.code = outcome.error;
    record.sentence = outcome.summary;
    record.changed = 0;
    return false;
}

void collect(const Loaded& document, const imports::FileKind& kind, const Piece& piece, const fs::path& drafts,
             Result& result) {
    for (const fs::path& beside : piece.beside)
        if (!beside.empty() && fs::exists(drafts / beside.filename()))
            result.beside.emplace_back(beside, content_of(drafts / beside.filename()));
    if (piece.target.empty() || !document.is_modified()) return;
    const fs::path draft = drafts / ("result" + piece.source.extension().string());
    if (!document.store(driver::file_url(draft), imports::filter_to_write(kind)))
        return fail(result.record, "not-written", "LibreOffice reads this format, but does not write it.");
    result.content = content_of(draft);
    if (kind.shape == imports::Shape::delimited)
        result.content = imports::in_form_of(result.original, kind, *result.content);
}

}  // namespace

Result work_on(Office& office, const Job& job, const Piece& piece) {
    Result result;
    result.record.source = piece.source;
    result.record.before = stamp_of(piece.source);
    result.original = content_of(piece.source);
    const auto kind = imports::kind_of_file(result.original);
    const Copy copy(office, piece.source);
    const Loaded document(office, copy.url(), imports::filter_to_read(kind));
    if (!document.is_sheet()) {
        fail(result.record, "not-opened", "LibreOffice cannot open this file as a spreadsheet.");
        return result;
    }
    const fs::path drafts = copy.path().parent_path();
    for (const Step& step : job.steps)
        if (!perform(office, document, step, piece, drafts, result.record)) return result;
    collect(document, kind, piece, drafts, result);
    return result;
}

Record deliver(const Result& result, const Job& job, const Piece& piece, Journal& journal) {
    Record record = result.record;
    std::vector<Draft> drafts;
    std::optional<Draft> main;
    if (record.state == State::done) {
        for (const auto& [place, content] : result.beside) drafts.emplace_back(place, content);
        if (job.keep == Keep::in_place && result.content) main.emplace(piece.target, *result.content, piece.source);
        if (job.keep == Keep::folder) main.emplace(piece.target, result.content ? *result.content : result.original);
        if (stamp_of(piece.source) != record.before)
            fail(record, "changed-meanwhile", "Somebody else changed this file meanwhile.");
    }
    if (record.state != State::done) {
        journal.add(record);
        return record;
    }
    for (Draft& draft : drafts) draft.take_name();
    record.after = main ? main->stamp() : record.before;
    // In place the record comes first: only from the stamp in it can a later run tell that the name was taken, and
    // commands are never done twice on one file. In a folder of its own a result may be made again, but not be missing.
    if (job.keep == Keep::in_place) journal.add(record);
    if (main) main->take_name();
    if (job.keep != Keep::in_place) journal.add(record);
    return record;
}

}  // namespace classkeys::batch
