#include "passwords/value_words.hpp"

#include <algorithm>
#include <array>
#include <bitset>

namespace classkeys::passwords {
namespace {

// Sorted. Names of months and weekdays, full and short, in format and in stand-alone form, as CLDR 42 has them for 45
// European languages in Latin letters; only words typed in a-z and of four letters or more (a value may hold any
// shorter word). Then what Calc and Excel call true and false in these languages.
constexpr std::array<std::string_view, 531> words = {
    // clang-format off
    "abendua", "abril", "abuztua", "adevarat", "agost", "agosto", "antradienis", "aoine", "apirila", "april", "aprile",
    "aprilie", "aprill", "asteartea", "asteazkena", "astelehena", "august", "augusta", "augusti", "augusts",
    "augustus", "augusztus", "avgust", "avrigl", "avril", "avust", "awst", "awwissu", "azaroa", "balandis", "beal",
    "bealtaine", "ceturtd", "ceturtdiena", "chwef", "chwefror", "cuma", "cumartesi", "czerwca", "czerwiec", "czwartek",
    "decembar", "december", "decembra", "decembrie", "decembris", "decembro", "deireadh", "desember", "desembre",
    "desimber", "dets", "detsember", "dezember", "dezembro", "dhen", "dhjetor", "diardaoin", "dicembre", "diciadain",
    "diciembre", "diel", "dienstag", "dihaoine", "dijous", "dilluns", "diluain", "dimanche", "dimarts", "dimecres",
    "dinsdag", "disathairne", "dissabte", "diumenge", "divendres", "domenica", "domh", "domhnaigh", "domingo",
    "donderdag", "donnerstag", "donneschdeg", "duben", "dubna", "dumengia", "dydd", "ebrel", "ebrill", "ekaina",
    "ekim", "elok", "elokuu", "elokuuta", "enero", "enjte", "eost", "epatosi", "fals", "falsch", "false", "falsk",
    "falskt", "falso", "fanadur", "faoi", "faoilleach", "faux", "favr", "favrer", "feabh", "feabhra", "febbraio",
    "febr", "febreiro", "febrer", "febrero", "febrewaris", "februar", "februari", "februarie", "february", "feira",
    "fevereiro", "fhaoilleach", "fimmtudagur", "frar", "fredag", "freed", "freideg", "freitag", "friday", "gearr",
    "gearran", "gener", "gennaio", "genver", "ghearran", "ghiblean", "gibl", "giblean", "gievgia", "giugno",
    "glindesdi", "gorff", "gorffennaf", "goue", "gouere", "grudnia", "gruod", "gruodis", "gush", "gusht", "gwen",
    "gwener", "gwengolo", "hamis", "haoine", "haziran", "helmi", "helmik", "helmikuu", "helmikuuta", "here", "huhti",
    "huhtik", "huhtikuu", "huhtikuuta", "hydref", "ianuarie", "igandea", "igaz", "ionawr", "iraila", "iuch", "iuchar",
    "iulie", "iunie", "jaan", "jaanuar", "janar", "janeiro", "jannar", "jannewaris", "januar", "januari", "january",
    "janv", "janvier", "jeudi", "joulu", "jouluk", "joulukuu", "joulukuuta", "jueves", "juil", "juillet", "juin",
    "julho", "juli", "julij", "julio", "juliol", "july", "june", "junho", "juni", "junij", "junio", "juny", "juuli",
    "juuni", "kedd", "kerzu", "keskiviikko", "keskiviikkona", "ketvirtadienis", "kolovoz", "kolovoza", "korr",
    "korrik", "kovas", "kovo", "kwietnia", "lapkr", "lapkritis", "larunbata", "lauantai", "lauantaina", "laugardagur",
    "laurdag", "leden", "ledna", "leygardagur", "liep", "liepa", "liepos", "lipanj", "lipca", "lipiec", "lipnja",
    "listopad", "listopada", "listopadu", "llun", "loka", "lokak", "lokakuu", "lokakuuta", "luain", "luan", "luglio",
    "lulju", "lundi", "lunes", "luni", "luns", "lutego", "luty", "maaie", "maalis", "maalisk", "maaliskuu",
    "maaliskuuta", "maanantai", "maanantaina", "maandag", "maart", "maggio", "maiatza", "maig", "maijs", "maio",
    "maja", "mandag", "marca", "march", "mardi", "marec", "marras", "marrask", "marraskuu", "marraskuuta", "mars",
    "mart", "martes", "martie", "marts", "martxoa", "marzec", "marzo", "marzu", "matg", "mawrth", "mayo", "medi",
    "mehefin", "meith", "meitheamh", "mejju", "mercher", "mercredi", "mesemna", "meur", "meurzh", "mezh", "mezheven",
    "miercuri", "mikudagur", "mittwoch", "moandei", "monday", "montag", "nedelja", "nedjelja", "nepravda", "niedz",
    "niedziela", "nisan", "noiembrie", "noll", "nollaig", "novembar", "november", "novembra", "novembre", "novembris",
    "novembro", "novembru", "noviembre", "novimber", "ocak", "october", "octobre", "octombrie", "octubre", "oktobar",
    "oktober", "oktobris", "oktoober", "onsdag", "onwaar", "osteguna", "ostirala", "otrd", "otrdiena", "otsaila",
    "ottobre", "ottubru", "outubro", "pazar", "pazartesi", "penktadienis", "perjantai", "perjantaina", "petak",
    "petek", "piatok", "piektd", "piektdiena", "pirmadienis", "pirmd", "pirmdiena", "pondelok", "ponedeljak",
    "ponedeljek", "ponedjeljak", "pravda", "prawda", "premte", "prill", "prosinac", "prosinca", "prosince", "prosinec",
    "qershor", "quarta", "quinta", "reede", "rhag", "rhagfyr", "rugp", "rugs", "rujan", "rujna", "sabato", "sadorn",
    "sadwrn", "samedi", "samh", "samhain", "samschdeg", "samstag", "sand", "sann", "sant", "sath", "sathairn",
    "saturday", "saus", "sausio", "sausis", "schan", "schaner", "segunda", "sekmadienis", "sept", "septembar",
    "september", "septembra", "septembre", "septembrie", "septembris", "septiembre", "septimber", "sestd", "sestdiena",
    "setembre", "setembro", "sett", "settember", "settembre", "settembru", "sexta", "shkurt", "shtator", "sibt",
    "sierpnia", "snein", "sneon", "sobota", "sonda", "sonndeg", "sonntag", "spal", "spalio", "spalis", "sreda",
    "srijeda", "srpanj", "srpen", "srpna", "srpnja", "streda", "studeni", "studenoga", "stycznia", "subota", "sult",
    "sultain", "sunday", "sunnudagur", "sunnuntai", "sunnuntaina", "svibanj", "svibnja", "syys", "syysk", "syyskuu",
    "syyskuuta", "szept", "szeptember", "szerda", "szombat", "tach", "tachwedd", "tammi", "tammik", "tammikuu",
    "tammikuuta", "temmuz", "tetor", "thursday", "tiisdei", "tiistai", "tiistaina", "tirs", "tirsdag", "tisdag",
    "tlieta", "tnejn", "tongersdei", "torek", "tors", "torsdag", "torstai", "torstaina", "tosi", "touko", "toukok",
    "toukokuu", "toukokuuta", "travanj", "travnja", "true", "tuesday", "tysdag", "urria", "urtarrila", "usann",
    "utorak", "utorok", "uztaila", "vasario", "vasaris", "veebr", "veebruar", "velj", "venderdi", "vendredi", "venres",
    "verdadeiro", "verdadero", "vero", "viernes", "vineri", "vrai", "vrijdag", "waar", "wahr", "wednesday", "woansdei",
    "woensdag", "wtorek", "xaneiro", "xoves", "xullo", "yaou", "zaterdag", "zercl", "zercladur", "zondag",
    // clang-format on
};
static_assert(std::ranges::is_sorted(words));
static_assert(std::ranges::adjacent_find(words) == words.end());
static_assert(std::ranges::all_of(words, [](std::string_view word) { return word.size() >= shortest_value_word; }));

constexpr std::size_t count_beginnings() {
    std::size_t beginnings = 0;
    std::string_view before;
    for (const std::string_view word : words) {
        beginnings += word.substr(0, shortest_value_word) != before.substr(0, shortest_value_word);
        before = word;
    }
    return beginnings;
}

constexpr char to_lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

// Which three letters some word begins with, a bit each: settles nearly all random letters without a search.
constexpr std::size_t letters_in_alphabet = 26;
using Triples = std::bitset<letters_in_alphabet * letters_in_alphabet * letters_in_alphabet>;

std::size_t triple_of(std::string_view letters) {
    std::size_t triple = 0;
    for (const char letter : letters.substr(0, 3))
        triple = triple * letters_in_alphabet + static_cast<std::size_t>(to_lower(letter) - 'a');
    return triple;
}

const Triples& beginnings() {
    static const Triples triples = [] {
        Triples all;
        for (const std::string_view word : words) all.set(triple_of(word));
        return all;
    }();
    return triples;
}

}  // namespace

bool begins_value_word(std::string_view letters) {
    constexpr std::size_t longest = std::ranges::max(words, {}, &std::string_view::size).size();
    if (letters.size() < shortest_value_word || letters.size() > longest) return false;
    if (!beginnings().test(triple_of(letters))) return false;
    std::array<char, longest> folded{};
    std::ranges::transform(letters, folded.begin(), to_lower);
    const std::string_view key(folded.data(), letters.size());
    const auto* word = std::ranges::lower_bound(words, key);
    return word != words.end() && word->starts_with(key);
}

std::size_t value_word_beginnings() {
    constexpr std::size_t count = count_beginnings();
    return count;
}

std::size_t value_word_prefixes() {
    std::size_t prefixes = 0;
    for (const std::string_view word : words) prefixes += word.size() - shortest_value_word + 1;
    return prefixes;
}

}  // namespace classkeys::passwords
