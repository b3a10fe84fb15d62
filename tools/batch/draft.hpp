// draft.hpp: a file that is written beside its place, and takes its name only once it is whole and on the disk.
//   Draft draft("made/class.xls", content);
//   draft.take_name();
#pragma once

#include <filesystem>
#include <string_view>

#include "batch/record.hpp"

namespace classkeys::batch {

class Draft {
 public:
    // Written for its owner alone; where `like` is named, with that file's owner and rights. Makes the folder. Throws
    // std::system_error.
    Draft(const std::filesystem::path& target, std::string_view content, const std::filesystem::path& like = {});
    Draft(Draft&& other) noexcept;
    Draft& operator=(Draft&&) = delete;
    ~Draft();  // removes it unless it has taken its name

    Stamp stamp() const { return stamp_of(path_); }
    void take_name();

 private:
    std::filesystem::path target_, path_;
};

}  // namespace classkeys::batch
