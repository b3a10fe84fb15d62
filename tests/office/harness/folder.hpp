// folder.hpp: a folder of a test's own, gone with it.
#pragma once

#include <filesystem>
#include <string>

namespace classkeys::tests {

class Folder {
 public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }
    // Makes the folders on the way.
    std::filesystem::path write(const std::string& name, const std::string& content) const;

 private:
    std::filesystem::path path_;
};

// Empty where there is no such file.
std::string content_of(const std::filesystem::path& file);

}  // namespace classkeys::tests
