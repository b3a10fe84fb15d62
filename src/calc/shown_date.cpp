#include "calc/shown_date.hpp"

#include <com/sun/star/util/NumberFormatter.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include "calc/office_text.hpp"
#include "calc/undo_step.hpp"

namespace classkeys::calc {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::string shown_date(const Reference<css::uno::XComponentContext>& context, const Document& document, double serial,
                       bool with_time) {
    const Reference<css::util::XNumberFormatter> formatter(css::util::NumberFormatter::create(context),
                                                           UNO_QUERY_THROW);
    formatter->attachNumberFormatsSupplier(
        Reference<css::util::XNumberFormatsSupplier>(document.model(), UNO_QUERY_THROW));
    return to_utf8(formatter->convertNumberToString(date_format(document, with_time), serial));
}

}  // namespace classkeys::calc
