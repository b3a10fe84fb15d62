#include "office/commands/password_maker.hpp"

#include <algorithm>

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

#include "calc/office_text.hpp"
#include "text/characters.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using css::uno::Reference;

namespace {

// The extension's folder of word lists.
rtl::OUString words_folder(const Session& session) {
    return css::deployment::PackageInformationProvider::get(session.context)->getPackageLocation("org.classkeys.calc") +
           "/words";
}

std::vector<std::string> languages_with_words(const Session& session) {
    std::vector<std::string> languages;
    for (const rtl::OUString& url :
         css::ucb::SimpleFileAccess::create(session.context)->getFolderContents(words_folder(session), false)) {
        const std::string name = calc::to_utf8(url.copy(url.lastIndexOf('/') + 1));
        if (name.ends_with(".txt")) languages.push_back(name.substr(0, name.size() - 4));
    }
    std::ranges::sort(languages);
    return languages;
}

std::string content_of(const Session& session, std::string_view language) {
    const auto files = css::ucb::SimpleFileAccess::create(session.context);
    const auto stream = files->openFileRead(words_folder(session) + "/" + calc::to_office(language) + ".txt");
    std::string content;
    css::uno::Sequence<sal_Int8> bytes;
    while (stream->readBytes(bytes, 65'536) > 0)
        content.append(reinterpret_cast<const char*>(bytes.getConstArray()),
                       static_cast<std::size_t>(bytes.getLength()));
    stream->closeInput();
    return content;
}

// The language asked for must have words; the document's gives way to English.
Expected<std::string, Refusal> language_of_words(const Session& session, const Arguments& arguments) {
    const auto known = languages_with_words(session);
    const auto has = [&](const std::string& language) { return std::ranges::find(known, language) != known.end(); };
    if (arguments.language) {
        const std::string language = text::folded_case(arguments.language->substr(0, arguments.language->find('-')));
        if (has(language)) return language;
        std::string list;
        for (const std::string& each : known) list += (list.empty() ? "" : ", ") + each;
        return Refusal{error::argument_invalid, session.voice.say(Text::error_language_without_words,
                                                                  {{"value", *arguments.language}, {"list", list}})};
    }
    const std::string language = calc::to_utf8(session.document.locale().Language);
    return has(language) ? language : std::string("en");
}

Refusal refuse_length(const Session& session, const Arguments& arguments, const passwords::BadRecipe& bad) {
    const policy::PasswordPolicy& policy = arguments.platform->password;
    const int most = policy.longest > 0 ? policy.longest : passwords::longest_password;
    return {error::argument_invalid,
            session.voice.say(Text::error_number_out_of_range, {{"what", "Length"},
                                                                {"value", std::to_string(bad.asked)},
                                                                {"least", std::to_string(policy.shortest)},
                                                                {"most", std::to_string(most)}})};
}

}  // namespace

Expected<std::unique_ptr<PasswordMaker>, Refusal> make_password_generator(const Session& session,
                                                                          const Arguments& arguments) {
    const policy::PasswordPolicy& policy = arguments.platform->password;
    auto maker = std::make_unique<PasswordMaker>();
    if (arguments.style == Style::syllables)
        return Refusal{error::argument_invalid, session.voice.say(Text::error_not_yet, {{"what", "Style syllables"}})};
    if (arguments.style == Style::characters) {
        const auto recipe = passwords::fit_characters(policy, arguments.length.value_or(0));
        if (!recipe) return refuse_length(session, arguments, recipe.error());
        maker->generator =
            std::make_unique<passwords::Generator>(recipe.value(), policy, nullptr, passwords::secure_draw());
        return maker;
    }
    const auto language = language_of_words(session, arguments);
    if (!language) return language.error();
    auto words = passwords::WordList::parse(content_of(session, language.value()));
    if (!words) return Refusal{error::internal, session.voice.say(Text::error_words_missing)};
    maker->words = std::make_unique<passwords::WordList>(std::move(words.value()));
    const auto recipe = passwords::fit_words(policy, *maker->words, arguments.length.value_or(0));
    if (!recipe) return refuse_length(session, arguments, recipe.error());
    maker->generator =
        std::make_unique<passwords::Generator>(recipe.value(), policy, maker->words.get(), passwords::secure_draw());
    return maker;
}

}  // namespace classkeys::office
