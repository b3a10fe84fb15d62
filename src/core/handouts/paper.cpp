#include "handouts/paper.hpp"

#include <algorithm>
#include <array>

namespace classkeys::handouts {
namespace {

// Unicode CLDR 46, supplemental data, measurementData, paperSize US-Letter; all others have A4.
constexpr std::array<std::string_view, 14> with_us_letter = {"BZ", "CA", "CL", "CO", "CR", "GT", "MX",
                                                             "NI", "PA", "PH", "PR", "SV", "US", "VE"};
static_assert(std::ranges::is_sorted(with_us_letter));

}  // namespace

Paper paper_of(std::string_view country) {
    return std::ranges::binary_search(with_us_letter, country) ? us_letter : a4;
}

}  // namespace classkeys::handouts
