#include "batch/arguments.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace classkeys::batch {

namespace uno = driver::uno;

namespace {

using driver::as_any;

// All other arguments are text.
constexpr std::array yes_no = std::to_array<std::string_view>(
    {"Bom", "ChangePassword", "ConvertDates", "HasHeader", "Interactive", "Mark", "Passwords"});
constexpr std::array numbers =
    std::to_array<std::string_view>({"Length", "MaxLength", "NumberDigits", "NumberFrom", "PerPage"});
constexpr std::string_view file_placeholder = "{file}";

template <class List>
bool is_one_of(const List& list, std::string_view name) {
    return std::ranges::find(list, name) != list.end();
}

std::optional<int> number_in(const std::string& text) {
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (text.empty() || text.size() > 9 || !digits) return std::nullopt;
    return std::stoi(text);
}

uno::Any typed(const std::string& name, const std::string& text) {
    const auto wrong = [&](const char* kind) {
        return BadUsage("--argument " + name + "=" + text + ": " + name + " takes " + kind);
    };
    if (is_one_of(yes_no, name)) {
        if (text != "true" && text != "false") throw wrong("true or false");
        return as_any(text == "true");
    }
    if (is_one_of(numbers, name)) {
        const auto number = number_in(text);
        if (!number) throw wrong("a number");
        return as_any(*number);
    }
    return as_any(text);
}

void check_url(const std::string& value, Keep keep) {
    if (keep == Keep::nothing) throw BadUsage("--argument Url=" + value + ": with --report-only no file is written");
    if (value.find('/') != std::string::npos || value.find(file_placeholder) == std::string::npos)
        throw BadUsage("--argument Url=" + value +
                       ": name the file that is to lie beside each result, without a folder and with {file} in it");
}

bool is_file_url(std::string_view text) {
    return text.starts_with("file:///");
}

}  // namespace

void check_arguments(const Step& step, Keep keep) {
    for (const auto& [name, value] : step.arguments) {
        if (name == "Url") check_url(value, keep);
        if (name == "Interactive" && value == "true")
            throw BadUsage("--argument Interactive=true: nobody sits at these offices");
        typed(name, value);
    }
}

std::string filled(std::string_view value, const std::filesystem::path& source) {
    std::string text(value);
    const std::string stem = source.stem().string();
    for (std::size_t at = 0; (at = text.find(file_placeholder, at)) != std::string::npos; at += stem.size())
        text.replace(at, file_placeholder.size(), stem);
    return text;
}

std::string name_beside(const Step& step, const std::filesystem::path& source) {
    for (const auto& [name, value] : step.arguments)
        if (name == "Url") return filled(value, source);
    return {};
}

driver::Arguments values_of(const Step& step, const std::filesystem::path& source, const Place& place,
                            const CopyIn& copy) {
    driver::Arguments values{{"Interactive", as_any(false)}};
    for (const auto& [name, value] : step.arguments) {
        if (name == "Url") {
            values.emplace_back(name, uno::Any(place(filled(value, source))));
        } else if (name == "Export" || name == "Words") {
            const std::string from = name == "Export" ? filled(value, source) : value;
            values.emplace_back(name, is_file_url(from) ? uno::Any(copy(from)) : as_any(from));
        } else {
            values.emplace_back(name, typed(name, value));
        }
    }
    return values;
}

driver::Arguments values_to_try(const Step& step, const rtl::OUString& url) {
    constexpr std::array left_out = std::to_array<std::string_view>({"Range", "Reserved", "Words"});
    driver::Arguments values{{"Interactive", as_any(false)}};
    for (const auto& [name, value] : step.arguments) {
        if (is_one_of(left_out, name)) continue;
        if (name == "Url")
            values.emplace_back(name, uno::Any(url));
        else if (name == "Export")
            values.emplace_back(name, as_any("A1:B2"));
        else
            values.emplace_back(name, typed(name, value));
    }
    return values;
}

}  // namespace classkeys::batch
