// Passwords and usernames as people type them, under every platform's policy.
#include "input.hpp"
#include "policy/check_password.hpp"
#include "policy/check_username.hpp"
#include "policy/codes.hpp"

using namespace classkeys;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    for (const policy::Platform& platform : policy::platforms()) {
        for (const policy::Broken& broken : policy::check_password(text, platform.password))
            fuzz::must(!policy::name_of(broken.code).empty());
        for (const policy::Broken& broken : policy::check_username(text, platform.username))
            fuzz::must(broken.found >= 0);
    }
    return 0;
}
