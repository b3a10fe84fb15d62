// broken_text.hpp: broken rules as a sentence, so that a test row reads as one and a failure prints it.
//   told({{Code::password_too_short, 8, 6}})   -> "password-too-short needs 8 has 6"
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

#include "policy/broken.hpp"

namespace classkeys::policy {

inline std::string told(const Broken& broken) {
    std::string text(name_of(broken.code));
    if (broken.code == Code::password_character || broken.code == Code::username_character) {
        char point[16];
        std::snprintf(point, sizeof point, "U+%04X", static_cast<unsigned>(broken.character));
        text += std::string(" ") + point + " at " + std::to_string(broken.found);
        switch (broken.because) {
            case Because::outside_alphabet:
            case Because::on_own_list:
                break;
            case Because::blank_at_the_edge:
                text += " edge";
                break;
            case Because::dot_first:
                text += " first";
                break;
            case Because::dot_last:
                text += " last";
                break;
            case Because::dot_after_dot:
                text += " after a dot";
                break;
        }
    } else if (broken.needed != 0) {
        text += " needs " + std::to_string(broken.needed) + " has " + std::to_string(broken.found);
    }
    return text;
}

// One rule after the other, "; " between them; empty: nothing is wrong.
inline std::string told(const BrokenRules& rules) {
    std::string text;
    for (const Broken& broken : rules) text += (text.empty() ? "" : "; ") + told(broken);
    return text;
}

}  // namespace classkeys::policy
