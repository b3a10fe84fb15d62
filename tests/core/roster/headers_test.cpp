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
    for (const char* header : {"Name", "Nombre", "Nom", "Nome"}) expect(header, Meaning::plain_name, "plain");
    for (const char* header : {"Date", "Fecha", "Datum", "Data"}) expect(header, Meaning::plain_date, "plain");
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
    };
    for (const Row& row : rows) expect(row.header, row.meaning, row.sentence);
}

TEST(MeaningOf, WhatIsNotOurs) {
    constexpr Row rows[] = {
        {"a date of birth is no invitation", "Fecha de nacimiento", Meaning::other},
        {"nor in German", "Geburtsdatum", Meaning::other},
        {"an address is no username", "E-mail", Meaning::other},
        {"nor in Italian", "Data di nascita", Meaning::other},
        {"a pupil", "Ana Costa", Meaning::none},
        {"another name", "Name of the ship", Meaning::none},
        {"a sentence with a word of ours", "Please change your password", Meaning::none},
        {"nothing", "", Meaning::none},
        {"punctuation", "–", Meaning::none},
    };
    for (const Row& row : rows) expect(row.header, row.meaning, row.sentence);
}

}  // namespace
}  // namespace classkeys::roster
