#include "office/arguments.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "calc/office_text.hpp"
#include "handouts/qr_code.hpp"
#include "handouts/slip_form.hpp"
#include "office/argument_values.hpp"
#include "office/pattern_problem.hpp"
#include "office/text_file.hpp"
#include "passwords/recipe.hpp"
#include "text/romanise.hpp"

namespace classkeys::office {

using calc::to_utf8;
using com::sun::star::beans::PropertyValue;
using com::sun::star::uno::Any;
using com::sun::star::uno::TypeClass;
using roster::Field;

namespace {

using Problem = std::optional<Refusal>;

Refusal invalid(std::string sentence) {
    return {error::argument_invalid, std::move(sentence)};
}

// Reading one argument at a time into `arguments`.
class Reader {
 public:
    Reader(Arguments& arguments, const Voice& voice) : arguments_(arguments), voice_(voice) {}

    Problem read(const PropertyValue& value) {
        name_ = to_utf8(value.Name);
        value_ = &value.Value;
        const Row* row = find_row(name_);
        if (row == nullptr) return invalid(voice_.say(Text::error_unknown_argument, {{"what", name_}}));
        return row->read(*this);
    }

 private:
    struct Row {
        std::string_view name;
        Problem (*read)(Reader&);
    };
    static const Row rows[];
    static const Row* find_row(std::string_view name);

    Problem wrong_type(Text kind) const {
        return invalid(voice_.say(Text::error_wrong_type, {{"what", name_}, {"kind", voice_.say(kind)}}));
    }

    template <class Use>
    Problem text(Use use) {
        rtl::OUString given;
        if (!(*value_ >>= given)) return wrong_type(Text::kind_text);
        return use(to_utf8(given));
    }

    template <class Target>
    Problem text_into(Target& target) {
        return text([&](std::string given) -> Problem {
            target = std::move(given);
            return std::nullopt;
        });
    }

    template <class Target>
    Problem yes_no(Target& target) {
        bool given = false;
        if (value_->getValueTypeClass() != TypeClass::TypeClass_BOOLEAN || !(*value_ >>= given))
            return wrong_type(Text::kind_yes_no);
        target = given;
        return std::nullopt;
    }

    Problem number(std::optional<int>& target, int least, int most) {
        sal_Int32 given = 0;
        if (!(*value_ >>= given)) return wrong_type(Text::kind_number);
        if (given < least || given > most)
            return invalid(voice_.say(Text::error_number_out_of_range, {{"what", name_},
                                                                        {"value", std::to_string(given)},
                                                                        {"least", std::to_string(least)},
                                                                        {"most", std::to_string(most)}}));
        target = given;
        return std::nullopt;
    }

    // One of a list of words, each with what it means.
    template <class Target, class Value, std::size_t count>
    Problem one_of(Target& target, const std::array<std::pair<std::string_view, Value>, count>& choices) {
        return text([&](const std::string& given) -> Problem {
            std::string list;
            for (const auto& [word, meaning] : choices) {
                if (word == given) {
                    target = meaning;
                    return std::nullopt;
                }
                list += list.empty() ? std::string(word) : ", " + std::string(word);
            }
            return not_listed(given, list);
        });
    }

    Problem not_listed(const std::string& given, const std::string& list) const {
        return invalid(voice_.say(Text::error_value_not_listed, {{"what", name_}, {"value", given}, {"list", list}}));
    }

    Problem unreadable_range(const std::string& given) const {
        return invalid(voice_.say(Text::error_range_unreadable, {{"what", name_}, {"value", given}}));
    }

    Problem range() {
        return text([&](const std::string& given) -> Problem {
            arguments_.range = calc::parse_range(given);
            arguments_.range_text = given;
            if (!arguments_.range) return unreadable_range(given);
            return std::nullopt;
        });
    }

    Problem reserved() {
        return text([&](const std::string& given) -> Problem {
            if (given.empty()) return std::nullopt;
            auto ranges = calc::parse_ranges(given);
            if (!ranges) return unreadable_range(given);
            arguments_.reserved = std::move(*ranges);
            arguments_.reserved_text = given;
            return std::nullopt;
        });
    }

    Problem some_rows() {
        return text([&](const std::string& given) -> Problem {
            arguments_.rows = calc::parse_rows(given);
            if (!arguments_.rows) return invalid(voice_.say(Text::error_rows_unreadable, {{"value", given}}));
            return std::nullopt;
        });
    }

    Problem platform() {
        return text([&](const std::string& given) -> Problem {
            if (const auto* platform = arguments_.platforms->find(given)) {
                arguments_.platform = platform;
                return std::nullopt;
            }
            std::string list;
            for (const auto* platform : arguments_.platforms->all())
                list.append(list.empty() ? "" : ", ").append(platform->id);
            return not_listed(given, list);
        });
    }

    Problem pattern() {
        return text([&](const std::string& given) -> Problem {
            if (const auto problem = pattern_problem(given, voice_)) return invalid(*problem);
            arguments_.pattern = given;
            return std::nullopt;
        });
    }

    Problem language_tag(std::string& target, std::string_view also) {
        return text([&](const std::string& given) -> Problem {
            if (given != also && !text::is_language_tag(given))
                return invalid(voice_.say(Text::error_tag_malformed, {{"value", given}}));
            target = given;
            return std::nullopt;
        });
    }

    Problem words() {
        return text([&](const std::string& given) -> Problem {
            WordsPlace place{given, calc::parse_range(given)};
            if (!place.range && !is_file_url(given))
                return invalid(voice_.say(Text::error_words_unreadable, {{"value", given}}));
            arguments_.words = std::move(place);
            return std::nullopt;
        });
    }

    Problem file_url() {
        return text([&](const std::string& given) -> Problem {
            if (!is_file_url(given)) return invalid(voice_.say(Text::error_url_unreadable, {{"value", given}}));
            arguments_.url = given;
            return std::nullopt;
        });
    }

    Problem per_page() {
        sal_Int32 given = 0;
        if (!(*value_ >>= given)) return wrong_type(Text::kind_number);
        if (given != handouts::cards().per_page() && given != handouts::letter().per_page())
            return not_listed(std::to_string(given), "1, 8");
        arguments_.per_page = given;
        return std::nullopt;
    }

    Problem login_url() {
        return text([&](const std::string& given) -> Problem {
            if (!handouts::is_qr_line(given))
                return invalid(voice_.say(Text::error_login_url,
                                          {{"what", name_}, {"most", std::to_string(handouts::longest_qr_text)}}));
            arguments_.login_url = given;
            return std::nullopt;
        });
    }

    Problem format(const std::array<std::pair<std::string_view, std::string_view>, 8>& choices) {
        arguments_.format_given = true;
        return one_of(arguments_.format, choices);
    }

    Problem domain() {
        return text([&](const std::string& given) -> Problem {
            if (!exports::is_domain(given))
                return invalid(voice_.say(Text::error_domain_unreadable, {{"value", given}}));
            arguments_.surroundings.domain = given;
            return std::nullopt;
        });
    }

    Problem org_unit() {
        return text([&](const std::string& given) -> Problem {
            if (!given.starts_with('/')) return invalid(voice_.say(Text::error_unit_unreadable, {{"value", given}}));
            arguments_.surroundings.org_unit = given;
            return std::nullopt;
        });
    }

    Arguments& arguments_;
    const Voice& voice_;
    std::string name_;
    const Any* value_ = nullptr;
};

}  // namespace

const Reader::Row Reader::rows[] = {
    {"Bom", [](Reader& r) { return r.yes_no(r.arguments_.surroundings.byte_order_mark); }},
    {"ChangePassword", [](Reader& r) { return r.yes_no(r.arguments_.surroundings.change_password); }},
    {"ClassColumn", [](Reader& r) { return r.text_into(r.arguments_.columns[Field::class_name]); }},
    {"Collision", [](Reader& r) { return r.one_of(r.arguments_.collision, collisions); }},
    {"ConvertDates", [](Reader& r) { return r.yes_no(r.arguments_.convert_dates); }},
    {"Course", [](Reader& r) { return r.text_into(r.arguments_.surroundings.course); }},
    {"DateOrder", [](Reader& r) { return r.one_of(r.arguments_.date_order, date_orders); }},
    {"Domain", [](Reader& r) { return r.domain(); }},
    {"Export", [](Reader& r) { return r.text_into(r.arguments_.export_source); }},
    {"FamilyNameColumn", [](Reader& r) { return r.text_into(r.arguments_.columns[Field::family_name]); }},
    {"Format", [](Reader& r) { return r.format(formats); }},
    {"GivenNameColumn", [](Reader& r) { return r.text_into(r.arguments_.columns[Field::given_name]); }},
    {"HasHeader", [](Reader& r) { return r.yes_no(r.arguments_.has_header); }},
    {"Incomplete", [](Reader& r) { return r.one_of(r.arguments_.incomplete, what_of_incomplete); }},
    {"Interactive", [](Reader& r) { return r.yes_no(r.arguments_.interactive); }},
    {"InvitedOnColumn", [](Reader& r) { return r.text_into(r.arguments_.columns[Field::invited_on]); }},
    {"Language",
     [](Reader& r) {
         std::string tag;
         auto problem = r.language_tag(tag, "");
         if (!tag.empty()) r.arguments_.language = tag;
         return problem;
     }},
    {"LanguageColumn", [](Reader& r) { return r.text_into(r.arguments_.columns[Field::language]); }},
    {"Layout", [](Reader& r) { return r.one_of(r.arguments_.layout, layouts); }},
    {"Length", [](Reader& r) { return r.number(r.arguments_.length, 1, passwords::longest_password); }},
    {"LoginUrl", [](Reader& r) { return r.login_url(); }},
    {"Mark", [](Reader& r) { return r.yes_no(r.arguments_.mark); }},
    {"MaxLength",
     [](Reader& r) { return r.number(r.arguments_.max_length, shortest_username_limit, longest_username); }},
    {"Message", [](Reader& r) { return r.text_into(r.arguments_.message); }},
    {"NameColumn", [](Reader& r) { return r.text_into(r.arguments_.columns[Field::name]); }},
    {"NumberDigits", [](Reader& r) { return r.number(r.arguments_.number_digits, 1, most_suffix_digits); }},
    {"NumberFrom", [](Reader& r) { return r.number(r.arguments_.number_from, 0, 9999); }},
    {"NumberSeparator", [](Reader& r) { return r.one_of(r.arguments_.number_separator, separators); }},
    {"Order", [](Reader& r) { return r.one_of(r.arguments_.order, orders); }},
    {"OrgUnit", [](Reader& r) { return r.org_unit(); }},
    {"PasswordColumn", [](Reader& r) { return r.text_into(r.arguments_.columns[Field::password]); }},
    {"Passwords", [](Reader& r) { return r.yes_no(r.arguments_.passwords); }},
    {"Pattern", [](Reader& r) { return r.pattern(); }},
    {"PerPage", [](Reader& r) { return r.per_page(); }},
    {"Platform", [](Reader& r) { return r.platform(); }},
    {"Range", [](Reader& r) { return r.range(); }},
    {"Replace", [](Reader& r) { return r.one_of(r.arguments_.replace, replacements); }},
    {"Reserved", [](Reader& r) { return r.reserved(); }},
    {"Role", [](Reader& r) { return r.one_of(r.arguments_.role, roles); }},
    {"RoleColumn", [](Reader& r) { return r.text_into(r.arguments_.columns[Field::role]); }},
    {"Romanisation", [](Reader& r) { return r.language_tag(r.arguments_.romanisation, "auto"); }},
    {"Rows", [](Reader& r) { return r.some_rows(); }},
    {"Scope", [](Reader& r) { return r.one_of(r.arguments_.scope, scopes); }},
    {"School", [](Reader& r) { return r.text_into(r.arguments_.school); }},
    {"Show", [](Reader& r) { return r.one_of(r.arguments_.show, shows); }},
    {"Style", [](Reader& r) { return r.one_of(r.arguments_.style, styles); }},
    {"Text", [](Reader& r) { return r.text_into(r.arguments_.text); }},
    {"Url", [](Reader& r) { return r.file_url(); }},
    {"UsernameColumn", [](Reader& r) { return r.text_into(r.arguments_.columns[Field::username]); }},
    {"Words", [](Reader& r) { return r.words(); }},
};

const Reader::Row* Reader::find_row(std::string_view name) {
    const auto* row = std::ranges::find(rows, name, &Row::name);
    return row == std::end(rows) ? nullptr : row;
}

Expected<Arguments, Refusal> read_arguments(const com::sun::star::uno::Sequence<PropertyValue>& values,
                                            const Voice& voice, Arguments base) {
    Arguments arguments = std::move(base);
    Reader reader(arguments, voice);
    for (const PropertyValue& value : values) {
        if (std::ranges::binary_search(the_office_s_own, std::string_view(to_utf8(value.Name)))) continue;
        arguments.given = true;
        if (auto problem = reader.read(value)) return *problem;
        if (rtl::OUString text; value.Value >>= text) arguments.texts[to_utf8(value.Name)] = to_utf8(text);
    }
    return arguments;
}

}  // namespace classkeys::office
