#include "run_case.hpp"

#include "build_sheet.hpp"
#include "business.hpp"

#include <com/sun/star/lang/DisposedException.hpp>
#include <cppuhelper/exc_hlp.hxx>

#include <algorithm>
#include <sstream>
#include <utility>

namespace classkeys::tests {

const char* const office_stays_alive = "the office stays alive";

namespace {

bool nothing(const Fact&) {
    return false;
}

struct Converter {
    const CaseRecipe& recipe;
    const StepRecipe& step;
    const Office& office;

    uno::Any operator()(const std::string& text) const {
        static int files = 0;
        std::string value = resolved(recipe, step, text);
        if (value == "{file}") value = utf8(file_url(office.file("out-" + std::to_string(++files) + ".txt")));
        return as_any(value);
    }
    uno::Any operator()(bool yes) const { return as_any(yes); }
    uno::Any operator()(int number) const { return as_any(std::int32_t{number}); }
};

class Run {
 public:
    Run(Office& office, const CaseRecipe& recipe) : recipe_(recipe), document_(office) {
        build(document_, recipe.document);
        states_.push_back(state());
    }

    std::optional<Failure> run() {
        for (const StepRecipe& step : recipe_.steps) {
            std::ostringstream name;
            name << step;
            where_ = name.str();
            if (step.action == Action::command)
                command(step);
            else
                go(step.action);
            if (failure_) return failure_;
        }
        // The whole way back, forward and back again, since an undone step may undo otherwise the second time.
        for (const auto& [direction, name] : {std::pair{Action::undo, "undo at the end"},
                                              {Action::redo, "redo at the end"},
                                              {Action::undo, "undo after that redo"}})
            while (!failure_ && can_go(direction)) {
                where_ = name;
                go(direction);
            }
        return failure_;
    }

 private:
    DocumentState state() const {
        int rows = 0;
        for (const SheetRecipe& sheet : recipe_.document.sheets)
            rows = std::max(rows, sheet.first_row + 1 + sheet.rows());
        return state_of(document_, rows);
    }

    void fail(const char* promise, const std::string& details) {
        if (!failure_) failure_ = {promise, where_ + '\n' + details};
    }

    Arguments arguments_of(const StepRecipe& step) const {
        Arguments arguments;
        for (const ArgumentRecipe& argument : step.arguments)
            arguments.emplace_back(argument.name,
                                   std::visit(Converter{recipe_, step, document_.office()}, argument.value));
        return arguments;
    }

    void command(const StepRecipe& step) {
        const SheetRecipe& sheet = recipe_.document.sheets[static_cast<std::size_t>(step.sheet)];
        document_.select(address(sheet, 0, 0), step.sheet);
        const auto undo_before = document_.undo_titles(), redo_before = document_.redo_titles();
        const Outcome outcome = tests::run(document_, step.command, arguments_of(step));
        std::ostringstream said;
        said << where_ << "\nanswer: " << outcome;
        where_ = said.str();
        const DocumentState& before = states_[position_];
        const DocumentState after = state();
        const std::string changes = differences(before, after, nothing);
        if (outcome.error == "internal") return fail("no command fails inside", {});
        if (!outcome.success && !changes.empty()) return fail("a refusal touches nothing", changes);
        if (outcome.success) {
            const std::string beyond = beyond_business({recipe_, step, outcome, before, after});
            if (!beyond.empty()) return fail("a command does its own business, and rows stay together", beyond);
        }
        if (changes.empty()) {
            if (document_.undo_titles() != undo_before || document_.redo_titles() != redo_before)
                fail("what changes nothing leaves the undo list alone", listed());
            return;
        }
        if (document_.undo_titles().size() != undo_before.size() + 1 || !document_.redo_titles().empty())
            return fail("a command is one undo step", listed());
        states_.resize(++position_);
        states_.push_back(after);
    }

    bool can_go(Action direction) const {
        return direction == Action::undo ? position_ > 0 : position_ + 1 < states_.size();
    }

    // One step back or forward, where there is one.
    void go(Action direction) {
        if (!can_go(direction)) return;
        if (direction == Action::undo) {
            document_.undo();
            --position_;
        } else {
            document_.redo();
            ++position_;
        }
        const std::string changes = differences(states_[position_], state(), nothing);
        if (changes.empty()) return;
        fail(direction == Action::undo ? "undo brings back everything" : "redo does it all again", listed() + changes);
    }

    std::string listed() const {
        std::string text = "  undo list:";
        for (const auto& title : document_.undo_titles()) text += " [" + title + ']';
        text += "\n  redo list:";
        for (const auto& title : document_.redo_titles()) text += " [" + title + ']';
        return text + '\n';
    }

    const CaseRecipe& recipe_;
    Document document_;
    std::vector<DocumentState> states_;  // at each step of the undo list
    std::size_t position_ = 0;           // where in it the document is
    std::string where_ = "making the document";
    std::optional<Failure> failure_;
};

}  // namespace

std::optional<Failure> run_case(Office& office, const CaseRecipe& recipe) {
    try {
        return Run(office, recipe).run();
    } catch (const com::sun::star::lang::DisposedException& exception) {
        return Failure{office_stays_alive, utf8(exception.Message) + '\n'};
    } catch (const uno::Exception& exception) {
        return Failure{"nothing is thrown",
                       utf8(cppu::getCaughtException().getValueTypeName()) + ": " + utf8(exception.Message) + '\n'};
    } catch (const std::exception& exception) {
        return Failure{"nothing is thrown", std::string(exception.what()) + '\n'};
    }
}

}  // namespace classkeys::tests
