// office.hpp: an office with the built ClassKeys installed, for the length of a test.
//   Office office;                      // some two seconds; throws std::runtime_error that says what went wrong
//   Document document(office);          // see document.hpp
// CLASSKEYS_OFFICE_PROGRAM in the environment names another LibreOffice's program folder.
#pragma once

#include "office_driver/office.hpp"

#include <filesystem>
#include <string>
#include <utility>

namespace classkeys::tests {

using namespace driver;

// An office with ClassKeys alone, in English.
Setup usual_setup(Windows windows = Windows::no);

class Office : public driver::Office {
 public:
    // `language` is that of menus and messages ("es"); `locale` ("es-ES") is how dates are read, "" the system's.
    // `companion`: the .oxt of another extension, installed beside ClassKeys.
    explicit Office(Windows windows = Windows::no, const std::string& language = "en-US",
                    const std::string& locale = {}, const std::filesystem::path& companion = {});
    explicit Office(Setup setup) : driver::Office(std::move(setup)) {}
};

}  // namespace classkeys::tests
