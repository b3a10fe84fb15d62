// A list of words as a teacher writes it: a fault names a line that is there; a good list is sorted and has no doubles.
#include "input.hpp"
#include "passwords/word_list.hpp"

using namespace classkeys;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const auto words = passwords::WordList::parse(text, 2);
    if (!words) {
        fuzz::must(words.error().line >= 0 && static_cast<std::size_t>(words.error().line) <= text.size() + 1);
        return 0;
    }
    for (std::size_t at = 1; at < static_cast<std::size_t>(words.value().size()); ++at)
        fuzz::must(words.value()[at - 1] < words.value()[at]);
    return 0;
}
