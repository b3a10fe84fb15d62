// rude_words.hpp: letters that no pupil should find in a password, in any of the languages that ClassKeys is for.
//   holds_rude_word("mifukalo") -> true       holds_rude_word("melidano") -> false
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace classkeys::passwords {

// Reads letters one by one and says when a rude word ends: a finite automaton over all words of the list (Aho and
// Corasick 1975), so that a text is read once, however many words there are.
class RudeReader {
 public:
    using State = std::uint16_t;
    static constexpr State start = 0;

    RudeReader();
    // After `letter`, a-z; any other leaves the state as it is, so that a hyphen hides nothing.
    State next(State state, char letter) const;
    bool ends_rude_word(State state) const { return rude_[state]; }
    std::size_t states() const { return rude_.size(); }

 private:
    State grow();

    std::vector<State> next_;  // 26 for each state
    std::vector<bool> rude_;
};

const RudeReader& rude_reader();

// Whether a rude word stands in the letters of `text`, a-z, whatever else stands between them.
bool holds_rude_word(std::string_view text);

}  // namespace classkeys::passwords
