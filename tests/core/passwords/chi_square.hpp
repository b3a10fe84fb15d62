// chi_square.hpp: how likely counts as uneven as these are, or more uneven, if each outcome is equally likely.
//   chi_square_p({50, 50})   -> 1
#pragma once

#include <boost/math/distributions/chi_squared.hpp>

#include <numeric>
#include <vector>

namespace classkeys::passwords {

// Several rows of counts together, each even in itself; two or more outcomes a row, each expected at least five times.
inline double chi_square_p(const std::vector<std::vector<int>>& rows) {
    double sum = 0;
    double freedom = 0;
    for (const std::vector<int>& counts : rows) {
        const double expected = std::accumulate(counts.begin(), counts.end(), 0.0) / static_cast<double>(counts.size());
        for (const int count : counts) sum += (count - expected) * (count - expected) / expected;
        freedom += static_cast<double>(counts.size() - 1);
    }
    const boost::math::chi_squared distribution(freedom);
    return boost::math::cdf(boost::math::complement(distribution, sum));
}

inline double chi_square_p(const std::vector<int>& counts) {
    return chi_square_p(std::vector<std::vector<int>>{counts});
}

}  // namespace classkeys::passwords
