#include "handouts/text_handout.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "text/characters.hpp"

namespace classkeys::handouts {
namespace {

void add_line(std::string& out, std::string_view label, std::size_t width, std::string_view value) {
    out += label;
    out += ':';
    out.append(width - text::shown_width(label) + 1, ' ');
    out += value.empty() ? nothing_there : value;
    out += '\n';
}

// What would part a name in a list.
bool parts_a_list(char byte) {
    return byte == '\t' || byte == '\n' || byte == '\r';
}

}  // namespace

std::string text_handout(const std::vector<Pupil>& pupils, const Labels& labels) {
    const std::size_t width = std::max(
        {text::shown_width(labels.name), text::shown_width(labels.username), text::shown_width(labels.password)});
    std::vector<std::string_view> classes;
    std::unordered_map<std::string_view, std::vector<const Pupil*>> members;
    for (const Pupil& pupil : pupils) {
        auto& class_members = members[pupil.class_name];
        if (class_members.empty()) classes.push_back(pupil.class_name);
        class_members.push_back(&pupil);
    }
    std::string out;
    for (const std::string_view class_name : classes) {
        if (!class_name.empty()) {
            std::string title = std::string(labels.class_name) + ' ' + std::string(class_name);
            out += title + '\n' + std::string(text::shown_width(title), '=') + "\n\n";
        }
        for (const Pupil* pupil : members[class_name]) {
            add_line(out, labels.name, width, pupil->name);
            add_line(out, labels.username, width, pupil->username);
            add_line(out, labels.password, width, pupil->password);
            out += '\n';
        }
    }
    if (!out.empty()) out.pop_back();
    return out;
}

std::string text_list(const std::vector<Pupil>& pupils) {
    std::string out;
    for (const Pupil& pupil : pupils) {
        std::ranges::replace_copy_if(pupil.name, std::back_inserter(out), parts_a_list, ' ');
        for (const std::string* value : {&pupil.username, &pupil.password, &pupil.role}) out.append(1, '\t') += *value;
        out += '\n';
    }
    return out;
}

}  // namespace classkeys::handouts
