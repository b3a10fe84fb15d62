// cldr_table.hpp: how the CLDR table is laid out and how a word is read by it. The build-time maker
// (tools/make_cldr_table) reads words by the same code, so that it stores only what the rules below do not give.
//   Table t; append(t, U"राम", out)     out == "rama"      // र carries a vowel, ा takes its place
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace classkeys::text::cldr {

// What a reading does to its neighbours. A set of bits.
using Traits = std::uint8_t;
constexpr Traits carries_vowel = 1;     // Indic consonant: its last letter falls away before a sign that takes_vowel
constexpr Traits takes_vowel = 2;       // vowel sign, virama, subjoined consonant
constexpr Traits read_after_next = 4;   // Thai vowel: written before its consonant, spoken after it
constexpr Traits parted_by_a = 8;       // Burmese consonant: an "a" stands between two of them
constexpr Traits starts_sequence = 16;  // the sequences are to be searched
constexpr Traits repeats_last = 32;     // 々: the reading before it once more
constexpr Traits by_code_point = 64;    // no reading: "u" and the code point in hexadecimal
constexpr Traits passed_over = 128;     // nukta: the vowel sign after it belongs to the consonant before it

// A piece of the pool: `length` bytes from `at`.
struct Reading {
    std::uint16_t at;
    std::uint8_t length;
    Traits traits;
};

constexpr std::size_t longest_sequence = 6;

// Code points that are read otherwise together than one by one: the first `length` of `points`, of which the first
// `eats` are read as `reading` (an index) and the rest is read on. Sorted by `points[0]`, the longest first.
struct Sequence {
    char16_t points[longest_sequence];
    std::uint8_t length;
    std::uint8_t eats;
    std::uint16_t reading;
};

// Two stages: entries[blocks[c / block_size] * block_size + c % block_size] is the index of c's reading. Reading 0 is
// empty. Code points past the last block have reading 0.
constexpr std::size_t block_size = 64;

struct Table {
    std::span<const std::uint16_t> blocks;
    std::span<const std::uint16_t> entries;
    std::span<const Reading> readings;
    std::string_view pool;
    std::span<const Sequence> sequences;

    const Reading& reading_of(char32_t c) const {
        const std::size_t block = c / block_size;
        return readings[block < blocks.size() ? entries[blocks[block] * block_size + c % block_size] : 0];
    }
    std::string_view text_of(const Reading& reading) const { return pool.substr(reading.at, reading.length); }
};

// The composed syllables of Hangul, as The Unicode Standard, section 3.12, takes them apart.
constexpr char32_t first_syllable = U'가', last_syllable = U'힣';
constexpr char32_t first_lead = 0x1100, first_vowel = 0x1161, before_first_tail = 0x11a7;
constexpr char32_t vowels = 21, tails = 28;

// Reads one word, from left to right.
class Reader {
 public:
    Reader(const Table& table, std::u32string_view run, std::string& out)
        : table_(table), run_(run), out_(out), last_(out.size()) {}

    void read() {
        for (std::size_t i = 0; i < run_.size();) i += read_at(i);
    }

 private:
    // Reads what stands at `i`; how many code points that was, at least 1.
    std::size_t read_at(std::size_t i) {
        const char32_t c = run_[i];
        if (c >= first_syllable && c <= last_syllable) return read_hangul(c - first_syllable);
        const Reading& reading = table_.reading_of(c);
        if ((reading.traits & starts_sequence) != 0) {
            if (const Sequence* found = sequence_at(i)) {
                put(table_.readings[found->reading], i + found->eats);
                return found->eats;
            }
        }
        if ((reading.traits & read_after_next) != 0 && i + 1 < run_.size() && follows(c, run_[i + 1])) {
            put(table_.reading_of(run_[i + 1]), run_.size());
            put(reading, run_.size());
            return 2;
        }
        put_single(reading, c, i + 1);
        return 1;
    }

    void put_single(const Reading& reading, char32_t c, std::size_t next) {
        if ((reading.traits & repeats_last) != 0) {
            const std::size_t length = out_.size() - last_;
            out_.append(out_, last_, length);
            last_ = out_.size() - length;
        } else if ((reading.traits & by_code_point) != 0) {
            put_code_point(c);
        } else {
            put(reading, next);
        }
    }

    // Appends a reading, as what stands at `next` lets it end.
    void put(const Reading& reading, std::size_t next) {
        std::string_view text = table_.text_of(reading);
        const Traits after = (reading.traits & (carries_vowel | parted_by_a)) != 0 ? traits_at(next) : Traits{0};
        if ((reading.traits & carries_vowel) != 0 && (after & takes_vowel) != 0) text.remove_suffix(1);
        if (!text.empty()) last_ = out_.size();
        out_.append(text);
        if ((reading.traits & after & parted_by_a) != 0) out_.push_back('a');
    }

    Traits traits_at(std::size_t i) const {
        while (i < run_.size() && (table_.reading_of(run_[i]).traits & passed_over) != 0) ++i;
        return i < run_.size() ? table_.reading_of(run_[i]).traits : Traits{0};
    }

    void put_code_point(char32_t c) {
        last_ = out_.size();
        out_.push_back('u');
        int shift = 20;
        while (shift > 12 && (c >> shift) == 0) shift -= 4;
        for (; shift >= 0; shift -= 4) out_.push_back("0123456789abcdef"[(c >> shift) & 15]);
    }

    std::size_t read_hangul(char32_t syllable) {
        const std::size_t start = out_.size();
        const char32_t tail = syllable % tails;
        put(table_.reading_of(first_lead + syllable / tails / vowels), run_.size());
        put(table_.reading_of(first_vowel + syllable / tails % vowels), run_.size());
        if (tail != 0) put(table_.reading_of(before_first_tail + tail), run_.size());
        last_ = start;
        return 1;
    }

    // Whether a vowel written before its consonant finds one of its own script (scripts that have such vowels fill
    // blocks of 128 code points).
    bool follows(char32_t vowel, char32_t next) const {
        const Traits traits = table_.reading_of(next).traits;
        return vowel / 128 == next / 128 && (traits & read_after_next) == 0;
    }

    const Sequence* sequence_at(std::size_t i) const {
        const std::u32string_view rest = run_.substr(i, longest_sequence);
        auto sequence = std::ranges::lower_bound(table_.sequences, rest[0], {},
                                                 [](const Sequence& s) { return char32_t{s.points[0]}; });
        for (; sequence != table_.sequences.end() && sequence->points[0] == rest[0]; ++sequence) {
            if (sequence->length <= rest.size() &&
                std::equal(sequence->points, sequence->points + sequence->length, rest.begin()))
                return &*sequence;
        }
        return nullptr;
    }

    const Table& table_;
    const std::u32string_view run_;
    std::string& out_;
    std::size_t last_;  // where the last reading begins in out_
};

inline void append(const Table& table, std::u32string_view run, std::string& out) {
    Reader(table, run, out).read();
}

}  // namespace classkeys::text::cldr
