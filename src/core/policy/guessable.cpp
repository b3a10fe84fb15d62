#include "policy/guessable.hpp"

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace classkeys::policy {
namespace {

constexpr std::size_t portion = 256;  // passwords that a thread takes at a time

}  // namespace

double guess_bits(std::string_view password, std::span<const std::string> known) {
    std::vector<const char*> words;
    words.reserve(known.size() + 1);
    for (const std::string& word : known) words.push_back(word.c_str());
    words.push_back(nullptr);
    std::string ended(password);
    const double bits = ZxcvbnMatch(ended.c_str(), words.data(), nullptr);
    sodium_memzero(ended.data(), ended.size());
    return bits;
}

std::vector<bool> guessable(std::size_t count, const std::function<Guess(std::size_t)>& guess, double least,
                            const std::stop_token& stop) {
    std::vector<unsigned char> found(count);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t from = next.fetch_add(portion); from < count; from = next.fetch_add(portion))
            for (std::size_t at = from; at < std::min(from + portion, count) && !stop.stop_requested(); ++at) {
                const Guess one = guess(at);
                found[at] = guess_bits(one.password, one.known) < least;
            }
    };
    std::vector<std::future<void>> others;
    const std::size_t portions = (count + portion - 1) / portion;
    const std::size_t threads = std::min<std::size_t>(portions, std::thread::hardware_concurrency());
    for (std::size_t other = 1; other < threads; ++other) others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others) other.get();
    return {found.begin(), found.end()};
}

}  // namespace classkeys::policy
