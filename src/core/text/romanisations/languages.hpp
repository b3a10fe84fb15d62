// languages.hpp: which tables each language uses. Listed are the official languages of the European Union and of the
// other eTwinning countries and their neighbours, and the regional ones we know of; docs/romanisation.md has their
// sources. A language that is not listed has the base rules.
#pragma once

#include "text/romanisations/alphabets.hpp"
#include "text/romanise.hpp"

namespace classkeys::text {

constexpr const Alphabet* base_latin = &latin_alphabet<latin_base>;
constexpr const Alphabet* german_latin = &latin_alphabet<german>;
constexpr const Alphabet* danish_latin = &latin_alphabet<danish>;
constexpr const Alphabet* base_cyrillic = &cyrillic_alphabet<cyrillic_base>;
constexpr const Alphabet* belarusian_cyrillic = &cyrillic_alphabet<belarusian>;
constexpr const Alphabet* bulgarian_cyrillic = &cyrillic_alphabet<bulgarian, bulgarian_rules>;
constexpr const Alphabet* kazakh_cyrillic = &cyrillic_alphabet<kazakh>;
constexpr const Alphabet* macedonian_cyrillic = &cyrillic_alphabet<macedonian>;
constexpr const Alphabet* serbian_cyrillic = &cyrillic_alphabet<serbian>;
constexpr const Alphabet* ukrainian_cyrillic = &cyrillic_alphabet<ukrainian, ukrainian_rules>;

constexpr Romanisation base_romanisation = {"", base_latin, base_cyrillic};

constexpr Romanisation romanisations[] = {
    {"az", base_latin, base_cyrillic},       {"be", base_latin, belarusian_cyrillic},
    {"bg", base_latin, bulgarian_cyrillic},  {"bs", base_latin, serbian_cyrillic},
    {"ca", base_latin, base_cyrillic},       {"cnr", base_latin, serbian_cyrillic},
    {"cs", base_latin, base_cyrillic},       {"cy", base_latin, base_cyrillic},
    {"da", danish_latin, base_cyrillic},     {"de", german_latin, base_cyrillic},
    {"el", base_latin, base_cyrillic},       {"en", base_latin, base_cyrillic},
    {"es", base_latin, base_cyrillic},       {"et", base_latin, base_cyrillic},
    {"eu", base_latin, base_cyrillic},       {"fi", base_latin, base_cyrillic},
    {"fo", danish_latin, base_cyrillic},     {"fr", base_latin, base_cyrillic},
    {"ga", base_latin, base_cyrillic},       {"gl", base_latin, base_cyrillic},
    {"gsw", german_latin, base_cyrillic},    {"hr", base_latin, serbian_cyrillic},
    {"hu", base_latin, base_cyrillic},       {"hy", base_latin, base_cyrillic},
    {"is", base_latin, base_cyrillic},       {"it", base_latin, base_cyrillic},
    {"ka", base_latin, base_cyrillic},       {"kk", base_latin, kazakh_cyrillic},
    {"kl", danish_latin, base_cyrillic},     {"lb", german_latin, base_cyrillic},
    {"lt", base_latin, base_cyrillic},       {"lv", base_latin, base_cyrillic},
    {"mk", base_latin, macedonian_cyrillic}, {"mt", base_latin, base_cyrillic},
    {"nb", danish_latin, base_cyrillic},     {"nl", base_latin, base_cyrillic},
    {"nn", danish_latin, base_cyrillic},     {"no", danish_latin, base_cyrillic},
    {"pl", base_latin, base_cyrillic},       {"pt", base_latin, base_cyrillic},
    {"rm", german_latin, base_cyrillic},     {"ro", base_latin, base_cyrillic},
    {"ru", base_latin, base_cyrillic},       {"sh", base_latin, serbian_cyrillic},
    {"sk", base_latin, base_cyrillic},       {"sl", base_latin, base_cyrillic},
    {"sq", base_latin, base_cyrillic},       {"sr", base_latin, serbian_cyrillic},
    {"sv", base_latin, base_cyrillic},       {"tr", base_latin, base_cyrillic},
    {"uk", base_latin, ukrainian_cyrillic},  {"vi", base_latin, base_cyrillic},
};
static_assert(std::ranges::adjacent_find(romanisations, std::ranges::greater_equal{}, &Romanisation::language) ==
              std::ranges::end(romanisations));

}  // namespace classkeys::text
