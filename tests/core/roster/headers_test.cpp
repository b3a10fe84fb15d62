#include "roster/headers.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "text/characters.hpp"

namespace classkeys::roster {
namespace {

TEST(HeaderWords, AreFoldedSortedAndOnceEach) {
    const auto words = header_words();
    EXPECT_TRUE(std::ranges::is_sorted(words, {}, &HeaderWord::words));
    const auto twice = std::ranges::adjacent_find(words, {}, &HeaderWord::words);
    EXPECT_TRUE(twice == words.end()) << twice->words;
    for (const HeaderWord& word : words) {
        EXPECT_EQ(text::folded(word.words), word.words);
        EXPECT_NE(static_cast<int>(word.meaning), static_cast<int>(Meaning::none)) << word.words;
        EXPECT_EQ(static_cast<int>(meaning_of(word.words)), static_cast<int>(word.meaning)) << word.words;
    }
}

struct Language {
    const char* language;
    const char* name;
    const char* given_name;
    const char* family_name;
    const char* username;
    const char* password;
    const char* invited_on;
    const char* role;
    const char* class_name;
};

// What a class list in each language that ClassKeys speaks has over its columns.
constexpr Language languages[] = {
    {"en", "Pupil name", "First name", "Last name", "Username", "Password", "Invited on", "Role", "Class"},
    {"es", "Nombre del alumno", "Nombre de pila", "Apellidos", "Nombre de usuario", "Contraseña", "Invitado el", "Rol",
     "Clase"},
    {"fr", "Nom de l’élève", "Prénom", "Nom de famille", "Nom d’utilisateur", "Mot de passe", "Invité le", "Rôle",
     "Classe"},
    {"de", "Name des Schülers", "Vorname", "Nachname", "Benutzername", "Passwort", "Eingeladen am", "Rolle", "Klasse"},
    {"it", "Nome dell’alunno", "Nome di battesimo", "Cognome", "Nome utente", "Parola d’ordine", "Invitato il", "Ruolo",
     "Classe"},
    {"pt", "Nome do aluno", "Nome próprio", "Apelido", "Nome de utilizador", "Palavra-passe", "Convidado em", "Papel",
     "Turma"},
    {"pl", "Imię i nazwisko", "Imię", "Nazwisko", "Nazwa użytkownika", "Hasło", "Zaproszono", "Rola", "Klasa"},
    {"el", "Όνομα μαθητή", "Μικρό όνομα", "Επώνυμο", "Όνομα χρήστη", "Κωδικός πρόσβασης", "Προσκλήθηκε στις", "Ρόλος",
     "Τμήμα"},
    {"nl", "Naam leerling", "Voornaam", "Achternaam", "Gebruikersnaam", "Wachtwoord", "Uitgenodigd op", "Rol", "Klas"},
    {"ro", "Numele elevului", "Prenume", "Nume de familie", "Nume de utilizator", "Parolă", "Invitat pe", "Rol",
     "Clasă"},
    {"tr", "Öğrencinin adı", "İlk adı", "Soyadı", "Kullanıcı adı", "Parola", "Davet tarihi", "Rol", "Sınıf"},
    {"uk", "Ім’я учня", "Власне ім’я", "Прізвище", "Ім’я користувача", "Пароль", "Запрошено", "Роль", "Клас"},
};

void expect(const char* header, Meaning meaning, const char* language) {
    EXPECT_EQ(static_cast<int>(meaning_of(header)), static_cast<int>(meaning)) << language << ": " << header;
}

TEST(MeaningOf, EveryFieldInEveryLanguage) {
    for (const Language& words : languages) {
        expect(words.name, Meaning::name, words.language);
        expect(words.given_name, Meaning::given_name, words.language);
        expect(words.family_name, Meaning::family_name, words.language);
        expect(words.username, Meaning::username, words.language);
        expect(words.password, Meaning::password, words.language);
        expect(words.invited_on, Meaning::invited_on, words.language);
        expect(words.role, Meaning::role, words.language);
        expect(words.class_name, Meaning::class_name, words.language);
    }
}

TEST(MeaningOf, APlainWordIsPlainInEveryLanguage) {
    for (const char* header : {"Name", "Nombre", "Nom", "Nome", "Όνομα", "Naam", "Nume", "Ad", "Ім’я"})
        expect(header, Meaning::plain_name, "plain");
    for (const char* header : {"Date", "Fecha", "Datum", "Data", "Ημερομηνία", "Tarih", "Дата"})
        expect(header, Meaning::plain_date, "plain");
}

struct Row {
    const char* sentence;
    const char* header;
    Meaning meaning;
};

// s21 of cases/sheets.tsv.
TEST(MeaningOf, HowItIsTypedDoesNotMatter) {
    constexpr Row rows[] = {
        {"the header's first example", "  Invited\u00A0on ", Meaning::invited_on},
        {"a trailing blank", "Username ", Meaning::username},
        {"capitals", "PUPIL NAME", Meaning::name},
        {"capitals with accents", "CONTRASEÑA", Meaning::password},
        {"no accents", "Contrasena", Meaning::password},
        {"decomposed accents", "Contrasen\u0303a", Meaning::password},
        {"a colon", "Password:", Meaning::password},
        {"a line break", "Invited\non", Meaning::invited_on},
        {"a hyphen", "User-name", Meaning::username},
        {"an underscore", "user_name", Meaning::username},
        {"a byte order mark", "\uFEFFUsername", Meaning::username},
        {"both genders with a slash", "Alumno/a", Meaning::name},
        {"both genders with a star", "Schüler*in", Meaning::name},
        {"both genders in brackets", "Invité(e) le", Meaning::invited_on},
        {"a plural in brackets", "Vorname(n)", Meaning::given_name},
        {"a straight apostrophe", "Nom d'utilisateur", Meaning::username},
        {"Greek capitals, which have no accents", "ΟΝΟΜΑ ΧΡΗΣΤΗ", Meaning::username},
        {"a Greek word that ends in a capital sigma", "ΚΩΔΙΚΟΣ", Meaning::password},
        {"both genders in Greek", "Μαθητής/τρια", Meaning::name},
        {"the Greek for family and given name", "Επώνυμο, Όνομα", Meaning::name},
        {"a Greek date shortened", "Ημ/νία πρόσκλησης", Meaning::invited_on},
        {"a Dutch hyphen that stands for a word", "Voor- en achternaam", Meaning::name},
        {"the Dutch for family and given name", "Achternaam, voornaam", Meaning::name},
        {"the Flemish for a password", "PASWOORD", Meaning::password},
        {"a date in Dutch", "Datum uitnodiging:", Meaning::invited_on},
        {"a comma below", "Nume și prenume", Meaning::name},
        {"a cedilla, as old fonts had it", "Nume şi prenume", Meaning::name},
        {"both genders in Romanian", "Invitat(ă) pe", Meaning::invited_on},
        {"no Romanian accents", "Parola initiala", Meaning::password},
        {"the Romanian article", "Prenumele elevului", Meaning::given_name},
        {"Turkish capitals with and without a dot", "ÖĞRENCİ ADI SOYADI", Meaning::name},
        {"a dotless i", "Kullanıcı adı", Meaning::username},
        {"i where it should be dotless", "Kullanici adi", Meaning::username},
        {"the other Turkish for a password", "ŞİFRE", Meaning::password},
        {"the Turkish for class and group", "Sınıf/Şube", Meaning::class_name},
        {"Ukrainian initials for the whole name", "П.І.Б. учня", Meaning::name},
        {"the Ukrainian for family and given name", "ПРІЗВИЩЕ ТА ІМ'Я", Meaning::name},
        {"a modifier apostrophe", "Ім\u02BCя користувача", Meaning::username},
        {"letters that have marks", "Початковий пароль", Meaning::password},
        {"the Ukrainian for an invitation's date", "Дата запрошення", Meaning::invited_on},
    };
    for (const Row& row : rows) expect(row.header, row.meaning, row.sentence);
}

TEST(MeaningOf, WhatIsNotOurs) {
    constexpr Row rows[] = {
        {"a date of birth is no invitation", "Fecha de nacimiento", Meaning::other},
        {"nor in German", "Geburtsdatum", Meaning::other},
        {"an address is no username", "E-mail", Meaning::other},
        {"nor in Italian", "Data di nascita", Meaning::other},
        {"nor in Greek", "Ημ/νία γέννησης", Meaning::other},
        {"nor in Dutch", "Geboortedatum", Meaning::other},
        {"nor in Romanian", "Data nașterii", Meaning::other},
        {"nor in Turkish", "DOĞUM TARİHİ", Meaning::other},
        {"nor in Ukrainian", "Дата народження", Meaning::other},
        {"what stands between Dutch names is neither of them", "Tussenvoegsel", Meaning::other},
        {"a father's name is not the pupil's", "По батькові", Meaning::other},
        {"a number", "№ з/п", Meaning::other},
        {"a pupil", "Ana Costa", Meaning::none},
        {"a pupil, whose Turkish name means guardian", "Veli", Meaning::none},
        {"another name", "Name of the ship", Meaning::none},
        {"a sentence with a word of ours", "Please change your password", Meaning::none},
        {"nothing", "", Meaning::none},
        {"punctuation", "–", Meaning::none},
    };
    for (const Row& row : rows) expect(row.header, row.meaning, row.sentence);
}

}  // namespace
}  // namespace classkeys::roster
