// chance.hpp: draws that are the same for a seed on every machine. The engine's numbers are fixed by the C++ standard,
// the standard's distributions are not.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace classkeys::tests {

class Chance {
 public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    // 0 .. bound - 1; bound is 1 or more. Not quite even, by less than one in 2^32.
    int below(int bound) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }

    template <class Value>
    Value one_of(std::initializer_list<Value> values) {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }
    template <class Value>
    const Value& one_of(const std::vector<Value>& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

    template <class Value>
    void shuffle(std::vector<Value>& values) {
        for (std::size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[static_cast<std::size_t>(below(static_cast<int>(left)))]);
    }

 private:
    std::mt19937_64 engine_;
};

}  // namespace classkeys::tests
