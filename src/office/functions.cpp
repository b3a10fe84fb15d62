// org.classkeys.Functions: the functions for formulas. extension/CalcAddIns.xcu tells Calc of them. None makes a
// password: a formula makes another one each time it is reckoned.
#include <algorithm>
#include <chrono>

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/lang/XServiceName.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/classkeys/XFunctions.hpp>

#include "calc/document.hpp"
#include "calc/office_text.hpp"
#include "office/argument_values.hpp"
#include "office/constructors.hpp"
#include "office/findings.hpp"
#include "office/session.hpp"
#include "policy/check_password.hpp"
#include "policy/guessable.hpp"
#include "policy/own_policy.hpp"
#include "roster/spelling.hpp"
#include "text/characters.hpp"
#include "text/parts.hpp"
#include "text/utf8.hpp"
#include "usernames/allocate.hpp"
#include "usernames/pattern.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using calc::to_office;
using calc::to_utf8;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using rtl::OUString;

namespace {

[[noreturn]] void refuse(sal_Int16 argument) {
    throw css::lang::IllegalArgumentException({}, {}, argument);
}

// The text of an argument; empty if it was left out. `place` counts from 0, as in the exception.
std::string text_of(const Any& argument, sal_Int16 place) {
    if (!argument.hasValue()) return {};
    OUString text;
    double number = 0;
    if (argument >>= text) return to_utf8(text);
    if (argument >>= number) return to_utf8(OUString::number(number));
    refuse(place);
}

roster::Spelling spelling_of(const Any& argument, sal_Int16 place) {
    const std::string tag = text_of(argument, place);
    if (!tag.empty() && !text::is_language_tag(tag)) refuse(place);
    return roster::asked_spelling(tag);
}

const policy::Platform& platform_of(const Any& argument, sal_Int16 place) {
    const std::string id = text_of(argument, place);
    const policy::Platform* platform = policy::find_platform(id.empty() ? "etwinning" : id);
    if (platform == nullptr) refuse(place);
    return *platform;
}

usernames::Pattern pattern_of(const Any& argument, sal_Int16 place) {
    const std::string given = text_of(argument, place);
    const auto pattern = usernames::Pattern::parse(given.empty() ? platform_of({}, place).username.pattern : given);
    if (!pattern) refuse(place);
    return pattern.value();
}

int this_year() {
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return int(std::chrono::year_month_day(today).year());
}

std::string romanised(const std::string& text, const text::Romanisation& rules) {
    std::u32string points = text::decode(text);
    text::compose(points);
    std::string out;
    text::for_each_part(std::u32string_view(points), text::is_blank, [&](std::u32string_view word) {
        std::string spelt;
        text::romanise(word, rules, spelt);
        if (!spelt.empty()) out.append(out.empty() ? "" : " ").append(spelt);
    });
    return out;
}

policy::BrokenRules broken_by(const std::string& password, const policy::Platform& platform,
                              const policy::PupilWords& pupil) {
    auto broken = policy::check_password(password, platform, pupil);
    if (broken.empty() && policy::guess_bits(password, pupil.known) < policy::least_bits_of(platform))
        broken.push_back({.code = policy::Code::password_guessable});
    return broken;
}

class Functions
    : public cppu::WeakImplHelper3<css::lang::XServiceInfo, css::lang::XServiceName, org::classkeys::XFunctions> {
 public:
    explicit Functions(const Reference<css::uno::XComponentContext>& context)
        : context_(context), voice_(interface_language(context)) {}

    OUString SAL_CALL userName(const OUString& name, const Any& pattern, const Any& language) override {
        const auto spelling = spelling_of(language, 2);
        const std::string username = pattern_of(pattern, 1)
                                         .expand(names::read_name(to_utf8(name), spelling.customs), spelling.rules,
                                                 {.class_name = {}, .year = this_year()});
        const auto longest = static_cast<std::size_t>(platform_of({}, 1).username.longest);
        return to_office(std::string(usernames::cut(username, longest)));
    }

    OUString SAL_CALL romanise(const OUString& text, const Any& language) override {
        return to_office(romanised(to_utf8(text), spelling_of(language, 1).rules));
    }

    OUString SAL_CALL checkPassword(const OUString& password, const Any& platform, const Any& name,
                                    const Any& username) override {
        const policy::Platform& asked = platform_of(platform, 1);
        const auto pupil =
            policy::pupil_words(names::read_name(text_of(name, 2)), text_of(username, 3), text::romanisation_for(""));
        std::string sentences;
        for (const policy::Broken& broken : broken_by(to_utf8(password), asked, pupil))
            sentences.append(sentences.empty() ? "" : " ").append(in_words(broken, asked, voice_));
        return to_office(sentences);
    }

    double SAL_CALL readDate(const Reference<css::beans::XPropertySet>& caller, const Any& text,
                             const Any& order) override {
        double number = 0;
        if (text >>= number) return number;
        const auto document = calc::Document::of(Reference<css::frame::XModel>(caller, css::uno::UNO_QUERY));
        const std::string asked = text_of(order, 2);
        const auto* known = std::ranges::find_if(
            date_orders, [&](const auto& choice) { return choice.first == (asked.empty() ? "auto" : asked); });
        if (known == date_orders.end()) refuse(2);
        if (!document) refuse(0);
        const std::string language = to_utf8(document->locale().Language);
        const auto date = dates::read_date(
            text_of(text, 1),
            {known->second ? *known->second : document->date_order(context_), document->century_start(), language});
        if (!date) refuse(1);
        return dates::serial_of(date.value(), document->null_date());
    }

    OUString SAL_CALL getServiceName() override { return "org.classkeys.Functions"; }
    OUString SAL_CALL getImplementationName() override { return "org.classkeys.FunctionsService"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        const OUString name("org.classkeys.Functions");
        return Sequence<OUString>(&name, 1);
    }

 private:
    Reference<css::uno::XComponentContext> context_;
    Voice voice_;
};

}  // namespace
}  // namespace classkeys::office

css::uno::XInterface* classkeys_FunctionsService_get(css::uno::XComponentContext* context,
                                                     const css::uno::Sequence<css::uno::Any>&) {
    auto* functions = new classkeys::office::Functions(context);
    functions->acquire();
    return static_cast<cppu::OWeakObject*>(functions);
}
