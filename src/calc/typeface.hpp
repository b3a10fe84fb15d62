// typeface.hpp: typefaces for what is typed off the paper.
#pragma once

#include <rtl/ustring.hxx>

#include <com/sun/star/uno/XComponentContext.hpp>

namespace classkeys::calc {

// A typeface of fixed width that tells l from 1 and O from 0: the first of a list that this office can draw, with the
// others behind it for where the document is opened next. Calc takes a list in the place of a name.
rtl::OUString fixed_width_typeface(
    const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

}  // namespace classkeys::calc
