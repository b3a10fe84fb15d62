// loaded_file.hpp: a spreadsheet file opened out of sight, only to be read, for as long as this lives.
#pragma once

#include <memory>

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace classkeys::office {

class LoadedFile {
 public:
    // Opens it with the office's own filter for what it really is (imports/office_filter.hpp); values of plain text
    // stay text. None if there is no such file or the office cannot open it.
    static std::shared_ptr<LoadedFile> open(
        const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
        const rtl::OUString& url);

    explicit LoadedFile(const com::sun::star::uno::Reference<com::sun::star::frame::XModel>& model) : model_(model) {}
    LoadedFile(const LoadedFile&) = delete;
    LoadedFile& operator=(const LoadedFile&) = delete;
    ~LoadedFile();

    const com::sun::star::uno::Reference<com::sun::star::frame::XModel>& model() const { return model_; }

 private:
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> model_;
};

}  // namespace classkeys::office
