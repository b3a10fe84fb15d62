#include "table_builder.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace classkeys::tools {
namespace {

using namespace text::cldr;

constexpr std::size_t code_points = 0x110000;

template <class Values>
std::string array(const char* type, const char* name, const Values& values) {
    std::string source = std::string("constexpr ") + type + " " + name + "[] = {";
    std::size_t count = 0;
    for (const auto& value : values) {
        source += count++ % 16 == 0 ? "\n    " : " ";
        source += value + ",";
    }
    return source + "\n};\n";
}

std::vector<std::string> texts(const std::vector<std::uint16_t>& numbers) {
    std::vector<std::string> written;
    std::ranges::transform(numbers, std::back_inserter(written), [](auto n) { return std::to_string(n); });
    return written;
}

std::string source_of(const Reading& reading) {
    std::string source = "{";
    source += std::to_string(reading.at) + ", " + std::to_string(reading.length) + ", ";
    return source + std::to_string(reading.traits) + "}";
}

std::string source_of(const Sequence& sequence) {
    std::string source = "{{";
    for (const char16_t point : sequence.points) source += std::to_string(point) + ",";
    source += "}, " + std::to_string(sequence.length) + ", " + std::to_string(sequence.eats) + ", ";
    return source + std::to_string(sequence.reading) + "}";
}

bool comes_before(const Sequence& a, const Sequence& b) {
    if (a.points[0] != b.points[0]) return a.points[0] < b.points[0];
    return a.length > b.length;
}

}  // namespace

TableBuilder::TableBuilder() : entries_(code_points), blocks_(code_points / block_size) {
    std::iota(blocks_.begin(), blocks_.end(), std::uint16_t{0});
    reading("", 0);
}

std::uint16_t TableBuilder::reading(const std::string& text, Traits traits) {
    const auto [known, is_new] =
        known_readings_.try_emplace({text, traits}, static_cast<std::uint16_t>(readings_.size()));
    if (is_new) {
        std::size_t at = pool_.find(text);
        if (at == std::string::npos) {
            at = pool_.size();
            pool_ += text;
        }
        if (pool_.size() > 0xffff || readings_.size() > 0xffff || text.size() > 0xff)
            throw std::length_error("the readings do not fit in 16 bits");
        readings_.push_back({static_cast<std::uint16_t>(at), static_cast<std::uint8_t>(text.size()), traits});
    }
    return known->second;
}

void TableBuilder::set(char32_t c, const std::string& text, Traits traits) {
    entries_[c] = reading(text, traits);
}

Traits TableBuilder::traits_of(char32_t c) const {
    return readings_[entries_[c]].traits;
}

std::string TableBuilder::text_of(char32_t c) const {
    const Reading& found = readings_[entries_[c]];
    return pool_.substr(found.at, found.length);
}

void TableBuilder::add_sequence(std::u32string_view points, std::size_t eats, const std::string& text, Traits traits) {
    Sequence sequence{
        {}, static_cast<std::uint8_t>(points.size()), static_cast<std::uint8_t>(eats), reading(text, traits)};
    std::ranges::transform(points, sequence.points, [](char32_t c) { return static_cast<char16_t>(c); });
    sequences_.insert(std::ranges::upper_bound(sequences_, sequence, comes_before), sequence);
    set(points[0], text_of(points[0]), traits_of(points[0]) | starts_sequence);
}

Table TableBuilder::table() const {
    return {blocks_, entries_, readings_, pool_, sequences_};
}

std::string TableBuilder::spell(std::u32string_view word) const {
    std::string out;
    append(table(), word, out);
    return out;
}

std::string TableBuilder::source() const {
    std::vector<std::uint16_t> blocks, entries;
    std::map<std::vector<std::uint16_t>, std::uint16_t> stored;
    for (auto block = entries_.begin(); block != entries_.end(); block += block_size) {
        const std::vector<std::uint16_t> content(block, block + block_size);
        const auto [found, is_new] = stored.try_emplace(content, static_cast<std::uint16_t>(stored.size()));
        if (is_new) entries.insert(entries.end(), content.begin(), content.end());
        blocks.push_back(found->second);
    }
    const std::uint16_t empty = stored.at(std::vector<std::uint16_t>(block_size));
    while (blocks.back() == empty) blocks.pop_back();

    std::vector<std::string> readings, sequences;
    for (const Reading& reading : readings_) readings.push_back(source_of(reading));
    for (const Sequence& sequence : sequences_) sequences.push_back(source_of(sequence));
    std::string pool = "constexpr char pool[] =";
    for (std::size_t at = 0; at < pool_.size(); at += 100) pool.append("\n    \"").append(pool_, at, 100).append("\"");
    return array("std::uint16_t", "blocks", texts(blocks)) + array("std::uint16_t", "entries", texts(entries)) +
           array("Reading", "readings", readings) + array("Sequence", "sequences", sequences) + pool + ";\n";
}

}  // namespace classkeys::tools
