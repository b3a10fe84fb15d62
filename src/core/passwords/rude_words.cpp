#include "passwords/rude_words.hpp"

#include <algorithm>
#include <array>
#include <deque>

namespace classkeys::passwords {
namespace {

using View = std::string_view;

// Beginnings of the words for what children must not be given to read, say or type: swearing, sex, the toilet, insults,
// hatred, death and drugs, in the spelling of their language without accents, or as they sound. Written down by us for
// the languages of Europe's schools; rather a harmless syllable too many than a rude one too few.
constexpr View words[] = {
    // clang-format off
    "amc", "anal", "anus", "arsch", "arse", "ass", "bich", "bitch", "bite", "blod", "bly", "boba", "bobo", "bocchin",
    "bolle", "bomb", "boob", "bougn", "branl", "bucet", "bum", "bund", "butt", "buzi", "byb", "cabron", "caca",
    "cacc", "caga", "caral", "caz", "chatte", "chie", "chinga", "chocho", "chupa", "cip", "clit", "cock", "coglion",
    "cona", "cono", "couil", "crack", "crap", "cul", "cum", "cunt", "curv", "cyck", "damn", "dead", "debil", "devil",
    "dick", "died", "dik", "doof", "drk", "drol", "drug", "dum", "dup", "dziw", "ebat", "eikel", "fasz", "fck",
    "fess", "fica", "fice", "fick", "figa", "fisse", "fitta", "fitte", "flik", "foda", "fode", "folla", "fool",
    "fotz", "foutr", "froci", "fuc", "fuk", "furz", "gay", "gecis", "gilip", "gote", "govn", "gown", "gypsy", "hell",
    "heroin", "hitl", "hoer", "homo", "hooker", "hora", "horu", "hovn", "hui", "huj", "huor", "hure", "huy", "idiot",
    "jeb", "jizz", "jode", "kack", "kak", "kanker", "kike", "kill", "klot", "knep", "knob", "knul", "kok", "kot",
    "kuk", "kund", "kunt", "kurac", "kuraz", "kurv", "kurw", "kus", "kut", "kyrp", "lesb", "lits", "lort", "loser",
    "luder", "lul", "maric", "merd", "mier", "mijo", "minch", "mink", "mongo", "moron", "mose", "moun", "mrd", "mui",
    "mulk", "musch", "nazi", "neger", "negri", "negro", "neuk", "nibar", "nichon", "nig", "nique", "nutt", "oros",
    "pajer", "pask", "pede", "pedo", "peid", "pene", "penis", "pers", "pic", "pidh", "pidor", "pierd", "pija", "pik",
    "pillu", "pimmel", "pipi", "pirla", "pisel", "piss", "pizd", "poep", "polla", "popel", "popo", "porn", "porra",
    "prdel", "prick", "prost", "pula", "pups", "puss", "puta", "pute", "puti", "puto", "puttan", "rape", "rect",
    "rump", "satan", "sborr", "scheis", "schwanz", "schwul", "scrot", "segg", "seks", "semen", "seres", "sex",
    "sharm", "shit", "sik", "sisa", "skat", "slet", "slut", "sperm", "sran", "stronz", "stupid", "subin", "suck",
    "suka", "suki", "szar", "szma", "tard", "tering", "terror", "testi", "teta", "tett", "tiet", "tit", "tonta",
    "tonto", "toten", "tranny", "troi", "trott", "trou", "trut", "turd", "twat", "tyf", "ugly", "vagin", "verga",
    "viad", "violar", "vittu", "vitu", "vulv", "wank", "whore", "wichs", "zeb", "zhop", "zib", "zizi", "zob", "zorr",
    // clang-format on
};
static_assert(std::ranges::is_sorted(words));
static_assert(std::ranges::all_of(words, [](View word) { return word.size() >= 3; }));

constexpr std::size_t letters = 26;

constexpr bool is_letter(char letter) {
    return letter >= 'a' && letter <= 'z';
}

std::size_t index(RudeReader::State state, char letter) {
    return state * letters + static_cast<std::size_t>(letter - 'a');
}

}  // namespace

RudeReader::State RudeReader::grow() {
    next_.resize(next_.size() + letters, start);
    rude_.push_back(false);
    return static_cast<State>(rude_.size() - 1);
}

RudeReader::RudeReader() {
    grow();
    for (const View word : words) {
        State state = start;
        for (const char letter : word) {
            if (next_[index(state, letter)] == start) {
                const State grown = grow();
                next_[index(state, letter)] = grown;
            }
            state = next_[index(state, letter)];
        }
        rude_[state] = true;
    }
    // In order of length: where a word goes on with no letter of its own, it goes on as its longest end that begins a
    // word does.
    std::vector<State> shorter(states(), start);
    std::deque<State> waiting = {start};
    while (!waiting.empty()) {
        const State state = waiting.front();
        waiting.pop_front();
        if (rude_[shorter[state]]) rude_[state] = true;
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            const State on = next_[index(state, letter)];
            const State instead = state == start ? start : next_[index(shorter[state], letter)];
            if (on == start) {
                next_[index(state, letter)] = instead;
                continue;
            }
            shorter[on] = instead;
            waiting.push_back(on);
        }
    }
}

RudeReader::State RudeReader::next(State state, char letter) const {
    return is_letter(letter) ? next_[index(state, letter)] : state;
}

const RudeReader& rude_reader() {
    static const RudeReader reader;
    return reader;
}

bool holds_rude_word(View text) {
    const RudeReader& reader = rude_reader();
    RudeReader::State state = RudeReader::start;
    for (const char byte : text) {
        const bool capital = byte >= 'A' && byte <= 'Z';
        state = reader.next(state, capital ? static_cast<char>(byte - 'A' + 'a') : byte);
        if (reader.ends_rude_word(state)) return true;
    }
    return false;
}

}  // namespace classkeys::passwords
