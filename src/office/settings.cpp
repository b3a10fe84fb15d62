#include "office/settings.hpp"

#include <array>

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/container/XHierarchicalNameReplace.hpp>
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

Reference<css::uno::XInterface> configuration(const Reference<css::uno::XComponentContext>& context,
                                              const char* service) {
    PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= OUString("/org.classkeys.Settings");
    const Any argument(path);
    return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        OUString::createFromAscii(service), Sequence<Any>(&argument, 1));
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
    return settings;
}

void write_settings(const Reference<css::uno::XComponentContext>& context, const Settings& settings) {
    const Reference<css::container::XHierarchicalNameReplace> access(
        configuration(context, "com.sun.star.configuration.ConfigurationUpdateAccess"), UNO_QUERY_THROW);
    for (const Row& row : rows)
        access->replaceByHierarchicalName(OUString::createFromAscii(row.path), Any(to_office(settings.*row.value)));
    Reference<css::util::XChangesBatch>(access, UNO_QUERY_THROW)->commitChanges();
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
    auto arguments =
        read_arguments(Sequence<PropertyValue>(values.data(), static_cast<sal_Int32>(values.size())), voice);
    if (arguments) arguments.value().given = false;
    return arguments;
}

}  // namespace classkeys::office
