#include "office/commands/password_maker.hpp"

#include <algorithm>

#include <com/sun/star/ucb/SimpleFileAccess.hpp>

#include "calc/office_text.hpp"
#include "office/commands/own_words.hpp"
#include "office/installed.hpp"
#include "office/text_file.hpp"
#include "passwords/entropy.hpp"
#include "policy/own_policy.hpp"
#include "text/characters.hpp"

namespace classkeys::office {

namespace css = com::sun::star;

namespace {

// The extension's folder of word lists.
rtl::OUString words_folder(const Session& session) {
    return installed_folder(session.context) + "/words";
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

std::string language_of_syllables(const Session& session, const Arguments& arguments) {
    const std::string tag = arguments.language.value_or(calc::to_utf8(session.document.locale().Language));
    return text::folded_case(tag.substr(0, tag.find('-')));
}

// The teacher's own words, or those that ship.
Expected<passwords::WordList, Refusal> words_for(const Session& session, const Arguments& arguments) {
    if (arguments.words) return own_words(session, *arguments.words);
    const auto language = language_of_words(session, arguments);
    if (!language) return language.error();
    const rtl::OUString url = words_folder(session) + "/" + calc::to_office(language.value()) + ".txt";
    auto words = passwords::WordList::parse(content_of(session.context, url));
    if (!words) return Refusal{error::internal, session.voice.say(Text::error_words_missing)};
    return std::move(words.value());
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

Refusal impossible(const Session& session, const Arguments& arguments) {
    return {error::argument_invalid,
            session.voice.say(Text::error_policy_impossible, {{"platform", std::string(arguments.platform->label)}})};
}

Expected<std::unique_ptr<PasswordMaker>, Refusal> make_password_generator(const Session& session,
                                                                          const Arguments& arguments,
                                                                          const passwords::Draw& draw) {
    const policy::PasswordPolicy& policy = arguments.platform->password;
    const policy::OwnPolicy* own = arguments.platform->own;
    const double bits = std::max(passwords::least_bits, own == nullptr ? 0 : own->least_bits);
    auto maker = std::make_unique<PasswordMaker>();
    maker->judge_guessing = own != nullptr || arguments.style != Style::words || arguments.words.has_value();
    const auto refuse = [&](const passwords::BadRecipe& bad) {
        return own == nullptr ? refuse_length(session, arguments, bad) : impossible(session, arguments);
    };
    const auto use = [&](const auto& recipe) {
        maker->generator = std::make_unique<passwords::Generator>(recipe, policy, maker->words.get(), draw);
    };
    if (arguments.style == Style::characters) {
        const auto left_out =
            passwords::look_alikes + (own == nullptr ? passwords::CharSet{} : passwords::not_among(own->allowed));
        const auto recipe = passwords::fit_characters(policy, arguments.length.value_or(0), left_out, bits);
        if (!recipe) return refuse(recipe.error());
        use(recipe.value());
        maker->bits = passwords::entropy_bits(recipe.value(), policy);
        return maker;
    }
    if (arguments.style == Style::syllables) {
        const auto& syllables = passwords::syllables_for(language_of_syllables(session, arguments));
        const auto recipe = passwords::fit_syllables(policy, syllables, arguments.length.value_or(0), bits);
        if (!recipe) return refuse(recipe.error());
        use(recipe.value());
        maker->bits = passwords::entropy_bits(recipe.value(), policy);
        return maker;
    }
    auto words = words_for(session, arguments);
    if (!words) return words.error();
    maker->words = std::make_unique<passwords::WordList>(std::move(words.value()));
    const auto begin = own == nullptr ? passwords::WordRecipe{} : passwords::word_recipe_within(own->allowed);
    const auto recipe = passwords::fit_words(policy, *maker->words, arguments.length.value_or(0), bits, begin);
    if (!recipe) return refuse(recipe.error());
    use(recipe.value());
    maker->bits = passwords::entropy_bits(recipe.value(), policy, *maker->words);
    return maker;
}

}  // namespace classkeys::office
