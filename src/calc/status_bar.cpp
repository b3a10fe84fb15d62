#include "calc/status_bar.hpp"

#include <com/sun/star/task/XStatusIndicatorFactory.hpp>

#include "calc/office_text.hpp"

namespace classkeys::calc {

using css::uno::UNO_QUERY;

StatusBar::StatusBar(const Document& document, const std::string& title, std::size_t cells) {
    constexpr std::size_t worth_telling = 50'000;
    const auto controller = document.model()->getCurrentController();
    if (cells < worth_telling || !controller.is()) return;
    const css::uno::Reference<css::task::XStatusIndicatorFactory> factory(controller->getFrame(), UNO_QUERY);
    if (!factory.is()) return;
    indicator_ = factory->createStatusIndicator();
    if (indicator_.is()) indicator_->start(to_office(title), static_cast<sal_Int32>(cells));
}

StatusBar::~StatusBar() {
    try {
        if (indicator_.is()) indicator_->end();
    } catch (const css::uno::Exception&) {
        // The window went meanwhile.
    }
}

void StatusBar::advance(std::size_t cells) {
    done_ += cells;
    if (indicator_.is()) indicator_->setValue(static_cast<sal_Int32>(done_));
}

}  // namespace classkeys::calc
