// belonging.hpp: whether a username is made of a pupil's name, whatever the pattern and the rules it was made by.
//   NameSpellings ana(read_name("Ana García Müller"), "3B");
//   ana.make("ana.garcia.mueller")  -> true
//   ana.make("agm3b")               -> true      first letters, the class
//   ana.make("ana.muller.1.2")      -> true      without a word, by other rules, with a suffix
//   ana.make("ana.costa")           -> false
#pragma once

#include <boost/container/small_vector.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "names/name.hpp"

namespace classkeys::usernames {

// What usernames of one column have in common besides names: a school's letters before or between the words.
class CommonParts {
 public:
    // The usernames of the column; empty ones do not count.
    explicit CommonParts(std::span<const std::string> usernames);

    // `username` without what nine in ten of at least three usernames have, as far as separators or the beginning of
    // all of them part it from the rest. Where nothing would be left, all of it.
    std::string without(std::string_view username) const;

 private:
    std::vector<std::string> words_;  // that nine in ten have
    std::string beginning_;           // of all usernames
};

// The ways in which one word of a name may be spelled.
using Spellings = boost::container::small_vector<std::string, 1>;

class NameSpellings {
 public:
    // Whether words are spelled by the base rules alone, or by those of every language too. Most usernames follow the
    // base rules, and asking by those first takes a fifth of the time.
    enum class By { base_rules, all_rules };

    NameSpellings(const names::Name& name, std::string_view class_name, By rules = By::all_rules);

    // Whether all letters of `username` come from beginnings of the name's words, each used once, in any order; one
    // letter more, or two behind at least four, may tell it from a namesake's. Digits and separators do not count. A
    // username without letters makes no claim, and of a name of more than twelve words everything is believed.
    bool make(std::string_view username) const;

 private:
    std::vector<Spellings> words_;
};

}  // namespace classkeys::usernames
