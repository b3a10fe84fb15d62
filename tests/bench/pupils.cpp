#include "pupils.hpp"

#include <array>
#include <cstdint>
#include <random>
#include <span>
#include <string_view>

#include "names/name.hpp"
#include "text/romanise.hpp"
#include "usernames/pattern.hpp"

namespace classkeys::bench {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view latin_given[] = {
    "Lucía", "Søren",     "Zoë",    "Jürgen",  "Łucja", "Émile", "Ana",   "Inês",  "Čeněk", "Şebnem", "Maja",
    "Björn", "Władysław", "Chiara", "Nikolaj", "Ágnes", "Sean",  "Ieva",  "Tomáš", "Aoife", "Noël",   "Pedro",
    "Liisa", "Gabriele",  "João",   "Đorđe",   "Eline", "Marko", "Jordi", "Þóra",  "Ruta",  "Henk",
};
constexpr std::string_view latin_family[] = {
    "Gómez",    "Müller",    "O’Connor", "Nguyễn",    "Kowalska",   "van den Berg", "Sánchez",    "Lefèvre",
    "D’Angelo", "Nováková",  "Sørensen", "Åkerström", "Yılmaz",     "Horváth",      "Popescu",    "Fernandes",
    "Großmann", "Ivanova",   "Bērziņš",  "Tamm",      "Smith",      "Rossi",        "García",     "Dubois",
    "Virtanen", "Žukauskas", "Meyer",    "Ortega",    "de la Cruz", "Silva",        "Jónsdóttir", "Ó Briain",
    "Vella",    "Kovačević", "Peeters",  "Ruiz",      "Schmidt",    "Nilsson",      "Costa",      "Bauer",
};
constexpr std::string_view greek_given[] = {
    "Γιώργος", "Ελένη", "Αικατερίνη", "Νίκος",   "Σοφία", "Παναγιώτης", "Χρήστος", "Ευαγγελία",
    "Ιωάννα",  "Θωμάς", "Δέσποινα",   "Άγγελος", "Μαρία", "Σταύρος",    "Ουρανία", "Ξένια",
};
constexpr std::string_view greek_family[] = {
    "Παπαδόπουλος", "Γεωργίου", "Αναγνωστοπούλου", "Βλάχος", "Οικονόμου", "Μπακογιάννης", "Νικολαΐδης", "Δημητρίου",
    "Καραγιάννη",   "Τσίπρας",  "Αλεξίου",         "Ντίνος", "Ευθυμίου",  "Χατζής",       "Ζαφειρίου",  "Ρήγας",
};
constexpr std::string_view cyrillic_given[] = {
    "Олександр", "Юлія", "Сергій", "Наталія", "Георги", "Ивана",  "Димитър", "Цветелина",
    "Анастасия", "Пётр", "Елена",  "Щерю",    "Ђорђе",  "Љиљана", "Јован",   "Ксения",
};
constexpr std::string_view cyrillic_family[] = {
    "Шевченко", "Ковальчук", "Згурський", "Димитрова", "Христов", "Ъглов",    "Йовчев",   "Петрова",
    "Кузнецов", "Щербакова", "Жуков",     "Толстая",   "Његош",   "Петровић", "Ђурђевић", "Џаковић",
};

struct Script {
    Words given;
    Words family;
};

// Six pupils of eight write their names in Latin letters.
constexpr std::array<Script, 8> scripts = {{
    {latin_given, latin_family},
    {latin_given, latin_family},
    {latin_given, latin_family},
    {latin_given, latin_family},
    {latin_given, latin_family},
    {latin_given, latin_family},
    {greek_given, greek_family},
    {cyrillic_given, cyrillic_family},
}};

class Inventor {
 public:
    Pupil invent(std::size_t number) {
        const Script& script = scripts[below(scripts.size())];
        std::string name(pick(script.given));
        name.append(" ").append(pick(script.given)).append(" ").append(pick(script.family));
        const std::string id = std::to_string(number);
        std::string username = words_.expand(names::read_name(name), text::romanisation_for(""), {});
        using namespace std::chrono_literals;
        constexpr std::chrono::sys_days first = 2018y / 9 / 1;
        return {std::move(name), std::to_string(1 + below(6)) + static_cast<char>('A' + below(4)),
                username.append(".").append(id), "river-tiger-" + id, first + std::chrono::days(below(2500))};
    }

 private:
    // The same on every machine, which std::uniform_int_distribution does not promise.
    std::size_t below(std::size_t end) { return numbers_() % end; }
    std::string_view pick(Words words) { return words[below(words.size())]; }

    std::mt19937 numbers_;
    const usernames::Pattern words_ = usernames::Pattern::parse("{words:.}").value();
};

}  // namespace

std::vector<Pupil> invented_pupils(std::size_t count) {
    std::vector<Pupil> pupils;
    pupils.reserve(count);
    Inventor inventor;
    for (std::size_t number = 1; number <= count; ++number) pupils.push_back(inventor.invent(number));
    return pupils;
}

std::string german_date(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    std::string text;
    for (const unsigned number : {static_cast<unsigned>(date.day()), static_cast<unsigned>(date.month())}) {
        if (number < 10) text.push_back('0');
        text.append(std::to_string(number)).push_back('.');
    }
    return text.append(std::to_string(static_cast<int>(date.year())));
}

}  // namespace classkeys::bench
