#pragma once
// The known word somebody probably meant.
//
// Source: Levenshtein distance, with a swap of neighbours counted as one (optimal string alignment).

#include <cstddef>
#include <span>
#include <string_view>

namespace journey::scenario {

std::size_t edit_distance(std::string_view a, std::string_view b);

/// The word of `known` nearest to `word`, empty if none is near. The part after the last dot may be
/// all that was written ("cadence_days" for "release.cadence_days"). Ties go to the earlier word.
std::string_view nearest_word(std::string_view word, std::span<const std::string_view> known);

}  // namespace journey::scenario
