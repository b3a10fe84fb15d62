// slip_sheet.hpp: planned slips as a sheet, with a page style of their own, ready to print.
#pragma once

#include "calc/new_sheet.hpp"
#include "handouts/slips.hpp"

namespace classkeys::calc {

struct SlipPrint {
    handouts::SlipSheet plan;
    std::string address;     // what the QR code says
    std::string qr_picture;  // none where there is no address
};

class SlipSheet : public NewSheet {
 public:
    // `name`: of the sheet and of its page style; one that free_sheet_name gave.
    SlipSheet(const css::uno::Reference<css::uno::XComponentContext>& context, const Document& document,
              const std::string& name, SlipPrint print);

    void begin() const override;
    void merge() const override;
    void finish() const override;
    void remove() const override;

 private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    Document document_;
    rtl::OUString name_;
    SlipPrint print_;
};

}  // namespace classkeys::calc
