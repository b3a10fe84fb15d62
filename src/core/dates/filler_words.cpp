#include "dates/filler_words.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <vector>

#include "dates/fold.hpp"
#include "dates/word_list.hpp"

namespace classkeys::dates {
namespace {

struct WordsOf {
    std::string_view language;
    std::u32string_view words;
};

// Source: CLDR 42 (as ICU 72 gives it), wide, abbreviated and short, regional forms included; by hand "tues", "weds",
// "thur", "thurs". Single letters (Estonian, Hungarian) are left out.
constexpr std::array weekdays = std::to_array<WordsOf>({
    {"bg", U"понеделник пн вторник вт сряда ср четвъртък чт петък пт събота сб неделя нд"},
    {"cs", U"pondělí po úterý út středa st čtvrtek čt pátek pá sobota so neděle ne"},
    {"da",
     U"mandag man ma tirsdag tirs ti onsdag ons on torsdag tors to fredag fre fr lørdag lør lø "
     U"søndag søn sø"},
    {"de", U"montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so"},
    {"el",
     U"δευτέρα δευ δε τρίτη τρί τρ τετάρτη τετ τε πέμπτη πέμ πέ παρασκευή παρ πα σάββατο σάβ σά "
     U"κυριακή κυρ κυ"},
    {"en",
     U"monday mon mo tuesday tue tues tu wednesday wed weds we thursday thu thur thurs th friday fri fr saturday sat "
     U"sa sunday sun su"},
    {"es",
     U"lunes lun lu martes mar ma miércoles mié mi jueves jue ju viernes vie vi sábado sáb sa "
     U"domingo dom do"},
    {"et", U"esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev"},
    {"fi",
     U"maanantai maanantaina ma tiistai tiistaina ti keskiviikko keskiviikkona ke torstai "
     U"torstaina to perjantai perjantaina pe lauantai lauantaina la sunnuntai sunnuntaina su"},
    {"fr",
     U"lundi lun lu mardi mar ma mercredi mer me jeudi jeu je vendredi ven ve samedi sam sa "
     U"dimanche dim di"},
    {"hr", U"ponedjeljak pon utorak uto srijeda sri četvrtak čet petak pet subota sub nedjelja ned"},
    {"hu", U"hétfő kedd szerda sze csütörtök cs péntek szombat szo vasárnap"},
    {"it", U"lunedì lun martedì mar mercoledì mer giovedì gio venerdì ven sabato sab domenica dom"},
    {"lt",
     U"pirmadienis pr antradienis an trečiadienis tr ketvirtadienis kt penktadienis pn "
     U"šeštadienis št sekmadienis sk"},
    {"lv",
     U"pirmdiena pirmd pr otrdiena otrd ot trešdiena trešd tr ceturtdiena ceturtd ce piektdiena "
     U"piektd pk sestdiena sestd se svētdiena svētd sv"},
    {"nb",
     U"mandag man ma måndag mån må tirsdag tir ti tysdag tys ty onsdag ons on torsdag tor to "
     U"fredag fre fr lørdag lør lø laurdag lau la søndag søn sø"},
    {"nl", U"maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo"},
    {"pl",
     U"poniedziałek pon wtorek wt wto środa śr śro czwartek czw piątek pt pią sobota sob "
     U"niedziela niedz nie"},
    {"pt",
     U"segunda-feira seg segunda terça-feira ter terça quarta-feira qua quarta quinta-feira qui "
     U"quinta sexta-feira sex sexta sábado sáb domingo dom"},
    {"ro",
     U"luni lun lu marți mar ma miercuri mie mi joi jo vineri vin vi sâmbătă sâm sâ duminică "
     U"dum du"},
    {"ru", U"понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс"},
    {"sk", U"pondelok po utorok ut streda st štvrtok št piatok pi sobota so nedeľa ne"},
    {"sl", U"ponedeljek pon torek tor sreda sre četrtek čet petek pet sobota sob nedelja ned"},
    {"sr",
     U"понедељак пон по понедјељак уторак уто ут среда сре ср сриједа сри четвртак чет че петак "
     U"пет пе субота суб су недеља нед не недјеља"},
    {"sr-Latn",
     U"ponedeljak pon po ponedjeljak utorak uto ut sreda sre sr srijeda sri četvrtak čet če "
     U"petak pet pe subota sub su nedelja ned ne nedjelja"},
    {"sv",
     U"måndag mån må tisdag tis ti onsdag ons on torsdag tors to fredag fre fr lördag lör lö "
     U"söndag sön sö"},
    {"tr",
     U"pazartesi pzt pt salı sal sa çarşamba çar ça perşembe per pe cuma cum cu cumartesi cmt "
     U"ct pazar paz pa"},
    {"uk", U"понеділок пн вівторок вт середа ср четвер чт п’ятниця пт субота сб неділя нд"},
});
static_assert(std::ranges::is_sorted(weekdays, {}, &WordsOf::language));

// Source: the long date and date-time patterns of CLDR 42 to 46, and how people write them out.
constexpr std::array particles = std::to_array<WordsOf>({
    {"bg", U"г година в ч часа"},
    {"cs", U"v ve dne roku"},
    {"da", U"den d kl"},
    {"de", U"den der am um uhr vom"},
    {"el", U"στις του τις"},
    {"en", U"the of on at"},
    {"es", U"de del el a las"},
    {"et", U"kell a"},
    {"fi", U"klo"},
    {"fr", U"le à de du"},
    {"hr", U"u dana godine god"},
    {"it", U"il di del alle ore"},
    {"lt", U"m d diena"},
    {"lv", U"gada g plkst"},
    {"nb", U"den d kl"},
    {"nl", U"de op om uur"},
    {"pl", U"r roku dnia o godz"},
    {"pt", U"de do a à às"},
    {"ro", U"la data de ora"},
    {"ru", U"г год года в"},
    {"sk", U"o dňa roku"},
    {"sl", U"ob dne leta"},
    {"sr", U"у год године"},
    {"sv", U"den d kl"},
    {"tr", U"günü saat"},
    {"uk", U"р рік року о об"},
});
static_assert(std::ranges::is_sorted(particles, {}, &WordsOf::language));

// How each language shortens "first", "eighth" … in figures. The signs º, ª and ° fold to o and a.
constexpr std::array ordinals = std::to_array<WordsOf>({
    {"en", U"st nd rd th"},
    {"es", U"o a ro er"},
    {"fr", U"er ère e ème"},
    {"hu", U"án én i"},
    {"nl", U"e de ste"},
    {"ru", U"го е ое й"},
    {"sv", U"e a"},
    {"uk", U"го е ше"},
});
static_assert(std::ranges::is_sorted(ordinals, {}, &WordsOf::language));

// The words of every language at once, folded and sorted.
template <std::size_t Size>
std::vector<std::u32string> folded_words(const std::array<WordsOf, Size>& table) {
    std::vector<std::u32string> out;
    for (const WordsOf& row : table)
        for_each_word(row.words, [&out](std::u32string_view word) { out.push_back(fold(word)); });
    std::ranges::sort(out);
    return out;
}

bool holds(const std::vector<std::u32string>& sorted, std::u32string_view word) {
    return std::ranges::binary_search(sorted, word, std::less<>{});
}

}  // namespace

bool is_weekday(std::u32string_view folded) {
    static const std::vector<std::u32string> words = folded_words(weekdays);
    return holds(words, folded);
}

bool is_particle(std::u32string_view folded) {
    static const std::vector<std::u32string> words = folded_words(particles);
    return holds(words, folded);
}

bool is_ordinal_ending(std::u32string_view folded) {
    static const std::vector<std::u32string> words = folded_words(ordinals);
    return holds(words, folded);
}

}  // namespace classkeys::dates
