// say.hpp: texts for a person, in the language of the office's windows.
//   Voice voice("es");
//   voice.say(Text::summary_usernames, 3)   -> "Se han creado 3 nombres de usuario."
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "strings/texts.hpp"

namespace classkeys::office {

// What goes in for a placeholder: {"row", "12"} for {row}.
using Insert = std::pair<std::string_view, std::string>;

class Voice {
 public:
    // `tag`: a language tag; English where we have no texts in that language.
    explicit Voice(std::string_view tag);

    std::string say(Text text, std::initializer_list<Insert> inserts = {}) const;
    // The form for `count` (0 or more), which also stands for {count}.
    std::string say(Text text, long count, std::initializer_list<Insert> inserts = {}) const;

    std::string_view language() const { return texts_->tag; }

 private:
    const LanguageTexts* texts_;
};

}  // namespace classkeys::office
