#include "office/private_file.hpp"

#include <osl/file.hxx>

namespace classkeys::office {
namespace {

constexpr sal_uInt64 owner_only = osl_File_Attribute_OwnRead | osl_File_Attribute_OwnWrite;

bool write_all(oslFileHandle file, std::string_view content) {
    while (!content.empty()) {
        sal_uInt64 written = 0;
        if (osl_writeFile(file, content.data(), content.size(), &written) != osl_File_E_None || written == 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return osl_syncFile(file) == osl_File_E_None;
}

// Writing beside it and taking its name would get round that.
bool is_protected(const rtl::OUString& url) {
    osl::DirectoryItem file;
    osl::FileStatus status(osl_FileStatus_Mask_Attributes);
    return osl::DirectoryItem::get(url, file) == osl::FileBase::E_None &&
           file.getFileStatus(status) == osl::FileBase::E_None &&
           (status.getAttributes() & osl_File_Attribute_ReadOnly) != 0;
}

}  // namespace

bool write_private_file(const rtl::OUString& url, std::string_view content) {
    if (is_protected(url)) return false;
    rtl::OUString folder = url.copy(0, url.lastIndexOf('/'));
    rtl::OUString draft;
    oslFileHandle file = nullptr;
    if (osl::FileBase::createTempFile(&folder, &file, &draft) != osl::FileBase::E_None) return false;
    bool good = osl::File::setAttributes(draft, owner_only) == osl::FileBase::E_None && write_all(file, content);
    good = osl_closeFile(file) == osl_File_E_None && good;
    good = good && osl::File::move(draft, url) == osl::FileBase::E_None;
    if (!good) osl::File::remove(draft);
    return good;
}

}  // namespace classkeys::office
