// form.hpp: a window of fields one below the other, each behind its label, with buttons at the foot; or the same as a
// panel inside another window. It is laid out by what its texts need, so that it fits every language.
//   Form form(session, "Sort by invited-on date", "SortByInvitedOn");
//   form.list("order", Text::sort_order, {"newest first", "oldest first"}, 0);
//   form.button("sort", Text::sort_sort, Form::Press::proceed);
//   form.button("cancel", Text::window_cancel, Form::Press::cancel);
//   if (form.run() == Form::Answer::proceed) use(form.chosen("order"));
#pragma once

#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/awt/grid/XMutableGridDataModel.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <rtl/ref.hxx>

#include "office/dialogs/form_layout.hpp"
#include "office/dialogs/form_listener.hpp"
#include "office/quiet_time.hpp"
#include "office/session.hpp"

namespace classkeys::office {

// Not for two threads at once. Every member may throw a UNO exception. A control's id is its name in the window, which
// assistive tools and tests see too.
class Form {
 public:
    enum class Press { proceed, cancel, stay };
    enum class Answer {
        proceed,
        cancel,
        never_shown,  // the office shows no windows (it runs headless)
    };
    using Changed = std::function<void(std::string_view id)>;
    // So many rows of a long list are shown; a note counts the others.
    static constexpr std::size_t preview_rows = 200;

    // `command`: whose page of the help F1 opens, in a window of ours where the office cannot show it; empty: none.
    Form(const Office& office, const std::string& title, std::string_view command);
    Form(const Form&) = delete;
    Form& operator=(const Form&) = delete;
    ~Form();

    // Controls come from top to bottom in the order in which they are added; buttons stand at the foot, the first one
    // leftmost.
    void list(const std::string& id, Text label, const std::vector<std::string>& entries, std::size_t chosen);
    void text(const std::string& id, Text label, const std::string& content);
    // A text of several lines, of which so many can be seen.
    void long_text(const std::string& id, Text label, const std::string& content, int lines);
    // Several lines over the whole width, of which so many can be seen, only to be read.
    void reading(const std::string& id, const std::string& content, int lines);
    // Typed freely, or taken from the list.
    void combo(const std::string& id, Text label, const std::vector<std::string>& entries, const std::string& content);
    void check(const std::string& id, Text label, bool checked);
    // A remark over the whole width, of up to so many lines.
    void note(const std::string& id, const std::string& content, int lines = 1);
    // `shares`: how the columns share the width; none: alike. A click on a row counts as a change.
    void grid(const std::string& id, const std::vector<std::string>& headings, int rows,
              const std::vector<int>& shares = {});
    void button(const std::string& id, Text label, Press press);
    // One that stays, and that Enter presses.
    void default_button(const std::string& id, Text label);
    // What the control's label does not say, shown where the mouse rests on it.
    void tip(const std::string& id, Text text);
    // Called on the office's main thread, soon after each change of a control by the user, and after the press of a
    // button that stays.
    void when_changed(Changed changed);
    // Called once the window is to be seen.
    void when_shown(std::function<void()> shown);
    // Called on the main thread once the window has been painted, and anew if it is there already: for what takes
    // longer than a window may take to come or to follow a change. Of several the last alone is called.
    void afterwards(std::function<void()> work);

    // Throws what `changed` threw, which ends the window.
    Answer run();
    // Shows it inside `parent` instead, until it is destroyed, as a panel that whoever owns `parent` sizes. `changed`
    // must not throw.
    void show_in(const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& parent);
    // What that owner is to size; none before it is shown.
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> panel() const { return panel_; }
    // Ends the window as Cancel does.
    void close();

    bool was_shown() const { return shown_; }
    std::string text(const std::string& id) const;
    std::size_t chosen(const std::string& id) const;
    bool checked(const std::string& id) const;
    int row(const std::string& id) const;  // the grid's row with the cursor; -1: none

    void set_text(const std::string& id, const std::string& content);
    void set_list(const std::string& id, const std::vector<std::string>& entries, std::size_t chosen);
    void set_combo(const std::string& id, const std::vector<std::string>& entries, const std::string& content);
    void set_rows(const std::string& id, const std::vector<std::vector<std::string>>& rows);
    void set_heading(const std::string& id, int column, const std::string& heading);
    void enable(const std::string& id, bool enabled);

 private:
    struct Item {
        std::string id;
        Part part;
        int lines = 1;
    };
    using Properties = com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet>;

    Properties insert(const char* service, const std::string& id);
    void label(const std::string& id, Text label);
    Properties model(const std::string& id) const;
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> control(const std::string& id) const;
    std::vector<PartSize> sizes_of_parts() const;
    void place_parts(const FormLayout& layout) const;
    void lay_out_window() const;
    void lay_out_panel() const;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window() const;
    void listen();
    void listen_to_parts(const std::string& id,
                         const com::sun::star::uno::Reference<com::sun::star::awt::XWindowPeer>& box);
    FormListener::Calls calls_of(const std::string& id);
    void tell(std::string_view id);
    void use(const std::function<void()>& work);
    void wait_for_painting();
    void paint_anew(const std::string& grid, bool shorter);
    void be_shown();
    std::function<void()> help() const;

    const Office& office_;
    std::string command_;
    com::sun::star::uno::Reference<com::sun::star::awt::XControlModel> dialog_model_;
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> dialog_;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> panel_;  // around the dialog, if it is one
    std::vector<Item> items_;
    std::map<std::string, com::sun::star::uno::Reference<com::sun::star::awt::grid::XMutableGridDataModel>> grids_;
    std::vector<rtl::Reference<FormListener>> listeners_;
    Changed changed_;
    std::function<void()> when_shown_;
    std::function<void()> afterwards_;
    std::optional<QuietTime> painting_;
    std::shared_ptr<Form*> self_ = std::make_shared<Form*>(this);  // null once it is gone
    std::exception_ptr failure_;
    bool shown_ = false;
    bool quiet_ = false;  // while we change controls ourselves
    sal_Int16 tab_ = 0;
};

}  // namespace classkeys::office
