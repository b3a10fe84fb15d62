// generate.hpp: passwords, each drawn uniformly from all that satisfy the recipe, the policy and our own rules. A draw
// that does not satisfy them is thrown away and drawn again, never patched, since patching would make some passwords
// likelier.
//   Generator generator(fit_words(policy, words).value(), policy, &words, secure_draw());
//   generator.next()   -> "tiger-violin-47"; distinct.hpp keeps them apart
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "passwords/chance.hpp"
#include "passwords/recipe.hpp"

namespace classkeys::passwords {

// Draws in a row without one that will do, after which there is none worth waiting for: recipes that fit a platform
// pass more than one in ten.
inline constexpr int patience = 10'000;

// Not for two threads at once. Wipes what it holds; the passwords it hands out are the caller's to wipe (wipe.hpp).
class Generator {
 public:
    // `words` must outlive the generator; it may be null for a recipe without words. The policy is copied.
    Generator(Recipe recipe, const policy::PasswordPolicy& policy, const WordList* words, Draw draw);
    ~Generator();
    Generator(const Generator&) = delete;
    Generator& operator=(const Generator&) = delete;

    // None if `patience` runs out: recipe and policy contradict each other.
    std::optional<std::string> next();

 private:
    void draw(const WordRecipe& recipe);
    void draw(const CharacterRecipe& recipe);
    void draw(const SyllableRecipe& recipe);
    bool acceptable() const;

    Recipe recipe_;
    policy::PasswordPolicy policy_;
    const WordList* words_;
    Draw draw_;
    std::string alphabet_;             // of a CharacterRecipe
    std::vector<std::size_t> chosen_;  // of a WordRecipe: the words of this draw
    bool words_differ_ = true;         // of a WordRecipe: whether this draw's words do
    std::string draft_;
};

}  // namespace classkeys::passwords
