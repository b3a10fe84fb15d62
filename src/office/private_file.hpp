// private_file.hpp: a file that only its owner can read, written whole or not at all.
#pragma once

#include <string_view>

#include <rtl/ustring.hxx>

namespace classkeys::office {

// Writes `content` to the file at `url`, in the place of one that is there. The content goes into a new file beside it,
// for its owner alone, and takes the name only once it is on the disk. A file there that
// is protected from writing is not replaced. False: nothing was written, what was there stays.
bool write_private_file(const rtl::OUString& url, std::string_view content);

}  // namespace classkeys::office
