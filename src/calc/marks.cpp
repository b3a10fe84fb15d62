#include "calc/marks.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XSheetAnnotationAnchor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XSimpleText.hpp>

#include "calc/office_text.hpp"

namespace classkeys::calc {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

const char default_style[] = "Default";
const char our_style[] = "ClassKeys";
// Begins each line of a note of ours, so that it tells where it comes from.
const char signature[] = "ClassKeys: ";

using Place = std::pair<sal_Int32, sal_Int32>;  // row and column

OUString style_of(const Reference<css::uno::XInterface>& cells) {
    OUString style;
    Reference<css::beans::XPropertySet>(cells, UNO_QUERY_THROW)->getPropertyValue("CellStyle") >>= style;
    return style;
}

// Calls visit(place) for each cell of `ranges` in the area's rows.
template <class Ranges, class Visit>
void for_each_in(const Ranges& ranges, const MarkedArea& area, Visit visit) {
    for (const CellRangeAddress& range : ranges) {
        auto row = std::ranges::lower_bound(area.rows, range.StartRow);
        for (; row != area.rows.end() && *row <= range.EndRow; ++row)
            for (sal_Int32 column = range.StartColumn; column <= range.EndColumn; ++column) visit(Place(*row, column));
    }
}

class MarksThatAreThere {
 public:
    MarksThatAreThere(const Document& document, const MarkedArea& area) : document_(document), sheet_(area.sheet) {
        const CellRangeAddress span(area.sheet, area.first_column, area.rows.front(), area.last_column,
                                    area.rows.back());
        for_each_in(cells_with(document, span, css::sheet::CellFlags::ANNOTATION), area,
                    [&](Place place) { notes_[place] = note_at(place); });
        const Reference<css::sheet::XUniqueCellFormatRangesSupplier> formats(range_of(document, span), UNO_QUERY_THROW);
        const auto groups = formats->getUniqueCellFormatRanges();
        for (sal_Int32 index = 0; index < groups->getCount(); ++index) {
            const Reference<css::sheet::XSheetCellRanges> group(groups->getByIndex(index), UNO_QUERY_THROW);
            const OUString style = style_of(group);
            if (style_before_marking(style))
                for_each_in(group->getRangeAddresses(), area, [&](Place place) { styles_[place] = style; });
        }
    }

    // The cells with our style.
    const std::map<Place, OUString>& styles() const { return styles_; }

    bool is_marked(Place place) const { return styles_.contains(place); }
    bool has_note(Place place) const { return notes_.contains(place); }
    const OUString& note(Place place) const { return notes_.at(place); }

    // A note is ours as long as nobody has added a line to it.
    bool has_our_note(Place place) const {
        if (!is_marked(place) || !has_note(place)) return false;
        sal_Int32 at = 0;
        while (at >= 0)
            if (!note(place).getToken(0, '\n', at).startsWith(signature)) return false;
        return true;
    }

 private:
    OUString note_at(Place place) const {
        const Reference<css::sheet::XSheetAnnotationAnchor> anchor(
            document_.sheet(sheet_)->getCellByPosition(place.second, place.first), UNO_QUERY_THROW);
        return Reference<css::text::XSimpleText>(anchor->getAnnotation(), UNO_QUERY_THROW)->getString();
    }

    const Document& document_;
    sal_Int16 sheet_;
    std::map<Place, OUString> styles_;
    std::map<Place, OUString> notes_;
};

OUString note_of(const Mark& mark) {
    OUString note;
    for (const std::string& reason : mark.reasons)
        note += (note.isEmpty() ? OUString() : OUString("\n")) + signature + to_office(reason);
    return note;
}

CellRangeAddress cell_at(sal_Int16 sheet, Place place) {
    return {sheet, place.second, place.first, place.second, place.first};
}

}  // namespace

OUString marking_style(const OUString& style) {
    return style == default_style ? OUString(our_style) : OUString(our_style) + " " + style;
}

std::optional<OUString> style_before_marking(const OUString& style) {
    if (style == our_style) return OUString(default_style);
    OUString before;
    if (style.startsWith(OUString(our_style) + " ", &before)) return before;
    return std::nullopt;
}

std::vector<MarkChange> changes_of_marks(const Document& document, const MarkedArea& area,
                                         const std::vector<Mark>& wanted) {
    std::vector<MarkChange> changes;
    if (area.rows.empty()) return changes;
    const MarksThatAreThere there(document, area);
    std::map<Place, const Mark*> by_place;
    for (const Mark& mark : wanted) by_place.emplace(Place(mark.row, mark.column), &mark);

    for (const auto& [place, style] : there.styles()) {
        if (by_place.contains(place)) continue;
        MarkChange change{cell_at(area.sheet, place), style_before_marking(style)};
        if (there.has_our_note(place)) change.note = OUString();
        changes.push_back(std::move(change));
    }
    for (const auto& [place, mark] : by_place) {
        MarkChange change{cell_at(area.sheet, place)};
        if (!there.is_marked(place)) change.style = marking_style(style_of(range_of(document, change.cell)));
        const OUString note = note_of(*mark);
        if (!there.has_note(place) || (there.has_our_note(place) && there.note(place) != note)) change.note = note;
        if (change.style || change.note) changes.push_back(std::move(change));
    }
    return changes;
}

bool need_new_style(const Document& document, const std::vector<MarkChange>& changes) {
    const Reference<css::style::XStyleFamiliesSupplier> supplier(document.model(), UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> styles(supplier->getStyleFamilies()->getByName("CellStyles"),
                                                        UNO_QUERY_THROW);
    return std::ranges::any_of(changes, [&](const MarkChange& change) {
        return change.style && style_before_marking(*change.style) && !styles->hasByName(*change.style);
    });
}

}  // namespace classkeys::calc
