// text_file.hpp: reads a file whole, through the office, so that every place it can open will do.
#pragma once

#include <string>
#include <string_view>

#include <com/sun/star/uno/XComponentContext.hpp>

namespace classkeys::office {

// Whether it has the form of a file's address: file:///home/ana/words.txt.
bool is_file_url(std::string_view text);

// What people call the file at `url`: /home/ana/words.txt. The address itself where it is no file's.
std::string path_of(const rtl::OUString& url);

// The bytes of the file at `url`. A UNO exception where it cannot be read.
std::string content_of(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                       const rtl::OUString& url);

}  // namespace classkeys::office
