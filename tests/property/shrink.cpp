#include "shrink.hpp"

#include <algorithm>
#include <utility>

namespace classkeys::tests {

namespace {

// Takes `count` lines from `at` on out of a span of lines; false if nothing of it is left.
bool cut(int& first, int& length, int at, int count) {
    const int end = first + length, cut_end = at + count;
    const int inside = std::max(0, std::min(end, cut_end) - std::max(first, at));
    length -= inside;
    if (first >= cut_end)
        first -= count;
    else if (first > at)
        first = at;
    return length > 0;
}

void remove_rows(SheetRecipe& sheet, int at, int count) {
    for (ColumnRecipe& column : sheet.columns)
        column.cells.erase(column.cells.begin() + at, column.cells.begin() + at + count);
    std::erase_if(sheet.features, [=](FeatureRecipe& feature) { return !cut(feature.row, feature.rows, at, count); });
}

void remove_column(SheetRecipe& sheet, int at) {
    sheet.columns.erase(sheet.columns.begin() + at);
    std::erase_if(sheet.features, [=](FeatureRecipe& feature) { return !cut(feature.column, feature.columns, at, 1); });
}

class Shrinker {
 public:
    Shrinker(ShrunkCase& best, const std::function<std::optional<Failure>(const CaseRecipe&)>& run, int most_tries)
        : best_(best), run_(run), most_tries_(most_tries) {}

    void shrink() {
        for (bool smaller = true; smaller && best_.tries < most_tries_;) {
            const int before = taken_;
            steps();
            sheets();
            for (std::size_t sheet = 0; sheet < best_.recipe.document.sheets.size(); ++sheet) {
                rows(sheet);
                columns(sheet);
                features(sheet);
                place(sheet);
            }
            arguments();
            for (std::size_t sheet = 0; sheet < best_.recipe.document.sheets.size(); ++sheet) contents(sheet);
            smaller = taken_ > before;
        }
    }

 private:
    // Whether it still fails when `change` is made to it; then it stays so.
    template <class Change>
    bool holds_with(Change change) {
        if (best_.tries >= most_tries_) return false;
        CaseRecipe smaller = best_.recipe;
        change(smaller);
        ++best_.tries;
        auto failure = run_(smaller);
        if (!failure || failure->promise != best_.failure.promise) return false;
        best_.recipe = std::move(smaller);
        best_.failure = std::move(*failure);
        ++taken_;
        return true;
    }

    SheetRecipe& sheet(std::size_t index) { return best_.recipe.document.sheets[index]; }

    // From the last to the first, so that what is left out does not move what comes next.
    void steps() {
        for (auto at = best_.recipe.steps.size(); at-- > 0 && best_.recipe.steps.size() > 1;)
            holds_with([=](CaseRecipe& recipe) { recipe.steps.erase(recipe.steps.begin() + static_cast<long>(at)); });
    }

    void sheets() {
        for (auto at = best_.recipe.document.sheets.size(); at-- > 0 && best_.recipe.document.sheets.size() > 1;) {
            const auto is_used = [=](const StepRecipe& step) { return step.sheet == static_cast<int>(at); };
            if (std::ranges::any_of(best_.recipe.steps, is_used)) continue;
            holds_with([=](CaseRecipe& recipe) {
                recipe.document.sheets.erase(recipe.document.sheets.begin() + static_cast<long>(at));
                for (StepRecipe& step : recipe.steps) step.sheet -= step.sheet > static_cast<int>(at) ? 1 : 0;
            });
        }
    }

    void rows(std::size_t index) {
        for (int count = sheet(index).rows() / 2; count > 0; count /= 2)
            for (int at = sheet(index).rows() - count; at >= 0; at -= count)
                if (at + count <= sheet(index).rows() && sheet(index).rows() > count)
                    holds_with([=](CaseRecipe& recipe) { remove_rows(recipe.document.sheets[index], at, count); });
    }

    // One column must stay that tells the rows apart.
    void columns(std::size_t index) {
        for (int at = sheet(index).width() - 1; at >= 0; --at) {
            const auto& columns = sheet(index).columns;
            const bool last = columns[static_cast<std::size_t>(at)].role == Role::identity &&
                              std::ranges::count(columns, Role::identity, &ColumnRecipe::role) == 1;
            if (!last) holds_with([=](CaseRecipe& recipe) { remove_column(recipe.document.sheets[index], at); });
        }
    }

    void features(std::size_t index) {
        for (auto at = std::ssize(sheet(index).features); at-- > 0;) {
            const auto feature = [=](CaseRecipe& recipe) {
                return recipe.document.sheets[index].features.begin() + at;
            };
            const bool gone =
                holds_with([=](CaseRecipe& recipe) { recipe.document.sheets[index].features.erase(feature(recipe)); });
            if (gone) continue;
            const FeatureRecipe& left = sheet(index).features[static_cast<std::size_t>(at)];
            if (left.rows > 1) holds_with([=](CaseRecipe& recipe) { feature(recipe)->rows = 1; });
            if (left.columns > 1) holds_with([=](CaseRecipe& recipe) { feature(recipe)->columns = 1; });
        }
    }

    void place(std::size_t index) {
        if (sheet(index).first_row == 0 && sheet(index).first_column == 0) return;
        holds_with([=](CaseRecipe& recipe) {
            recipe.document.sheets[index].first_row = 0;
            recipe.document.sheets[index].first_column = 0;
        });
    }

    // All but Interactive, without which the command would be another one.
    void arguments() {
        for (std::size_t step = 0; step < best_.recipe.steps.size(); ++step)
            for (auto at = std::ssize(best_.recipe.steps[step].arguments); at-- > 1;)
                holds_with([=](CaseRecipe& recipe) {
                    auto& arguments = recipe.steps[step].arguments;
                    arguments.erase(arguments.begin() + at);
                });
    }

    void contents(std::size_t index) {
        for (std::size_t column = 0; column < sheet(index).columns.size(); ++column) {
            if (sheet(index).columns[column].role == Role::identity) continue;
            for (std::size_t row = 0; row < sheet(index).columns[column].cells.size(); ++row)
                if (sheet(index).columns[column].cells[row].content != Content::empty)
                    holds_with(
                        [=](CaseRecipe& recipe) { recipe.document.sheets[index].columns[column].cells[row] = {}; });
        }
    }

    ShrunkCase& best_;
    const std::function<std::optional<Failure>(const CaseRecipe&)>& run_;
    int most_tries_;
    int taken_ = 0;
};

}  // namespace

ShrunkCase shrink(CaseRecipe recipe, Failure failure,
                  const std::function<std::optional<Failure>(const CaseRecipe&)>& run, int most_tries) {
    ShrunkCase best{std::move(recipe), std::move(failure)};
    Shrinker(best, run, most_tries).shrink();
    return best;
}

}  // namespace classkeys::tests
