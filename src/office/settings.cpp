#include "office/settings.hpp"

#include <array>

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/container/XHierarchicalNameReplace.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include "calc/office_text.hpp"

namespace classkeys::office {

namespace css = com::sun::star;
using calc::to_office;
using calc::to_utf8;
using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

struct Row {
    const char* path;      // in the configuration
    const char* argument;  // that takes the same value
    std::string Settings::*value;
};
constexpr std::array<Row, 9> rows = {{{"Accounts/Platform", "Platform", &Settings::platform},
                                      {"Accounts/Pattern", "Pattern", &Settings::pattern},
                                      {"Accounts/Style", "Style", &Settings::style},
                                      {"Accounts/Language", "Language", &Settings::language},
                                      {"School/Name", "School", &Settings::school},
                                      {"School/LoginUrl", "LoginUrl", &Settings::login_url},
                                      {"School/Domain", "Domain", &Settings::domain},
                                      {"School/OrgUnit", "OrgUnit", &Settings::org_unit},
                                      {"School/Course", "Course", &Settings::course}}};

struct PolicyText {
    const char* name;
    std::string SavedPolicy::*value;
};
constexpr std::array<PolicyText, 3> policy_texts = {
    {{"Base", &SavedPolicy::base}, {"Allowed", &SavedPolicy::allowed}, {"Blocked", &SavedPolicy::blocked}}};

struct PolicyNumber {
    const char* name;
    int SavedPolicy::*value;
};
constexpr std::array<PolicyNumber, 4> policy_numbers = {{{"Shortest", &SavedPolicy::shortest},
                                                         {"Longest", &SavedPolicy::longest},
                                                         {"Kinds", &SavedPolicy::kinds},
                                                         {"Bits", &SavedPolicy::bits}}};

struct PolicyFlag {
    const char* name;
    bool SavedPolicy::*value;
};
constexpr std::array<PolicyFlag, 5> policy_flags = {{{"Digit", &SavedPolicy::digit},
                                                     {"Lower", &SavedPolicy::lower},
                                                     {"Upper", &SavedPolicy::upper},
                                                     {"Symbol", &SavedPolicy::symbol},
                                                     {"NameAllowed", &SavedPolicy::name_allowed}}};

Reference<css::uno::XInterface> configuration(const Reference<css::uno::XComponentContext>& context,
                                              const char* service) {
    PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= OUString("/org.classkeys.Settings");
    const Any argument(path);
    return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        OUString::createFromAscii(service), Sequence<Any>(&argument, 1));
}

std::vector<SavedPolicy> read_policies(const Reference<css::container::XHierarchicalNameAccess>& access) {
    const Reference<css::container::XNameAccess> saved(access->getByHierarchicalName("Policies"), UNO_QUERY_THROW);
    std::vector<SavedPolicy> policies;
    for (const OUString& name : saved->getElementNames()) {
        const Reference<css::container::XNameAccess> properties(saved->getByName(name), UNO_QUERY_THROW);
        const auto value_of = [&](const char* property) {
            return properties->getByName(OUString::createFromAscii(property));
        };
        SavedPolicy& policy = policies.emplace_back();
        policy.name = to_utf8(name);
        for (const PolicyText& text : policy_texts)
            if (OUString value; value_of(text.name) >>= value) policy.*text.value = to_utf8(value);
        for (const PolicyNumber& number : policy_numbers)
            if (sal_Int32 value = 0; value_of(number.name) >>= value) policy.*number.value = value;
        for (const PolicyFlag& flag : policy_flags) value_of(flag.name) >>= policy.*flag.value;
    }
    return policies;
}

// A member for a set of the configuration, which offers nothing that is not deprecated for it.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
Reference<css::uno::XInterface> new_member(const Reference<css::lang::XSingleServiceFactory>& set) {
    return set->createInstance();
}
#pragma GCC diagnostic pop

void write_policies(const Reference<css::container::XHierarchicalNameAccess>& access,
                    const std::vector<SavedPolicy>& policies) {
    const Reference<css::container::XNameContainer> saved(access->getByHierarchicalName("Policies"), UNO_QUERY_THROW);
    const Reference<css::lang::XSingleServiceFactory> factory(saved, UNO_QUERY_THROW);
    for (const OUString& name : saved->getElementNames()) saved->removeByName(name);
    for (const SavedPolicy& policy : policies) {
        const Reference<css::container::XNameReplace> properties(new_member(factory), UNO_QUERY_THROW);
        const auto set = [&](const char* name, const Any& value) {
            properties->replaceByName(OUString::createFromAscii(name), value);
        };
        for (const PolicyText& text : policy_texts) set(text.name, Any(to_office(policy.*text.value)));
        for (const PolicyNumber& number : policy_numbers) set(number.name, Any(sal_Int32{policy.*number.value}));
        for (const PolicyFlag& flag : policy_flags) set(flag.name, Any(policy.*flag.value));
        saved->insertByName(to_office(policy.name), Any(properties));
    }
}

}  // namespace

Settings read_settings(const Reference<css::uno::XComponentContext>& context) {
    const Reference<css::container::XHierarchicalNameAccess> access(
        configuration(context, "com.sun.star.configuration.ConfigurationAccess"), UNO_QUERY_THROW);
    Settings settings;
    for (const Row& row : rows) {
        OUString value;
        access->getByHierarchicalName(OUString::createFromAscii(row.path)) >>= value;
        settings.*row.value = to_utf8(value);
    }
    settings.policies = read_policies(access);
    return settings;
}

void write_settings(const Reference<css::uno::XComponentContext>& context, const Settings& settings) {
    const Reference<css::container::XHierarchicalNameReplace> access(
        configuration(context, "com.sun.star.configuration.ConfigurationUpdateAccess"), UNO_QUERY_THROW);
    for (const Row& row : rows)
        access->replaceByHierarchicalName(OUString::createFromAscii(row.path), Any(to_office(settings.*row.value)));
    write_policies(Reference<css::container::XHierarchicalNameAccess>(access, UNO_QUERY_THROW), settings.policies);
    Reference<css::util::XChangesBatch>(access, UNO_QUERY_THROW)->commitChanges();
}

void keep_entered(const Reference<css::uno::XComponentContext>& context, const std::vector<Entered>& entered) {
    const Settings kept = read_settings(context);
    Settings settings = kept;
    for (const Entered& one : entered)
        if (one.after != one.before) settings.*one.setting = one.after;
    if (settings != kept) write_settings(context, settings);
}

void take_over(const std::map<std::string, std::string>& arguments, Settings& settings) {
    for (const Row& row : rows)
        if (const auto given = arguments.find(row.argument); given != arguments.end())
            settings.*row.value = given->second;
}

Expected<Arguments, Refusal> arguments_of(const Settings& settings, const Voice& voice) {
    std::vector<PropertyValue> values;
    for (const Row& row : rows) {
        if ((settings.*row.value).empty()) continue;
        PropertyValue value;
        value.Name = OUString::createFromAscii(row.argument);
        value.Value <<= to_office(settings.*row.value);
        values.push_back(value);
    }
    Arguments base;
    base.platforms = std::make_shared<const Platforms>(settings.policies);
    auto arguments = read_arguments(Sequence<PropertyValue>(values.data(), static_cast<sal_Int32>(values.size())),
                                    voice, std::move(base));
    if (arguments) arguments.value().given = false;
    return arguments;
}

Expected<Arguments, Refusal> settled_arguments(const Settings& settings, const Voice& voice) {
    auto arguments = arguments_of(settings, voice);
    if (arguments) return arguments;
    Refusal refusal = arguments.error();
    refusal.sentence = voice.say(Text::error_in_settings, {{"what", refusal.sentence}});
    return refusal;
}

}  // namespace classkeys::office
