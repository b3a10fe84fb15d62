// test_words.hpp: word lists for tests: a few real words, and six hundred made ones of all lengths.
#pragma once

#include <string>
#include <string_view>

#include "passwords/word_list.hpp"

namespace classkeys::passwords {

// Sorted, so that an index below is a place in this text. 32 = 2^5 words: 5 bits each.
inline const WordList& few_words() {
    static const WordList list = WordList::parse(
                                     "apple\nbadger\nbasket\nbutter\ncandle\ncastle\ncherry\ncloud\n"
                                     "desk\ndolphin\ndragon\neagle\nfeather\nflower\nforest\ngarden\n"
                                     "hammer\nisland\njacket\nkite\nlemon\nmaple\nmarch\nnotebook\n"
                                     "orange\npencil\nrabbit\nriver\nsunday\ntiger\nviolin\nwindow\n",
                                     32)
                                     .value();
    return list;
}

// The first four letters differ from word to word, so none begins another; 120 words of each length from 4 to 8.
inline const WordList& many_words() {
    static const WordList list = [] {
        constexpr std::string_view consonants = "bdfgklmnprstvz";
        std::string text;
        for (std::size_t number = 0; number < 600; ++number) {
            text += consonants[number % 14];
            text += "aeiou"[number / 14 % 5];
            text += consonants[number / 70];
            text += 'y';
            text.append(number % 5, 'o');
            text += '\n';
        }
        return WordList::parse(text).value();
    }();
    return list;
}

}  // namespace classkeys::passwords
