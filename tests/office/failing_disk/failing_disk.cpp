// failing_disk.cpp: laid before the C library (LD_PRELOAD), disks that fail, by the names of folders:
//   full-disk/     a file takes 1,000 bytes, and then there is no room
//   over-quota/    takes all that is written, and says only when it is to be kept for good that it may not be
//   pulled-out/    is gone once all is written: its new name is pulled-out-gone
#include <dlfcn.h>
#include <stdio.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <string>

namespace {

constexpr off_t room = 1000;

template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

// The path of an open file, up to and with `folder`; empty where it lies elsewhere.
std::string folder_around(int file, const std::string& folder) {
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = readlink(link.c_str(), path.data(), path.size());
    if (length <= 0) return {};
    const std::string whole(path.data(), static_cast<std::size_t>(length));
    const auto at = whole.find('/' + folder + '/');
    return at == std::string::npos ? std::string() : whole.substr(0, at + 1 + folder.size());
}

}  // namespace

extern "C" {

[[gnu::visibility("default")]] ssize_t pwrite(int file, const void* bytes, size_t count, off_t offset) {
    const int before = errno;
    if (count > 0 && !folder_around(file, "full-disk").empty()) {
        if (offset >= room) {
            errno = ENOSPC;
            return -1;
        }
        count = std::min(count, static_cast<size_t>(room - offset));
    }
    errno = before;
    return real<ssize_t(int, const void*, size_t, off_t)>("pwrite")(file, bytes, count, offset);
}

[[gnu::visibility("default")]] int fsync(int file) {
    if (!folder_around(file, "over-quota").empty()) {
        errno = EDQUOT;
        return -1;
    }
    if (const std::string folder = folder_around(file, "pulled-out"); !folder.empty())
        rename(folder.c_str(), (folder + "-gone").c_str());
    return real<int(int)>("fsync")(file);
}

}  // extern "C"
