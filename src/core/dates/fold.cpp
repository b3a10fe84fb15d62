#include "dates/fold.hpp"

#include <algorithm>
#include <array>

namespace classkeys::dates {
namespace {

struct Letter {
    char32_t base;
    std::u32string_view marked;  // every other way to write it, in both cases
};

// Source: the decompositions of UnicodeData.txt for Latin-1, Latin Extended-A, Romanian, Greek and Cyrillic; and, by
// hand, the letters Unicode does not take apart: đ ħ ı ł ø ŧ, ς, and the ordinal signs ª º with the degree sign that
// people type for them.
constexpr std::array letters = std::to_array<Letter>({
    {U'a', U"ªÀÁÂÃÄÅàáâãäåĀāĂăĄą"},
    {U'c', U"ÇçĆćĈĉĊċČč"},
    {U'd', U"ĎďĐđ"},
    {U'e', U"ÈÉÊËèéêëĒēĔĕĖėĘęĚě"},
    {U'g', U"ĜĝĞğĠġĢģ"},
    {U'h', U"ĤĥĦħ"},
    {U'i', U"ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"},
    {U'j', U"Ĵĵ"},
    {U'k', U"Ķķ"},
    {U'l', U"ĹĺĻļĽľŁł"},
    {U'n', U"ÑñŃńŅņŇň"},
    {U'o', U"°ºÒÓÔÕÖØòóôõöøŌōŎŏŐő"},
    {U'r', U"ŔŕŖŗŘř"},
    {U's', U"ŚśŜŝŞşŠšȘș"},
    {U't', U"ŢţŤťŦŧȚț"},
    {U'u', U"ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų"},
    {U'w', U"Ŵŵ"},
    {U'y', U"ÝýÿŶŷŸ"},
    {U'z', U"ŹźŻżŽž"},
    {U'α', U"Άά"},
    {U'ε', U"Έέ"},
    {U'η', U"Ήή"},
    {U'ι', U"ΊΐΪίϊ"},
    {U'ο', U"Όό"},
    {U'σ', U"ς"},
    {U'υ', U"ΎΫΰϋύ"},
    {U'ω', U"Ώώ"},
    {U'г', U"ЃѓҐґ"},
    {U'е', U"ЀЁѐё"},
    {U'и', U"ЍЙйѝ"},
    {U'к', U"Ќќ"},
    {U'у', U"Ўў"},
    {U'і', U"Її"},
});
static_assert(std::ranges::is_sorted(letters, {}, &Letter::base));

struct Range {
    char32_t first;
    char32_t last;
    char32_t to_lower;  // what turns a capital of the range into its small letter
};

constexpr std::array capitals = std::to_array<Range>({
    {U'A', U'Z', 32},
    {U'À', U'Þ', 32},
    {U'Α', U'Ω', 32},
    {U'Ѐ', U'Џ', 80},
    {U'А', U'Я', 32},
});
static_assert(std::ranges::is_sorted(capitals, {}, &Range::first));

bool is_combining(char32_t point) {
    return point >= 0x0300 && point <= 0x036F;
}

}  // namespace

char32_t fold(char32_t point) {
    if (point < 0x80) return point >= U'A' && point <= U'Z' ? point + 32 : point;
    if (is_combining(point)) return 0;
    for (const Letter& letter : letters)
        if (letter.marked.find(point) != std::u32string_view::npos) return letter.base;
    for (const Range& range : capitals)
        if (point >= range.first && point <= range.last) return point + range.to_lower;
    return point;
}

std::u32string fold(std::u32string_view word) {
    std::u32string out;
    for (const char32_t point : word) {
        const bool joint = point == U'-' || point == U'\'' || point == U'’' || point == U'ʼ';
        const char32_t folded = joint ? 0 : fold(point);
        if (folded != 0) out.push_back(folded);
    }
    return out;
}

}  // namespace classkeys::dates
