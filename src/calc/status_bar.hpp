// status_bar.hpp: how far long work is, in the status bar of the document's window.
#pragma once

#include <string>

#include <com/sun/star/task/XStatusIndicator.hpp>

#include "calc/document.hpp"

namespace classkeys::calc {

// Shown from the first advance() until it goes; not at all for less than 50,000 cells, which take no time worth
// telling, nor where the document has no window.
class StatusBar {
 public:
    StatusBar(const Document& document, const std::string& title, std::size_t cells);
    StatusBar(const StatusBar&) = delete;
    StatusBar& operator=(const StatusBar&) = delete;
    ~StatusBar();

    void advance(std::size_t cells);

 private:
    css::uno::Reference<css::task::XStatusIndicator> indicator_;
    std::size_t done_ = 0;
};

}  // namespace classkeys::calc
