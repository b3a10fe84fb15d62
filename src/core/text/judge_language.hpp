// judge_language.hpp: which language a column of names is in, by its letters, where no one has said it. One decision
// for the whole column, so that one pupil from abroad does not change how the others are spelt.
//   LanguageJudge judge;
//   for (const std::u32string& name : column) judge.see(name);
//   const Verdict verdict = judge.verdict();
//   romanise(word, together(romanisation_for(verdict.latin), romanisation_for(verdict.cyrillic)), out);
//
// The rules, with the letters they go by in judge_language.cpp:
// - Each script is judged by its own words. Greek, Armenian and Georgian are one language each.
// - A language has signs: letters that are frequent in it and rare elsewhere. A word with one of them speaks for it; a
//   word with a letter that its alphabet lacks speaks against it. ASCII letters say nothing.
// - It is a candidate if its proof has been seen (ß, or ü beside sch, for German; ø or æ for Danish; і ї є ґ for
//   Ukrainian; ъ before a consonant for Bulgarian …), if enough words speak for it, in number and as a share of the
//   script's words, and if more speak for it than against it.
// - The candidate with the best balance wins. A tie, or no candidate, leaves the base rules.
// - Danish stands for Norwegian too: their letters and their rules are the same. For German and the Nordic
//   languages, which change the spelling of letters that others share, the words must be more than one pupil's name.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/bit_counts.hpp"

namespace classkeys::text {

// Language tags; empty where nothing is certain.
struct Verdict {
    std::string_view latin;     // of the words in Latin letters
    std::string_view cyrillic;  // of the words in Cyrillic letters
    std::string_view column;    // of the script that most words are in: the one to report

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

class LanguageJudge {
 public:
    // A name's words, parted by blanks, in NFC, in any case. A hyphenated name is one word or two, as the caller likes.
    void see(std::u32string_view words);

    // The same of a cell's text, in UTF-8.
    void see(std::string_view cell);

    Verdict verdict() const;

 private:
    enum Script : std::uint8_t { latin, cyrillic, greek, armenian, georgian, scripts };

    class Reader;

    std::string_view winner(Script script) const;

    std::array<int, scripts> words_ = {};
    // By language: words seen that hold its proof, its companion, one of its signs, a letter that it lacks.
    BitCounts proofs_;
    BitCounts companions_;
    BitCounts for_it_;
    BitCounts against_;

    std::u32string points_;  // of the cell seen last
};

}  // namespace classkeys::text
