#include "passwords/generate.hpp"

#include <sodium.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "passwords/rude_words.hpp"
#include "passwords/spreadsheet_safe.hpp"
#include "passwords/wipe.hpp"
#include "policy/check_password.hpp"

namespace classkeys::passwords {

Generator::Generator(Recipe recipe, const policy::PasswordPolicy& policy, const WordList* words, Draw draw)
    : recipe_(recipe), policy_(policy), words_(words), draw_(std::move(draw)) {
    if (const auto* characters = std::get_if<CharacterRecipe>(&recipe_)) alphabet_ = characters->alphabet.characters();
    draft_.reserve(longest_password);  // so that a draft never moves and leaves a copy behind
}

Generator::~Generator() {
    wipe(draft_);
    sodium_memzero(chosen_.data(), chosen_.size() * sizeof(std::size_t));
}

std::optional<std::string> Generator::next() {
    for (int tries = 0; tries < patience; ++tries) {
        draft_.clear();
        std::visit([this](const auto& recipe) { draw(recipe); }, recipe_);
        if (acceptable()) return draft_;
    }
    return std::nullopt;
}

void Generator::draw(const WordRecipe& recipe) {
    if (words_ == nullptr || words_->size() == 0) return;
    chosen_.clear();
    words_differ_ = true;
    for (int place = 0; place < recipe.words; ++place) {
        const std::size_t word = draw_(static_cast<std::uint32_t>(words_->size()));
        words_differ_ = words_differ_ && std::ranges::find(chosen_, word) == chosen_.end();
        chosen_.push_back(word);
        if (place > 0 && recipe.separator != 0) draft_.push_back(recipe.separator);
        draft_ += (*words_)[word];
    }
    if (recipe.capital_first) draft_.front() = static_cast<char>(draft_.front() - 'a' + 'A');
    if (recipe.digits > 0 && recipe.separator != 0) draft_.push_back(recipe.separator);
    for (int place = 0; place < recipe.digits; ++place) draft_.push_back(static_cast<char>('0' + draw_(10)));
}

void Generator::draw(const CharacterRecipe& recipe) {
    if (alphabet_.empty() || recipe.length <= 0) return;
    const auto characters = static_cast<std::uint32_t>(alphabet_.size());
    draft_.resize(static_cast<std::size_t>(recipe.length));
    for (char& character : draft_) character = alphabet_[draw_(characters)];
}

void Generator::draw(const SyllableRecipe& recipe) {
    const auto syllables = static_cast<std::uint32_t>(recipe.syllables->size());
    for (int word = 0; word < recipe.words; ++word) {
        for (int place = 0; place < recipe.in_word; ++place)
            recipe.syllables->append(static_cast<int>(draw_(syllables)), draft_);
        draft_.push_back('-');
    }
    if (recipe.capital_first) draft_.front() = static_cast<char>(draft_.front() - 'a' + 'A');
    for (int place = 0; place < recipe.digits; ++place) draft_.push_back(static_cast<char>('0' + draw_(10)));
}

bool Generator::acceptable() const {
    if (const auto* recipe = std::get_if<WordRecipe>(&recipe_))
        if (!words_differ_ || std::ssize(draft_) < recipe->shortest) return false;
    if (std::holds_alternative<SyllableRecipe>(recipe_) && holds_rude_word(draft_)) return false;
    return policy::check_password(draft_, policy_).empty() && spreadsheet_safe(draft_);
}

}  // namespace classkeys::passwords
