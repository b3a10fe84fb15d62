// kit.hpp: LibreOfficeKit in this process, as Collabora Online's server has it, with ClassKeys installed.
//   Kit kit(folder);
//   KitDocument document(kit, folder / "class.xls");
//   document.post("vnd.org.classkeys:GenerateUsernames", R"({"Platform":{"type":"string","value":"moodle"}})");
#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "folder.hpp"

namespace lok {
class Document;
class Office;
}  // namespace lok

namespace classkeys::tests {

class Kit {
 public:
    // Only one in a process. Its profile lies in `folder`.
    explicit Kit(const Folder& folder);
    Kit(const Kit&) = delete;
    Kit& operator=(const Kit&) = delete;
    ~Kit();

    lok::Office& office() const { return *office_; }
    const Folder& folder() const { return folder_; }

 private:
    const Folder& folder_;
    std::unique_ptr<lok::Office> office_;
};

class KitDocument {
 public:
    KitDocument(Kit& kit, const std::filesystem::path& file);
    KitDocument(const KitDocument&) = delete;
    KitDocument& operator=(const KitDocument&) = delete;
    ~KitDocument();

    // Sends a command with its arguments as JSON; gives the payload of LOK_CALLBACK_UNO_COMMAND_RESULT. Throws
    // std::runtime_error if none comes.
    std::string post(const char* url, const char* arguments = nullptr);
    // What it would be as a file of that kind, by LibreOfficeKit's name of the format.
    std::string saved_as(const char* format, const char* options = nullptr) const;
    // The first sheet as CSV.
    std::string cells() const { return saved_as("csv", "44,34,76,1,,0,false,true"); }
    // The payloads that told of a window which was opened.
    std::vector<std::string> windows() const;

 private:
    static void hear(int type, const char* payload, void* document);

    Kit& kit_;
    std::unique_ptr<lok::Document> document_;
    mutable std::mutex hearing_;
    std::condition_variable heard_;
    std::optional<std::string> result_;
    std::vector<std::string> windows_;
};

}  // namespace classkeys::tests
