// office.hpp: a throw-away LibreOffice with extensions installed, for programs that drive one.
//   Office office({.program = "/usr/lib/libreoffice/program", .extensions = {"classkeys.oxt"}});   // some two seconds
// Its profile, its log and all files it writes lie in one private folder, gone with the office however we end. Several
// at once do not meet. One thread at a time may use an office, but for strike.
#pragma once

#include "office_driver/process.hpp"
#include "office_driver/text.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace classkeys::driver {

enum class Windows { no, yes };  // yes: dialogs and visible windows, drawn in memory; no display is needed

struct Setup {
    std::filesystem::path program;                  // the folder with soffice in it
    std::vector<std::filesystem::path> extensions;  // .oxt files
    Windows windows = Windows::no;
    std::string language = "en-US";             // of menus and messages ("es")
    std::string locale = {};                    // how dates are read ("es-ES"), "" the system's
    std::vector<std::string> environment = {};  // NAME=value, beside what an office needs
};

// The folder in CLASSKEYS_OFFICE_PROGRAM of the environment, else that of the office that the build found.
std::filesystem::path usual_program();

class Office {
 public:
    // Throws std::runtime_error that says what went wrong.
    explicit Office(Setup setup);
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;
    ~Office();

    // Ends the office; nothing but start_again may be called after. Throws if it had died, will not end, or crashes at
    // its end.
    void close();
    // Ends it by force, for an office that no longer answers or has died; nothing but start_again may be
    // called after.
    void kill();
    // Starts it again after close() or kill(), with its profile as it is then.
    void start_again() { launch(); }
    // Strikes its processes dead, whatever another thread does with it: that thread's call ends in an exception of
    // UNO's.
    void strike() const;

    const uno::Reference<uno::XComponentContext>& context() const { return context_; }
    uno::Reference<uno::XInterface> create(const char* service) const;
    bool has_windows() const { return setup_.windows == Windows::yes; }

    // Where its profile lies; a copy of it is the profile of another office with the same extensions.
    const std::filesystem::path& profile() const { return profile_; }
    // A path for a file that the office may write, in the private folder.
    std::filesystem::path file(const std::string& name) const { return documents_ / name; }
    // A copy of `file`, in a folder of its own, that the office may open and change; the original stays unseen.
    std::filesystem::path copy_in(const std::filesystem::path& file) const;
    // What the office printed.
    std::string log() const;

 private:
    void run_first_start();
    void install_extensions();
    void launch();
    void connect();
    void let_go();
    Program program(const std::string& name, const std::vector<std::string>& words, const char* output) const;
    std::string run_to_end(const Program& program, std::initializer_list<int> good_codes);
    void hand_over(const std::filesystem::path& path) const;

    Setup setup_;
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

}  // namespace classkeys::driver
