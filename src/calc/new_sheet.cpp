#include "calc/new_sheet.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include "calc/office_text.hpp"

namespace classkeys::calc {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

std::string free_sheet_name(const Document& document, const std::string& wanted) {
    const Reference<css::style::XStyleFamiliesSupplier> styles(document.model(), UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> pages(styles->getStyleFamilies()->getByName("PageStyles"),
                                                       UNO_QUERY_THROW);
    std::string name = wanted;
    for (int number = 2; document.sheet_called(name) || pages->hasByName(to_office(name)); ++number)
        name = wanted + ' ' + std::to_string(number);
    return name;
}

bool sheets_are_protected(const Document& document) {
    const Reference<css::util::XProtectable> structure(document.model(), UNO_QUERY);
    return structure.is() && structure->isProtected();
}

}  // namespace classkeys::calc
