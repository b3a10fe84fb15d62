#include "saved_file.hpp"

#include <fstream>
#include <iterator>

#include "form.hpp"

namespace classkeys::tests {

void name_file(const std::string& title, const std::filesystem::path& path) {
    const Window dialog = Window::wait_for(office(), title, Kind::dialog);
    dialog.type("file_name", path.string());
    dialog.press("open");
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace classkeys::tests
