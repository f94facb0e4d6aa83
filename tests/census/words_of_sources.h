#pragma once
// The words that stand in the program's sources: what the census must have heard, each at least once.

#include <string>
#include <vector>

namespace journey::census {

/// The string literals of a source file in UTF-8, those glued by the compiler as one; of those that are formats or
/// shorter than a word of three letters, nothing.
std::vector<std::string> words_in(const std::string& file);

/// Takes out of `words` what occurs in `text`.
void hear(std::vector<std::string>& words, const std::string& text);

}  // namespace journey::census
