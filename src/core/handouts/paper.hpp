// paper.hpp: the paper that printers hold in a country.
//   paper_of("ES")   -> A4
//   paper_of("MX")   -> Letter
#pragma once

#include <string_view>

namespace classkeys::handouts {

// Upright, in hundredths of a millimetre.
struct Paper {
    int width;
    int height;
    bool operator==(const Paper&) const = default;
};

inline constexpr Paper a4 = {21'000, 29'700};
inline constexpr Paper us_letter = {21'590, 27'940};

// `country`: two capital letters (ISO 3166-1), or nothing where none is known.
Paper paper_of(std::string_view country);

}  // namespace classkeys::handouts
