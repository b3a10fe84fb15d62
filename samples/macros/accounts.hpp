// accounts.hpp: accounts for a class list, from a C++ program or extension that speaks UNO. Headers of org.classkeys
// come from the .oxt's classkeys.rdb by cppumaker.
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

// Makes what is missing in the list around the cursor of `document`, and tells what was done and what is to be looked
// at.
rtl::OUString accounts_made(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& office,
                            const com::sun::star::uno::Reference<com::sun::star::frame::XModel>& document);
