#include "dates/month_names.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <vector>

#include "dates/fold.hpp"
#include "dates/word_list.hpp"

namespace classkeys::dates {
namespace {

struct MonthsOf {
    std::string_view language;
    std::array<std::u32string_view, 12> names;  // January to December; a blank between the spellings of one
};

// Source: CLDR 42 (as ICU 72 gives it), wide and abbreviated, inside a date and alone, regional forms included, without
// a final dot. By hand, since people write them: the genitive of Slovene and Serbian, the locative of Latvian, "maerz",
// and a few shorter forms ("fév", "сен"). Capitals and accents do not count. A new language is one row.
constexpr std::array all = std::to_array<MonthsOf>({
    {"bg",
     {{U"януари яну ян", U"февруари фев", U"март мар", U"април апр", U"май", U"юни", U"юли", U"август авг",
       U"септември сеп септ", U"октомври окт", U"ноември ное ноем", U"декември дек"}}},
    {"cs",
     {{U"leden ledna led", U"únor února úno", U"březen března bře", U"duben dubna dub", U"květen května kvě",
       U"červen června čvn", U"červenec července čvc", U"srpen srpna srp", U"září zář", U"říjen října říj",
       U"listopad listopadu lis", U"prosinec prosince pro"}}},
    {"da",
     {{U"januar jan", U"februar feb", U"marts mar", U"april apr", U"maj", U"juni jun", U"juli jul", U"august aug",
       U"september sep", U"oktober okt", U"november nov", U"december dec"}}},
    {"de",
     {{U"januar jan jänner jän jaenner", U"februar feb", U"märz mär maerz", U"april apr", U"mai", U"juni jun",
       U"juli jul", U"august aug", U"september sep sept", U"oktober okt", U"november nov", U"dezember dez"}}},
    {"el",
     {{U"ιανουάριος ιανουαρίου ιαν", U"φεβρουάριος φεβρουαρίου φεβ", U"μάρτιος μαρτίου μάρ μαρ",
       U"απρίλιος απριλίου απρ", U"μάιος μαΐου μάι μαΐ", U"ιούνιος ιουνίου ιούν ιουν", U"ιούλιος ιουλίου ιούλ ιουλ",
       U"αύγουστος αυγούστου αύγ αυγ", U"σεπτέμβριος σεπτεμβρίου σεπ σεπτ", U"οκτώβριος οκτωβρίου οκτ",
       U"νοέμβριος νοεμβρίου νοέ νοε", U"δεκέμβριος δεκεμβρίου δεκ"}}},
    {"en",
     {{U"january jan", U"february feb", U"march mar", U"april apr", U"may", U"june jun", U"july jul", U"august aug",
       U"september sep sept", U"october oct", U"november nov", U"december dec"}}},
    {"es",
     {{U"enero ene", U"febrero feb", U"marzo mar", U"abril abr", U"mayo may", U"junio jun", U"julio jul", U"agosto ago",
       U"septiembre sept setiembre set", U"octubre oct", U"noviembre nov", U"diciembre dic"}}},
    {"et",
     {{U"jaanuar jaan", U"veebruar veebr", U"märts", U"aprill apr", U"mai", U"juuni", U"juuli", U"august aug",
       U"september sept", U"oktoober okt", U"november nov", U"detsember dets"}}},
    {"fi",
     {{U"tammikuu tammikuuta tammi tammik", U"helmikuu helmikuuta helmi helmik",
       U"maaliskuu maaliskuuta maalis maalisk", U"huhtikuu huhtikuuta huhti huhtik",
       U"toukokuu toukokuuta touko toukok", U"kesäkuu kesäkuuta kesä kesäk", U"heinäkuu heinäkuuta heinä heinäk",
       U"elokuu elokuuta elo elok", U"syyskuu syyskuuta syys syysk", U"lokakuu lokakuuta loka lokak",
       U"marraskuu marraskuuta marras marrask", U"joulukuu joulukuuta joulu jouluk"}}},
    {"fr",
     {{U"janvier janv jan", U"février févr fév", U"mars mar", U"avril avr", U"mai", U"juin", U"juillet juil juill jul",
       U"août aoû", U"septembre sept sep", U"octobre oct", U"novembre nov", U"décembre déc"}}},
    {"hr",
     {{U"siječanj siječnja sij", U"veljača veljače velj", U"ožujak ožujka ožu", U"travanj travnja tra",
       U"svibanj svibnja svi svib", U"lipanj lipnja lip", U"srpanj srpnja srp", U"kolovoz kolovoza kol",
       U"rujan rujna ruj", U"listopad listopada lis", U"studeni studenoga stu studenog", U"prosinac prosinca pro"}}},
    {"hu",
     {{U"január jan", U"február febr feb", U"március márc már", U"április ápr", U"május máj", U"június jún",
       U"július júl", U"augusztus aug", U"szeptember szept szep", U"október okt", U"november nov", U"december dec"}}},
    {"it",
     {{U"gennaio gen", U"febbraio feb", U"marzo mar", U"aprile apr", U"maggio mag", U"giugno giu", U"luglio lug",
       U"agosto ago", U"settembre set", U"ottobre ott", U"novembre nov", U"dicembre dic"}}},
    {"lt",
     {{U"sausis sausio saus", U"vasaris vasario vas", U"kovas kovo kov", U"balandis balandžio bal",
       U"gegužė gegužės geg", U"birželis birželio birž", U"liepa liepos liep", U"rugpjūtis rugpjūčio rugp",
       U"rugsėjis rugsėjo rugs", U"spalis spalio spal", U"lapkritis lapkričio lapkr", U"gruodis gruodžio gruod"}}},
    {"lv",
     {{U"janvāris janv janvārī", U"februāris febr februārī", U"marts martā", U"aprīlis apr aprīlī", U"maijs maijā",
       U"jūnijs jūn jūnijā", U"jūlijs jūl jūlijā", U"augusts aug augustā", U"septembris sept septembrī sep",
       U"oktobris okt oktobrī", U"novembris nov novembrī", U"decembris dec decembrī"}}},
    {"nb",
     {{U"januar jan", U"februar feb", U"mars mar", U"april apr", U"mai", U"juni jun", U"juli jul", U"august aug",
       U"september sep", U"oktober okt", U"november nov", U"desember des"}}},
    {"nl",
     {{U"januari jan", U"februari feb", U"maart mrt", U"april apr", U"mei", U"juni jun", U"juli jul", U"augustus aug",
       U"september sep", U"oktober okt", U"november nov", U"december dec"}}},
    {"pl",
     {{U"styczeń stycznia sty", U"luty lutego lut", U"marzec marca mar", U"kwiecień kwietnia kwi", U"maj maja",
       U"czerwiec czerwca cze", U"lipiec lipca lip", U"sierpień sierpnia sie", U"wrzesień września wrz",
       U"październik października paź", U"listopad listopada lis", U"grudzień grudnia gru"}}},
    {"pt",
     {{U"janeiro jan", U"fevereiro fev", U"março mar", U"abril abr", U"maio mai", U"junho jun", U"julho jul",
       U"agosto ago", U"setembro set", U"outubro out", U"novembro nov", U"dezembro dez"}}},
    {"ro",
     {{U"ianuarie ian", U"februarie feb", U"martie mar", U"aprilie apr", U"mai", U"iunie iun", U"iulie iul",
       U"august aug", U"septembrie sept sep", U"octombrie oct", U"noiembrie nov", U"decembrie dec"}}},
    {"ru",
     {{U"январь января янв", U"февраль февраля февр фев", U"март марта мар", U"апрель апреля апр", U"май мая",
       U"июнь июня июн", U"июль июля июл", U"август августа авг", U"сентябрь сентября сент сен", U"октябрь октября окт",
       U"ноябрь ноября нояб ноя", U"декабрь декабря дек"}}},
    {"sk",
     {{U"január januára jan", U"február februára feb", U"marec marca mar", U"apríl apríla apr", U"máj mája",
       U"jún júna", U"júl júla", U"august augusta aug", U"september septembra sep", U"október októbra okt",
       U"november novembra nov", U"december decembra dec"}}},
    {"sl",
     {{U"januar jan januarja", U"februar feb februarja", U"marec mar marca", U"april apr aprila", U"maj maja",
       U"junij jun junija", U"julij jul julija", U"avgust avg avgusta", U"september sep septembra",
       U"oktober okt oktobra", U"november nov novembra", U"december dec decembra"}}},
    {"sr",
     {{U"јануар јан јануара", U"фебруар феб фебруара", U"март мар марта", U"април апр априла", U"мај маја",
       U"јун јуна јуни", U"јул јула јули", U"август авг августа", U"септембар сеп септембра", U"октобар окт октобра",
       U"новембар нов новембра", U"децембар дец децембра"}}},
    {"sr-Latn",
     {{U"januar jan januara", U"februar feb februara", U"mart mar marta", U"april apr aprila", U"maj maja",
       U"jun juna juni", U"jul jula juli", U"avgust avg avgusta", U"septembar sep sept septembra",
       U"oktobar okt oktobra", U"novembar nov novembra", U"decembar dec decembra"}}},
    {"sv",
     {{U"januari jan", U"februari feb", U"mars", U"april apr", U"maj", U"juni", U"juli", U"augusti aug",
       U"september sep", U"oktober okt", U"november nov", U"december dec"}}},
    {"tr",
     {{U"ocak oca", U"şubat şub", U"mart mar", U"nisan nis", U"mayıs may", U"haziran haz", U"temmuz tem",
       U"ağustos ağu", U"eylül eyl", U"ekim eki", U"kasım kas", U"aralık ara"}}},
    {"uk",
     {{U"січень січня січ", U"лютий лютого лют", U"березень березня бер", U"квітень квітня кві квіт",
       U"травень травня тра трав", U"червень червня чер черв", U"липень липня лип", U"серпень серпня сер серп",
       U"вересень вересня вер", U"жовтень жовтня жов жовт", U"листопад листопада лис лист",
       U"грудень грудня гру груд"}}},
});
static_assert(std::ranges::is_sorted(all, {}, &MonthsOf::language));
static_assert(all.size() <= 32, "a LanguageSet has a bit for each");

LanguageSet bit_of(const MonthsOf& row) {
    return LanguageSet{1} << static_cast<unsigned>(&row - all.data());
}

bool comes_before(const MonthName& a, const MonthName& b) {
    return a.word != b.word ? a.word < b.word : a.month < b.month;
}

// Every spelling once for each month it means, sorted.
std::vector<MonthName> make_index() {
    std::vector<MonthName> spellings;
    for (const MonthsOf& row : all)
        for (std::size_t i = 0; i < row.names.size(); ++i)
            for_each_word(row.names[i], [&](std::u32string_view name) {
                spellings.push_back({fold(name), static_cast<int>(i) + 1, bit_of(row)});
            });
    std::ranges::sort(spellings, comes_before);

    std::vector<MonthName> index;
    for (const MonthName& spelling : spellings) {
        if (index.empty() || comes_before(index.back(), spelling))
            index.push_back(spelling);
        else
            index.back().languages |= spelling.languages;
    }
    return index;
}

}  // namespace

std::span<const MonthName> months_named(std::u32string_view folded) {
    static const std::vector<MonthName> index = make_index();
    const auto first = std::ranges::lower_bound(index, folded, std::less<>{}, &MonthName::word);
    const auto last = std::ranges::upper_bound(index, folded, std::less<>{}, &MonthName::word);
    return {first, last};
}

LanguageSet language_set(std::string_view tag) {
    LanguageSet set = 0;
    const std::string_view language = tag.substr(0, tag.find('-'));
    for (const MonthsOf& row : all)
        if (row.language.substr(0, row.language.find('-')) == language) set |= bit_of(row);
    return set;
}

}  // namespace classkeys::dates
