// settings.hpp: what the user settles once, kept in the office's own configuration across updates of the extension. It
// takes the place of the defaults wherever a command is called without arguments.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <com/sun/star/uno/XComponentContext.hpp>

#include "office/arguments.hpp"

namespace classkeys::office {

// Each as the argument of the same name takes it (docs/commands.md); empty: the default. The policies are those that
// Platform takes besides the known platforms.
struct Settings {
    std::string platform;
    std::string pattern;
    std::string style;
    std::string language;
    std::string school;
    std::string login_url;
    std::string domain;
    std::string org_unit;
    std::string course;
    std::vector<SavedPolicy> policies;

    bool operator==(const Settings&) const = default;
};

Settings read_settings(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);
void write_settings(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                    const Settings& settings);

// A setting that a window shows beside other things: what stood there, and what the user made of it.
struct Entered {
    std::string Settings::*setting;
    std::string before;
    std::string after;
};

// Keeps those that the user changed.
void keep_entered(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                  const std::vector<Entered>& entered);

// Takes over those of the arguments' texts that are settings.
void take_over(const std::map<std::string, std::string>& arguments, Settings& settings);

// The arguments that the settings stand for. The first setting that cannot be used is refused in words, as an argument
// would be.
Expected<Arguments, Refusal> arguments_of(const Settings& settings, const Voice& voice);

// The same for a command, whose user does not look at the settings: the refusal says that it is about them.
Expected<Arguments, Refusal> settled_arguments(const Settings& settings, const Voice& voice);

}  // namespace classkeys::office
