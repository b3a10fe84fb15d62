// office.hpp: a throw-away LibreOffice with ClassKeys installed, for the length of a test.
//   Office office;                      // some two seconds; throws std::runtime_error that says what went wrong
//   Document document(office);          // see document.hpp
// Its profile, its log and all files it writes lie in one private folder, gone with the office however the test ends.
// Several at once do not meet. CLASSKEYS_OFFICE_PROGRAM in the environment names another LibreOffice's program folder.
#pragma once

#include "process.hpp"
#include "text.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace classkeys::tests {

enum class Windows { no, yes };  // yes: dialogs and visible windows, drawn in memory; no display is needed

class Office {
 public:
    // `language` is that of menus and messages ("es"); `locale` ("es-ES") is how dates are read, "" the system's.
    // `companion`: the .oxt of another extension, installed beside ClassKeys.
    explicit Office(Windows windows = Windows::no, const std::string& language = "en-US",
                    const std::string& locale = {}, const std::filesystem::path& companion = {});
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;
    ~Office();

    // Ends the office; nothing else may be called after. Throws if it had died, will not end, or crashes at its end.
    void close();
    // Ends it by force, for a test whose office no longer answers.
    void kill();

    const uno::Reference<uno::XComponentContext>& context() const { return context_; }
    uno::Reference<uno::XInterface> create(const char* service) const;
    bool has_windows() const { return windows_ == Windows::yes; }

    // A path for a file that the office may write, in the private folder.
    std::filesystem::path file(const std::string& name) const { return documents_ / name; }
    // A copy of `file` that the office may open and change; the original stays unseen.
    std::filesystem::path copy_in(const std::filesystem::path& file) const;
    // What the office printed.
    std::string log() const;

 private:
    void run_first_start();
    void install_extensions(const std::filesystem::path& companion);
    std::string install(const std::filesystem::path& oxt);
    void launch();
    void connect();
    Program program(const std::string& name, const std::vector<std::string>& words, const char* output) const;
    std::string run_to_end(const Program& program, std::initializer_list<int> good_codes);
    void hand_over(const std::filesystem::path& path) const;

    Windows windows_;
    std::string language_;
    std::filesystem::path folder_;
    Guardian guardian_;  // before all else: it cleans up what the following steps leave when one throws
    std::optional<Account> account_;
    std::filesystem::path profile_, documents_;
    pid_t soffice_ = 0;
    int port_ = 0;
    uno::Reference<uno::XComponentContext> local_, context_;
};

// "file:///tmp/a%20b.ods"
rtl::OUString file_url(const std::filesystem::path& path);

}  // namespace classkeys::tests
