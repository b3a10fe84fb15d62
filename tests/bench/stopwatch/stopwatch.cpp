// Runs inside the office and measures there: a command of ClassKeys, or the bare calls of the office that it is held
// against. A job's arguments: Task (a name of the table at the end), Document, and what the task needs besides. Its
// answer: Seconds, ProcessorSeconds and PeakBytes (of the whole process: by how much it grew at most), and Changed, the
// rows that a command says it changed.
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/script/provider/XScriptProviderSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XSortable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <rtl/ustrbuf.hxx>

#include <future>
#include <string_view>

#include "meter.hpp"
#include "pupils.hpp"

namespace css = com::sun::star;

namespace classkeys::bench {
namespace {

using css::beans::NamedValue;
using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;
using Cells = Sequence<Sequence<Any>>;

// The list: a header row, and below it a pupil a row.
enum Column : sal_Int32 { name, username, password, class_name, invited_on, columns };

OUString wide(std::string_view utf8) {
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

PropertyValue property(const char* key, const Any& value) {
    PropertyValue made;
    made.Name = OUString::createFromAscii(key);
    made.Value = value;
    return made;
}

// One call of execute: the document and what to do with it.
class Task {
 public:
    Task(const Reference<css::uno::XComponentContext>& context, const Sequence<NamedValue>& arguments)
        : context_(context) {
        for (const NamedValue& argument : arguments) {
            if (argument.Name == "Document") argument.Value >>= document_;
            if (argument.Name == "Rows") argument.Value >>= rows_;
            if (argument.Name == "Command") argument.Value >>= command_;
            if (argument.Name == "TextDates") argument.Value >>= text_dates_;
            if (argument.Name == "Accounts") argument.Value >>= accounts_;
            if (argument.Name == "Basic") argument.Value >>= basic_;
            if (argument.Name == "Macro") argument.Value >>= macro_;
        }
        if (!document_.is()) throw css::lang::IllegalArgumentException("no Document", {}, 0);
        const Reference<css::container::XIndexAccess> sheets(
            Reference<css::sheet::XSpreadsheetDocument>(document_, UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
        sheet_.set(sheets->getByIndex(0), UNO_QUERY_THROW);
    }

    void fill() {
        const auto pupils = invented_pupils(static_cast<std::size_t>(rows_));
        Cells cells(rows_);
        for (sal_Int32 row = 0; row < rows_; ++row) {
            const Pupil& pupil = pupils[static_cast<std::size_t>(row)];
            Sequence<Any> line(columns);
            Any* cell = line.getArray();
            cell[name] <<= wide(pupil.name);
            cell[username] <<= accounts_ ? wide(pupil.username) : OUString();
            cell[password] <<= accounts_ ? wide(pupil.password) : OUString();
            cell[class_name] <<= wide(pupil.class_name);
            if (text_dates_)
                cell[invited_on] <<= wide(german_date(pupil.invited_on));
            else
                cell[invited_on] <<= serial(pupil.invited_on);
            cells.getArray()[row] = line;
        }
        const Any headers[] = {Any(OUString("Pupil name")), Any(OUString("Username")), Any(OUString("Password")),
                               Any(OUString("Class")), Any(OUString("Invited on"))};
        const Sequence<Any> header(headers, columns);
        data(name, -1, invited_on, -1)->setDataArray(Cells(&header, 1));
        if (!text_dates_) show_dates();
        data(name, 0, invited_on, rows_ - 1)->setDataArray(cells);
        undo_manager()->clear();
    }

    void dispatch() {
        const PropertyValue silently = property("Interactive", Any(false));
        const Reference<css::frame::XDispatchProvider> frame(document_->getCurrentController()->getFrame(),
                                                             UNO_QUERY_THROW);
        css::frame::DispatchResultEvent event;
        css::frame::DispatchHelper::create(context_)->executeDispatch(frame, "vnd.org.classkeys:" + command_, {}, 0,
                                                                      Sequence<PropertyValue>(&silently, 1)) >>= event;
        if (event.State != css::frame::DispatchResultState::SUCCESS)
            throw css::uno::RuntimeException(command_ + " did not succeed");
        Sequence<NamedValue> result;
        event.Result >>= result;
        for (const NamedValue& value : result)
            if (value.Name == "Changed") value.Value >>= changed_;
    }

    // Puts a module of Basic into the document.
    void take_macros() {
        const auto libraries =
            Reference<css::document::XEmbeddedScripts>(document_, UNO_QUERY_THROW)->getBasicLibraries();
        if (!libraries->hasByName("Standard")) libraries->createLibrary("Standard");
        Reference<css::container::XNameContainer> library;
        libraries->getByName("Standard") >>= library;
        library->insertByName("Bench", Any(basic_));
    }

    // Calls a Sub of that module with the document.
    void macro() {
        const auto scripts =
            Reference<css::script::provider::XScriptProviderSupplier>(document_, UNO_QUERY_THROW)->getScriptProvider();
        const auto script =
            scripts->getScript("vnd.sun.star.script:Standard.Bench." + macro_ + "?language=Basic&location=document");
        const Any document(document_);
        Sequence<sal_Int16> out_places;
        Sequence<Any> out;
        script->invoke(Sequence<Any>(&document, 1), out_places, out);
    }

    // As many cells as GenerateUsernames writes, of about the same length, no two alike.
    void write_usernames() {
        write_beside_names(username, [](const OUString& pupil, sal_Int32 row) {
            return pupil.toAsciiLowerCase().replace(' ', '.') + "." + OUString::number(row);
        });
    }

    void write_passwords() {
        write_beside_names(password, [](const OUString&, sal_Int32 row) {
            return "river-tiger-" + OUString::number(row % 90 + 10) + OUString::number(row);
        });
    }

    // What CheckAccounts must read.
    void read() {
        for (const Column column : {name, username, password, invited_on})
            data(column, 0, column, rows_ - 1)->getDataArray();
    }

    // By the column of dates, newest first, with all that SortByInvitedOn asks of it.
    void sort() {
        css::table::TableSortField field;
        field.Field = invited_on;
        field.IsAscending = false;
        field.FieldType = css::table::TableSortFieldType_NUMERIC;
        const PropertyValue description[] = {
            property("SortFields", Any(Sequence<css::table::TableSortField>(&field, 1))),
            property("IsSortColumns", Any(false)),
            property("ContainsHeader", Any(false)),
            property("BindFormatsToContent", Any(true)),
            property("CopyOutputData", Any(false)),
            property("IsUserListEnabled", Any(false)),
        };
        Reference<css::util::XSortable>(range(name, 0, invited_on, rows_ - 1), UNO_QUERY_THROW)
            ->sort(Sequence<PropertyValue>(description, std::size(description)));
    }

    void undo() { undo_manager()->undo(); }

    sal_Int32 changed() const { return changed_; }

 private:
    void write_beside_names(Column column, OUString (*text)(const OUString& pupil, sal_Int32 row)) {
        const Cells names = data(name, 0, name, rows_ - 1)->getDataArray();
        Cells cells(rows_);
        auto* line = cells.getArray();
        for (sal_Int32 row = 0; row < rows_; ++row) {
            const Any cell(text(*static_cast<const OUString*>(names[row][0].getValue()), row));
            *line++ = Sequence<Any>(&cell, 1);
        }
        data(column, 0, column, rows_ - 1)->setDataArray(cells);
    }

    // Days since the first day of a new document.
    static double serial(std::chrono::sys_days day) {
        using namespace std::chrono_literals;
        return static_cast<double>((day - std::chrono::sys_days(1899y / 12 / 30)).count());
    }

    void show_dates() {
        const Reference<css::util::XNumberFormatTypes> formats(
            Reference<css::util::XNumberFormatsSupplier>(document_, UNO_QUERY_THROW)->getNumberFormats(),
            UNO_QUERY_THROW);
        Reference<css::beans::XPropertySet>(range(invited_on, 0, invited_on, rows_ - 1), UNO_QUERY_THROW)
            ->setPropertyValue("NumberFormat", Any(formats->getStandardFormat(css::util::NumberFormat::DATE, {})));
    }

    // Rows count from the first pupil's, which is the second of the sheet.
    Reference<css::table::XCellRange> range(sal_Int32 left, sal_Int32 top, sal_Int32 right, sal_Int32 bottom) const {
        return sheet_->getCellRangeByPosition(left, top + 1, right, bottom + 1);
    }

    Reference<css::sheet::XCellRangeData> data(sal_Int32 left, sal_Int32 top, sal_Int32 right, sal_Int32 bottom) const {
        return {range(left, top, right, bottom), UNO_QUERY_THROW};
    }

    Reference<css::document::XUndoManager> undo_manager() const {
        return Reference<css::document::XUndoManagerSupplier>(document_, UNO_QUERY_THROW)->getUndoManager();
    }

    Reference<css::uno::XComponentContext> context_;
    Reference<css::frame::XModel> document_;
    Reference<css::sheet::XSpreadsheet> sheet_;
    sal_Int32 rows_ = 0;
    OUString command_;
    bool text_dates_ = false;
    bool accounts_ = false;
    OUString basic_;
    OUString macro_;
    sal_Int32 changed_ = 0;
};

struct NamedTask {
    const char* name;
    void (Task::*run)();
};

constexpr NamedTask tasks[] = {
    {"dispatch", &Task::dispatch},
    {"fill", &Task::fill},
    {"macro", &Task::macro},
    {"read", &Task::read},
    {"sort", &Task::sort},
    {"take macros", &Task::take_macros},
    {"undo", &Task::undo},
    {"write passwords", &Task::write_passwords},
    {"write usernames", &Task::write_usernames},
};

void (Task::*task_of(const Sequence<NamedValue>& arguments))() {
    OUString wanted;
    for (const NamedValue& argument : arguments)
        if (argument.Name == "Task") argument.Value >>= wanted;
    for (const NamedTask& task : tasks)
        if (wanted.equalsAscii(task.name)) return task.run;
    throw css::lang::IllegalArgumentException("no such Task: " + wanted, {}, 0);
}

using Work = std::packaged_task<Sequence<NamedValue>()>;

class Errand : public cppu::WeakImplHelper1<css::awt::XCallback> {
 public:
    explicit Errand(Work& work) : work_(work) {}
    void SAL_CALL notify(const Any&) override { work_(); }

 private:
    Work& work_;
};

class Stopwatch : public cppu::WeakImplHelper2<css::task::XJob, css::lang::XServiceInfo> {
 public:
    explicit Stopwatch(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    // On the main thread, as a menu does it, and not on the thread that the call came on.
    Any SAL_CALL execute(const Sequence<NamedValue>& arguments) override {
        Work work([&] { return measure(arguments); });
        auto measured = work.get_future();
        css::awt::AsyncCallback::create(context_)->addCallback(new Errand(work), {});
        return Any(measured.get());
    }

    OUString SAL_CALL getImplementationName() override { return "org.classkeys.bench.Stopwatch"; }
    sal_Bool SAL_CALL supportsService(const OUString& service) override { return cppu::supportsService(this, service); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        const OUString service("org.classkeys.bench.Stopwatch");
        return Sequence<OUString>(&service, 1);
    }

 private:
    Sequence<NamedValue> measure(const Sequence<NamedValue>& arguments) const {
        const auto run = task_of(arguments);
        Task task(context_, arguments);
        forget_peak();
        const std::int64_t memory_before = memory("VmRSS:");
        const Moment begin = Moment::now();
        (task.*run)();
        const Moment end = Moment::now();
        const NamedValue measured[] = {{"Seconds", Any(end.clock - begin.clock)},
                                       {"ProcessorSeconds", Any(end.processor - begin.processor)},
                                       {"PeakBytes", Any(sal_Int64{memory("VmHWM:") - memory_before})},
                                       {"Changed", Any(task.changed())}};
        return Sequence<NamedValue>(measured, std::size(measured));
    }

    Reference<css::uno::XComponentContext> context_;
};

}  // namespace
}  // namespace classkeys::bench

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* classkeys_Stopwatch_get(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&) {
    auto* stopwatch = new classkeys::bench::Stopwatch(context);
    stopwatch->acquire();
    return static_cast<cppu::OWeakObject*>(stopwatch);
}
