#include "passwords/rude_words.hpp"

#include <gtest/gtest.h>

namespace classkeys::passwords {
namespace {

TEST(RudeWords, AreFoundWhereverTheyStand) {
    for (const char* rude : {"fuka", "mifukalo", "Fukamilo-47", "lofu-kami-47", "puto", "lameputo-12", "kurwa-47",
                             "scheisa", "merdala", "cazzolo", "neukelo", "chujola", "hitlermo", "SEXa"})
        EXPECT_TRUE(holds_rude_word(rude)) << rude;
}

TEST(RudeWords, OthersAreNotThrownAway) {
    for (const char* fine : {"", "melidano-37", "plomifu-47", "Benotilu", "frugalepi", "tramelu-10", "fu-1-ba"})
        EXPECT_FALSE(holds_rude_word(fine)) << fine;
}

// After a false start the reader goes on from the longest end that still begins a word.
TEST(RudeWords, AreFoundAfterTheBeginningOfAnother) {
    EXPECT_TRUE(holds_rude_word("pepenis"));
    EXPECT_TRUE(holds_rude_word("culpuputa"));
    EXPECT_TRUE(holds_rude_word("kukukurva"));
}

}  // namespace
}  // namespace classkeys::passwords
