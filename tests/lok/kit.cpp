#define LOK_USE_UNSTABLE_API
#include "kit.hpp"

#include <LibreOfficeKit/LibreOfficeKitEnums.h>
#include <LibreOfficeKit/LibreOfficeKitInit.h>
#include <sys/wait.h>
#include <unistd.h>
#include <LibreOfficeKit/LibreOfficeKit.hxx>

#include <chrono>
#include <cstdio>
#include <stdexcept>

#include "office.hpp"

namespace classkeys::tests {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr auto longest = 30s;  // for one command

std::string url_of(const fs::path& path) {
    return utf8(file_url(path));
}

// An office makes the profile, as unopkg needs one; in another process, since this one is to be an office itself.
void make_profile(const fs::path& profile) {
    const pid_t maker = fork();
    if (maker == 0) {
        try {
            Office office;
            fs::copy(office.profile(), profile, fs::copy_options::recursive);
            office.close();
            _exit(0);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
        } catch (...) {
            std::fprintf(stderr, "an exception of UNO's\n");
        }
        _exit(1);
    }
    int status = 0;
    if (maker < 0 || waitpid(maker, &status, 0) != maker || status != 0)
        throw std::runtime_error("the profile could not be made");
}

}  // namespace

Kit::Kit(const Folder& folder) : folder_(folder) {
    const fs::path profile = folder / "profile";
    make_profile(profile);
    setenv("SAL_USE_VCLPLUGIN", "svp", 1);
    setenv("HOME", folder.path().c_str(), 1);
    office_.reset(lok::lok_cpp_init(usual_program().c_str(), url_of(profile).c_str()));
    if (!office_) throw std::runtime_error("LibreOfficeKit does not start");
}

Kit::~Kit() = default;

KitDocument::KitDocument(Kit& kit, const fs::path& file) : kit_(kit) {
    document_.reset(kit.office().documentLoad(url_of(file).c_str()));
    if (!document_) throw std::runtime_error("LibreOfficeKit does not load " + file.string());
    document_->initializeForRendering();
    document_->registerCallback(hear, this);
}

KitDocument::~KitDocument() {
    document_->registerCallback(nullptr, nullptr);
}

void KitDocument::hear(int type, const char* payload, void* document) {
    auto* self = static_cast<KitDocument*>(document);
    const std::lock_guard lock(self->hearing_);
    const std::string text = payload ? payload : "";
    if (type == LOK_CALLBACK_UNO_COMMAND_RESULT) self->result_ = text;
    if (type == LOK_CALLBACK_WINDOW && text.find("\"action\":\"created\"") != std::string::npos)
        self->windows_.push_back(text);
    self->heard_.notify_all();
}

std::string KitDocument::post(const char* url, const char* arguments) {
    std::unique_lock lock(hearing_);
    result_.reset();
    lock.unlock();
    document_->postUnoCommand(url, arguments, true);
    lock.lock();
    if (!heard_.wait_for(lock, longest, [this] { return result_.has_value(); }))
        throw std::runtime_error(std::string(url) + " has no result");
    return *result_;
}

std::string KitDocument::saved_as(const char* format, const char* options) const {
    const fs::path file = kit_.folder() / (std::string("saved.") + format);
    if (!document_->saveAs(url_of(file).c_str(), format, options))
        throw std::runtime_error(std::string("LibreOfficeKit does not write .") + format);
    return content_of(file);
}

std::vector<std::string> KitDocument::windows() const {
    const std::lock_guard lock(hearing_);
    return windows_;
}

}  // namespace classkeys::tests
