#include "failures.hpp"

#include "office_driver/text.hpp"

#include <gtest/gtest.h>
#include <com/sun/star/uno/Exception.hpp>
#include <cppuhelper/exc_hlp.hxx>

#include <exception>
#include <iostream>

namespace classkeys::tests {

using namespace driver;

namespace {

// GoogleTest reports an uncaught exception while it still handles it, so that it can be looked at here.
class UnoExceptions : public testing::EmptyTestEventListener {
    void OnTestPartResult(const testing::TestPartResult&) override {
        if (!std::current_exception()) return;
        try {
            throw;
        } catch (const uno::Exception& exception) {
            std::cout << "  It is " << utf8(cppu::getCaughtException().getValueTypeName()) << ": \""
                      << utf8(exception.Message) << "\"" << std::endl;
        } catch (...) {
            // GoogleTest has printed it.
        }
    }
};

}  // namespace

void explain_uno_exceptions() {
    static const bool once = [] {
        testing::UnitTest::GetInstance()->listeners().Append(new UnoExceptions);  // which becomes its owner
        return true;
    }();
    static_cast<void>(once);
}

}  // namespace classkeys::tests
