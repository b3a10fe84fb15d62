#include "batch/record.hpp"

namespace classkeys::batch {

Stamp stamp_of(const std::filesystem::path& file) {
    return {std::filesystem::file_size(file),
            static_cast<std::int64_t>(std::filesystem::last_write_time(file).time_since_epoch().count())};
}

}  // namespace classkeys::batch
