#include "office/sidebar/findings_panel.hpp"

#include <algorithm>

#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>

#include "office/guarded.hpp"
#include "office/main_thread.hpp"
#include "office/settings.hpp"
#include "office/sidebar/sidebar.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::awt::XWindow;
using css::frame::XFrame;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace {

// Long enough that nobody is disturbed while typing, short enough that nobody waits for it.
constexpr auto quiet = std::chrono::milliseconds(400);

constexpr sal_Int32 least_width = 300;  // pixels
constexpr sal_Int32 least_height = 320;

// The table of a check, wherever the cursor goes meanwhile; of a part of its rows, those rows.
Arguments arguments_to_follow(const MadeCheck& made) {
    Arguments arguments = made.arguments;
    const calc::Table& table = made.checked.opened.found.table;
    const sal_Int32 row = table.header_row.value_or(table.first_row);
    arguments.place.emplace(table.sheet, table.first_column, row, table.first_column, row);
    if (std::ranges::find(table.chosen, false) == table.chosen.end()) return arguments;
    arguments.rows.emplace();
    for (std::size_t record = 0; record < table.records(); ++record)
        if (table.chosen[record]) arguments.rows->emplace_back(table.record_rows[record], table.record_rows[record]);
    return arguments;
}

}  // namespace

struct FindingsPanel::Contents {
    Contents(FindingsPanel& panel, const Office& given, const Reference<XWindow>& parent)
        : office(given),
          form(office, title_of(*find_command("CheckAccounts"), office.voice), "CheckAccounts"),
          view(form, office.voice, FindingsView::In::panel,
               [this]() -> std::optional<Refusal> {
                   check_again();
                   return std::nullopt;
               }),
          owner(panel),
          changes(quiet, [this] { on_main_thread([](Contents& contents) { contents.check_if_changed(); }); }) {
        form.button("again", Text::check_again, Form::Press::stay);
        form.when_changed([this](std::string_view id) { react(id); });
        view.show(nullptr);
        form.show_in(parent);
        changes.touch();
    }

    // Does what may refuse or throw; the panel says so then.
    void attempt(const std::function<std::optional<Refusal>()>& work) {
        const Result result = guarded(office.voice, [&]() -> Result {
            if (auto problem = work()) return *problem;
            return Outcome{};
        });
        if (!result) show_problem(result.error());
    }

    void react(std::string_view id) {
        attempt([&]() -> std::optional<Refusal> {
            if (id == "again") {
                followed.reset();  // the table at the cursor
                check_again();
            }
            view.react(id);
            return std::nullopt;
        });
    }

    void check_if_changed() {
        if (changed) check_again();
    }

    // Reads the sheet now, and looks for faults in the background.
    void check_again() {
        changed = false;
        checking = {};
        attempt([this]() -> std::optional<Refusal> {
            listen();
            const auto document = calc::Document::of(model());
            if (!document) return Refusal{error::no_document, office.voice.say(Text::error_no_document)};
            auto arguments = followed ? Expected<Arguments, Refusal>(*followed)
                                      : settled_arguments(read_settings(office.context), office.voice);
            if (!arguments) return arguments.error();
            const Session session{office, *document};
            auto check = open_check(session, arguments.value());
            if (!check) return check.error();
            start(session, std::move(arguments.value()), std::move(check.value()));
            return std::nullopt;
        });
    }

    void start(const Session& session, Arguments arguments, OpenedCheck opened) {
        const auto check = std::make_shared<OpenedCheck>(std::move(opened));
        checking = std::jthread([this, session, arguments = std::move(arguments), check](const std::stop_token& stop) {
            const Result result = guarded(session.voice, [&]() -> Result {
                auto findings = find_faults(*check, arguments, stop);
                if (stop.stop_requested()) return Outcome{};
                const auto ended = std::make_shared<MadeCheck>(
                    session, arguments, put_in_words(session.voice, arguments, std::move(*check), std::move(findings)));
                on_main_thread([ended, stop](Contents& contents) {
                    if (!stop.stop_requested()) contents.show(std::move(*ended));
                });
                return Outcome{};
            });
            if (!result)
                on_main_thread([problem = result.error()](Contents& contents) { contents.show_problem(problem); });
        });
    }

    void show(MadeCheck check) {
        attempt([&]() -> std::optional<Refusal> {
            followed = arguments_to_follow(check);
            made.emplace(std::move(check));
            view.show(&*made);
            return std::nullopt;
        });
    }

    // What the command has found, in place of what we might find.
    void take_over(MadeCheck check) {
        checking = {};
        changed = false;
        attempt([&]() -> std::optional<Refusal> {
            listen();
            show(std::move(check));
            return std::nullopt;
        });
    }

    void show_problem(const Refusal& problem) {
        view.show_problem(problem.sentence);
        made.reset();
    }

    Reference<css::frame::XModel> model() const {
        const auto controller = owner.frame_->getController();
        return controller.is() ? controller->getModel() : nullptr;
    }

    void listen() {
        const Reference<css::util::XModifyBroadcaster> document(model(), UNO_QUERY);
        if (document == listened_to) return;
        stop_listening();
        listened_to = document;
        if (listened_to.is()) listened_to->addModifyListener(&owner);
    }

    void stop_listening() {
        if (listened_to.is()) listened_to->removeModifyListener(&owner);
        listened_to.clear();
    }

    // Nothing if the office has let go of the panel by then.
    void on_main_thread(std::function<void(Contents&)> work) {
        const rtl::Reference<FindingsPanel> panel(&owner);
        run_on_main_thread(office.context, [panel, work = std::move(work)] {
            if (panel->contents_) work(*panel->contents_);
        });
    }

    Office office;
    Form form;
    FindingsView view;
    FindingsPanel& owner;
    std::optional<Arguments> followed;  // the table that is followed; none: that at the cursor
    std::optional<MadeCheck> made;      // what is shown
    Reference<css::util::XModifyBroadcaster> listened_to;
    std::atomic<bool> changed = true;  // since the last check
    std::jthread checking;
    QuietTime changes;
};

FindingsPanel::FindingsPanel(const Reference<css::uno::XComponentContext>& context, const Reference<XFrame>& frame,
                             const Reference<XWindow>& parent, std::string resource)
    : WeakComponentImplHelper4(m_aMutex), context_(context), frame_(frame), resource_(std::move(resource)) {
    const Office office{context_, Voice(interface_language(context_)), frame_->getContainerWindow()};
    contents_ = std::make_unique<Contents>(*this, office, parent);
    all_panels().add(this);
}

FindingsPanel::~FindingsPanel() = default;

void FindingsPanel::disposing() {
    all_panels().remove(this);
    if (!contents_) return;
    try {
        contents_->stop_listening();
    } catch (const css::uno::Exception&) {  // the document is gone already
    }
    contents_.reset();
}

void FindingsPanel::show(MadeCheck made) {
    const auto shared = std::make_shared<MadeCheck>(std::move(made));
    run_on_main_thread(context_, [panel = rtl::Reference<FindingsPanel>(this), shared] {
        if (panel->contents_) panel->contents_->take_over(std::move(*shared));
    });
}

Reference<css::uno::XInterface> FindingsPanel::getRealInterface() {
    return Reference<css::uno::XInterface>(static_cast<css::ui::XToolPanel*>(this));
}

rtl::OUString FindingsPanel::getResourceURL() {
    return calc::to_office(resource_);
}

sal_Int16 FindingsPanel::getType() {
    return css::ui::UIElementType::TOOLPANEL;
}

Reference<XWindow> FindingsPanel::getWindow() {
    return contents_ ? contents_->form.panel() : nullptr;
}

// The office makes it of the window.
Reference<css::accessibility::XAccessible> FindingsPanel::createAccessible(
    const Reference<css::accessibility::XAccessible>&) {
    return {};
}

css::ui::LayoutSize FindingsPanel::getHeightForWidth(sal_Int32) {
    return {least_height, -1, least_height};
}

sal_Int32 FindingsPanel::getMinimalWidth() {
    return least_width;
}

void FindingsPanel::modified(const css::lang::EventObject&) {
    if (!contents_) return;
    contents_->changed = true;
    contents_->changes.touch();
}

void FindingsPanel::disposing(const css::lang::EventObject&) {
    if (contents_) contents_->listened_to.clear();
}

}  // namespace classkeys::office
