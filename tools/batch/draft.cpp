#include "batch/draft.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace classkeys::batch {

namespace {

namespace fs = std::filesystem;

bool write_all(int file, std::string_view content) {
    while (!content.empty()) {
        const ssize_t written = write(file, content.data(), content.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) content.remove_prefix(static_cast<std::size_t>(written));
    }
    return fsync(file) == 0;
}

// Owner first: changing it takes rights away.
bool make_like(int file, const fs::path& like) {
    struct stat theirs {};
    struct stat own {};
    if (stat(like.c_str(), &theirs) != 0 || fstat(file, &own) != 0) return false;
    const bool same = theirs.st_uid == own.st_uid && theirs.st_gid == own.st_gid;
    if (!same && fchown(file, theirs.st_uid, theirs.st_gid) != 0 && fchown(file, own.st_uid, theirs.st_gid) != 0)
        return false;
    return fchmod(file, theirs.st_mode & 07777U) == 0;
}

}  // namespace

Draft::Draft(const fs::path& target, std::string_view content, const fs::path& like)
    : target_(target), path_(target.parent_path() / ("." + target.filename().string() + ".classkeys-batch")) {
    fs::create_directories(target.parent_path());
    unlink(path_.c_str());  // of a run that was killed
    const int file = open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    bool good = file >= 0 && write_all(file, content) && (like.empty() || make_like(file, like));
    int error = errno;
    if (file >= 0 && close(file) != 0 && good) {
        good = false;
        error = errno;
    }
    if (good) return;
    unlink(path_.c_str());
    throw std::system_error(error, std::generic_category(), "cannot write " + target.string());
}

Draft::Draft(Draft&& other) noexcept
    : target_(std::exchange(other.target_, {})), path_(std::exchange(other.path_, {})) {}

Draft::~Draft() {
    if (!path_.empty()) unlink(path_.c_str());
}

void Draft::take_name() {
    fs::rename(path_, target_);
    path_.clear();
}

}  // namespace classkeys::batch
