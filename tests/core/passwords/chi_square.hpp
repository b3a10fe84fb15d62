// chi_square.hpp: how likely counts as uneven as these are, or more uneven, if each outcome is equally likely.
//   chi_square_p({50, 50})   -> 1
#pragma once

#include <boost/math/distributions/chi_squared.hpp>

#include <numeric>
#include <vector>

namespace classkeys::passwords {

// `counts`: two or more outcomes, each expected at least five times.
inline double chi_square_p(const std::vector<int>& counts) {
    const double expected = std::accumulate(counts.begin(), counts.end(), 0.0) / static_cast<double>(counts.size());
    double sum = 0;
    for (const int count : counts) sum += (count - expected) * (count - expected) / expected;
    const boost::math::chi_squared distribution(static_cast<double>(counts.size() - 1));
    return boost::math::cdf(boost::math::complement(distribution, sum));
}

}  // namespace classkeys::passwords
