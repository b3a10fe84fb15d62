// password_maker.hpp: the generator of passwords that the arguments ask for, with the words of the right language.
#pragma once

#include <memory>

#include "office/arguments.hpp"
#include "office/session.hpp"
#include "passwords/generate.hpp"
#include "passwords/word_list.hpp"

namespace classkeys::office {

// A generator and what it draws from.
struct PasswordMaker {
    std::unique_ptr<passwords::WordList> words;  // none for single characters
    std::unique_ptr<passwords::Generator> generator;
    // Whether what it makes may be guessable by chance. With our own words it never is: a test pairs the best known
    // ones of each list.
    bool judge_guessing = true;
    double bits = 0;  // entropy of each password, at the least
};

// Where a school's own policy and the style contradict each other.
Refusal impossible(const Session& session, const Arguments& arguments);

Expected<std::unique_ptr<PasswordMaker>, Refusal> make_password_generator(const Session& session,
                                                                          const Arguments& arguments,
                                                                          const passwords::Draw& draw);

}  // namespace classkeys::office
