#include "random_sheet.hpp"

#include <algorithm>

namespace classkeys::tests {

namespace {

// How often a feature is met, in percent of the sheets, and how often at most in one of them.
struct Share {
    Feature feature;
    int percent, most;
};

constexpr Share shares[] = {
    {Feature::array_formula, 3, 1},  {Feature::auto_filter, 15, 1},
    {Feature::background, 50, 4},    {Feature::border, 20, 3},
    {Feature::bold, 30, 4},          {Feature::cell_style, 25, 3},
    {Feature::chart, 15, 1},         {Feature::column_hidden, 10, 1},
    {Feature::column_width, 20, 2},  {Feature::conditional_format, 15, 2},
    {Feature::language, 20, 2},      {Feature::merge, 4, 1},
    {Feature::named_range, 20, 2},   {Feature::note, 50, 5},
    {Feature::number_format, 40, 4}, {Feature::page_break, 8, 1},
    {Feature::print_area, 10, 1},    {Feature::protection, 3, 1},
    {Feature::record_changes, 2, 1}, {Feature::remark_above, 40, 1},
    {Feature::remark_below, 30, 1},  {Feature::rich_text, 20, 2},
    {Feature::right_to_left, 10, 1}, {Feature::row_height, 25, 2},
    {Feature::row_hidden, 40, 5},    {Feature::tab_colour, 10, 1},
    {Feature::validity, 20, 2},      {Feature::wrapped, 20, 2},
};

int columns_with(const SheetRecipe& sheet, Role role) {
    const auto found = std::ranges::find(sheet.columns, role, &ColumnRecipe::role);
    return found == sheet.columns.end() ? -1 : static_cast<int>(found - sheet.columns.begin());
}

FeatureRecipe random_feature(Chance& chance, const SheetRecipe& sheet, Feature feature) {
    FeatureRecipe recipe{
        .feature = feature, .row = chance.between(HEADER, sheet.rows() - 1), .column = chance.below(sheet.width())};
    const auto wide = [&] {
        recipe.rows = chance.between(1, sheet.rows());
        recipe.columns = chance.between(1, 3);
    };
    switch (feature) {
        case Feature::array_formula:
        case Feature::merge:
            recipe.row = chance.below(sheet.rows());
            recipe.rows = 2;
            break;
        case Feature::auto_filter:
            recipe.row = HEADER;
            recipe.column = std::max(columns_with(sheet, Role::school_class), 0);
            recipe.text = chance.one_of({"3A", "3B"});
            break;
        case Feature::background:
            if (chance.percent(40)) wide();
            recipe.number = chance.one_of({0xCCFFCC, 0xFFE0E0});
            break;
        case Feature::border:
        case Feature::bold:
        case Feature::validity:
        case Feature::wrapped:
        case Feature::chart:
        case Feature::print_area:
            wide();
            break;
        case Feature::conditional_format:
            wide();
            recipe.text = "\"ana.costa\"";
            break;
        case Feature::cell_style:
            recipe.text = chance.one_of({"Heading 1", "Accent", "Good"});
            break;
        case Feature::column_width:
            recipe.number = chance.between(500, 5000);
            break;
        case Feature::language:
            recipe.text = chance.one_of({"de", "pl"});
            break;
        case Feature::named_range:
            wide();
            recipe.text = chance.one_of({"pupils", "first_cell"});
            break;
        case Feature::note:
            recipe.text = chance.one_of({"ask the parents", "two\nlines", "ClassKeys: not ours"});
            break;
        case Feature::number_format:
            if (chance.percent(40)) wide();
            recipe.text = chance.one_of({"@", "0.00", "YYYY-MM-DD", "[RED]General"});
            break;
        case Feature::remark_above:
            recipe.text = "Accounts of our project";
            break;
        case Feature::remark_below:
            recipe.text = "Exported on Monday";
            break;
        case Feature::rich_text:
            recipe.row = std::max(recipe.row, 0);
            break;
        case Feature::row_height:
            recipe.number = chance.between(300, 2000);
            break;
        case Feature::row_hidden:
            recipe.row = std::max(recipe.row, 0);
            break;
        default:
            break;
    }
    return recipe;
}

}  // namespace

void add_random_features(Chance& chance, SheetRecipe& sheet, bool first) {
    if (chance.percent(15)) return;
    for (const Share& share : shares) {
        const bool once = share.feature == Feature::record_changes || share.feature == Feature::auto_filter;
        if (once && !first) continue;
        if (share.feature == Feature::remark_above && sheet.first_row < 2) continue;
        if (!chance.percent(share.percent)) continue;
        const int count = chance.between(1, share.most);
        for (int index = 0; index < count; ++index)
            sheet.features.push_back(random_feature(chance, sheet, share.feature));
    }
}

}  // namespace classkeys::tests
