#include "office_driver/office.hpp"

#include "office_driver/port.hpp"
#include "office_driver/profile.hpp"

#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <osl/file.hxx>
#include <rtl/bootstrap.hxx>

#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <mutex>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <utility>

namespace classkeys::driver {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using com::sun::star::uno::UNO_QUERY_THROW;

namespace {

constexpr auto longest_run = 120s;  // of unopkg and of the first start, on a busy machine
constexpr auto longest_connecting = 60s;
constexpr auto longest_ending = 20s;
constexpr auto between_tries = 50ms;

Setup checked(Setup setup) {
    if (!fs::exists(setup.program / "soffice"))
        throw std::runtime_error("there is no LibreOffice in " + setup.program.string());
    return setup;
}

fs::path make_folder() {
    std::string name = fs::temp_directory_path() / "classkeys-office-XXXXXX";  // honours TMPDIR
    if (!mkdtemp(name.data()))                                                 // mode 0700
        throw std::system_error(errno, std::generic_category(), "cannot make the private folder " + name);
    return name;
}

std::optional<Account> account_for_the_office() {
    if (geteuid() != 0) return std::nullopt;  // unopkg refuses root, and only root
    const passwd* nobody = getpwnam("nobody");
    if (!nobody) throw std::runtime_error("an office cannot run as root, and there is no user `nobody` to run it as");
    return Account{"nobody", nobody->pw_uid, nobody->pw_gid};
}

// Closes what is open first: for a changed document in a window the office would ask a user whether to save it.
void ask_to_end(const uno::Reference<uno::XComponentContext>& context) {
    try {
        const auto desktop = com::sun::star::frame::Desktop::create(context);
        for (const auto open = desktop->getComponents()->createEnumeration(); open->hasMoreElements();) {
            const uno::Reference<com::sun::star::util::XCloseable> document(open->nextElement(), uno::UNO_QUERY);
            if (document.is()) document->close(true);
        }
        desktop->terminate();
    } catch (const uno::Exception&) {
        // It may well end before it answers. How it ended is seen from outside.
    }
}

std::string read_file(const fs::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

rtl::OUString file_url(const fs::path& path) {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(wide(fs::absolute(path).string()), url);
    return url;
}

fs::path usual_program() {
    const char* chosen = std::getenv("CLASSKEYS_OFFICE_PROGRAM");
    return chosen && *chosen ? chosen : CLASSKEYS_OFFICE_PROGRAM;
}

Office::Office(Setup setup)
    : setup_(checked(std::move(setup))),
      folder_(make_folder()),
      guardian_(folder_),
      account_(account_for_the_office()),
      profile_(folder_ / "profile"),
      documents_(folder_ / "documents") {
    for (const char* name : {"documents", "home", "temp"}) fs::create_directory(folder_ / name);
    write_profile(profile_, setup_.language, setup_.locale);
    hand_over(folder_);
    run_first_start();
    install_extensions();
    launch();
}

Office::~Office() {
    try {
        if (soffice_ > 0) close();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
}

void Office::kill() {
    if (const pid_t office = std::exchange(soffice_, 0); office > 0) end_group(office);
    let_go();
}

void Office::strike() const {
    if (soffice_ > 0) ::kill(-soffice_, SIGKILL);
}

void Office::close() {
    const pid_t office = std::exchange(soffice_, 0);
    if (office == 0) throw std::runtime_error("the office was ended by force before");
    // In a thread of its own, since a dialog left open may keep the answer back for ever.
    std::thread request([this] { ask_to_end(context_); });
    const auto status = wait_for_exit(office, longest_ending);
    if (!status) end_group(office);  // which ends the request too
    request.join();
    let_go();
    if (!status)
        throw std::runtime_error("the office was asked to end, did not, and was killed. It printed:\n" + log());
    if (*status != 0) throw std::runtime_error("the office " + describe_exit(*status) + ". It printed:\n" + log());
}

void Office::let_go() {
    context_.clear();
    try {
        if (local_.is()) uno::Reference<com::sun::star::lang::XComponent>(local_, UNO_QUERY_THROW)->dispose();
    } catch (const uno::Exception&) {
        // Its bridge is gone already.
    }
    local_.clear();
}

uno::Reference<uno::XInterface> Office::create(const char* service) const {
    const auto instance = context_->getServiceManager()->createInstanceWithContext(wide(service), context_);
    if (!instance.is()) throw std::runtime_error(std::string("the office has no service ") + service);
    return instance;
}

fs::path Office::copy_in(const fs::path& file) const {
    std::string own = documents_ / "XXXXXX";  // a folder of its own: two files may have one name
    if (!mkdtemp(own.data())) throw std::system_error(errno, std::generic_category(), "cannot make the folder " + own);
    fs::path copy = fs::path(own) / file.filename();
    if (std::error_code error; !fs::copy_file(file, copy, error))
        throw std::runtime_error(file.string() + " cannot be copied for the office: " + error.message());
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write);
    hand_over(own);
    return copy;
}

std::string Office::log() const {
    return read_file(folder_ / "soffice.log");
}

// Before the extension is installed: the first start with a new profile empties the extensions' registry, and one that
// ends after initialisation does not fill it again. Code 81 asks for a second start, which launch() is.
void Office::run_first_start() {
    run_to_end(
        program("soffice", {"--headless", "--norestore", "--nologo", "--terminate_after_init"}, "first-start.log"),
        {0, 81});
}

// Not possible later: while the office runs, unopkg starts another one on the user's own profile.
void Office::install_extensions() {
    std::string said;
    for (const auto& oxt : setup_.extensions)
        said += run_to_end(program("unopkg", {"add", "--suppress-license", "-f", copy_in(oxt)}, "unopkg-add.log"), {0});
    const auto listed = run_to_end(program("unopkg", {"list"}, "unopkg-list.log"), {0});
    std::size_t there = 0;
    for (std::size_t at = 0; (at = listed.find("Identifier: ", at)) != std::string::npos; ++at) ++there;
    if (there < setup_.extensions.size() || listed.find("is registered: no") != std::string::npos)
        throw std::runtime_error("unopkg said \"" + said +
                                 "\", but does not list all extensions as registered in all their parts:\n" + listed);
}

void Office::launch() {
    const PortReservation port;
    port_ = port.number();
    std::vector<std::string> words{
        "--invisible",
        "--norestore",
        "--nologo",
        "--nodefault",
        "--language=" + setup_.language,
        "--accept=socket,host=127.0.0.1,port=" + std::to_string(port_) + ",tcpNoDelay=1;urp;"};
    if (setup_.windows == Windows::no) words.insert(words.begin(), "--headless");
    soffice_ = start(program("soffice", words, "soffice.log"));
    guardian_.watch(soffice_);
    connect();
}

void Office::connect() {
    // An office that ends closes its end of the bridge, and what ours still sends it then is an error that UNO knows
    // how to tell, no reason to end us.
    signal(SIGPIPE, SIG_IGN);
    // One at a time: which types a context knows is told by variables of the whole process.
    static std::mutex bootstrapping;
    std::unique_lock alone(bootstrapping);
    rtl::Bootstrap::set("URE_BOOTSTRAP", wide("vnd.sun.star.pathname:" + (setup_.program / "fundamentalrc").string()));
    rtl::Bootstrap::set("UserInstallation", file_url(profile_));  // there are the types that the extension brings
    local_ = cppu::defaultBootstrap_InitialComponentContext();
    alone.unlock();
    const auto resolver = com::sun::star::bridge::UnoUrlResolver::create(local_);
    const auto url = wide("uno:socket,host=127.0.0.1,port=" + std::to_string(port_) +
                          ",tcpNoDelay=1;urp;StarOffice.ComponentContext");
    for (const auto deadline = std::chrono::steady_clock::now() + longest_connecting; !context_.is();) {
        try {
            context_.set(resolver->resolve(url), UNO_QUERY_THROW);
        } catch (const com::sun::star::connection::NoConnectException&) {
            if (const auto status = wait_for_exit(soffice_, between_tries))
                throw std::runtime_error("soffice " + describe_exit(*status) + " before it could be reached:\n" +
                                         log());
            if (std::chrono::steady_clock::now() > deadline)
                throw std::runtime_error("soffice runs, but nobody listens on port " + std::to_string(port_) +
                                         " of 127.0.0.1 (could it not bind it?):\n" + log());
        }
    }
    const auto user = com::sun::star::util::PathSubstitution::create(context_)->getSubstituteVariableValue("$(user)");
    if (user != file_url(profile_ / "user"))
        throw std::runtime_error("another office, that of " + utf8(user) + ", answers on port " +
                                 std::to_string(port_));
}

Program Office::program(const std::string& name, const std::vector<std::string>& words, const char* output) const {
    Program result{{setup_.program / name}, {}, folder_, folder_ / output, account_};
    result.words.insert(result.words.end(), words.begin(), words.end());
    result.words.push_back("-env:UserInstallation=" + utf8(file_url(profile_)));
    result.environment = {
        "HOME=" + (folder_ / "home").string(),
        "TMPDIR=" + (folder_ / "temp").string(),
        "LC_ALL=C.UTF-8",         // file names beyond ASCII
        "PATH=/usr/bin:/bin",     // for the soffice script
        "SAL_USE_VCLPLUGIN=svp",  // windows drawn in memory
    };
    result.environment.insert(result.environment.end(), setup_.environment.begin(), setup_.environment.end());
    return result;
}

std::string Office::run_to_end(const Program& program, std::initializer_list<int> good_codes) {
    std::error_code ignored;
    fs::remove(program.output, ignored);
    const pid_t child = start(program);
    guardian_.watch(child);
    const auto status = wait_for_exit(child, longest_run);
    if (!status) end_group(child);
    std::string said = read_file(program.output);
    std::string call;
    for (const auto& word : program.words) call += word + " ";
    if (!status) throw std::runtime_error(call + "did not end within two minutes and was killed. It printed:\n" + said);
    for (const int code : good_codes)
        if (WIFEXITED(*status) && WEXITSTATUS(*status) == code) return said;
    throw std::runtime_error(call + describe_exit(*status) + ". It printed:\n" + said);
}

void Office::hand_over(const fs::path& path) const {
    if (!account_) return;
    const auto give = [this](const fs::path& one) {
        if (chown(one.c_str(), account_->user, account_->group) != 0)
            throw std::system_error(errno, std::generic_category(), "cannot give " + one.string() + " to nobody");
    };
    give(path);
    for (const auto& entry : fs::recursive_directory_iterator(path)) give(entry.path());
}

}  // namespace classkeys::driver
