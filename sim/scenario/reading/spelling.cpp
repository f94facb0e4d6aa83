#include "sim/scenario/reading/spelling.h"

#include <algorithm>
#include <vector>

namespace journey::scenario {
namespace {

constexpr std::size_t kLongestWord = 64;

std::size_t distance_to(std::string_view word, std::string_view known) {
  const std::size_t whole = edit_distance(word, known);
  const std::size_t dot = known.rfind('.');
  if (dot == std::string_view::npos) return whole;
  return std::min(whole, edit_distance(word, known.substr(dot + 1)));
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before.swap(above);
    above.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

std::string_view nearest_word(std::string_view word, std::span<const std::string_view> known) {
  if (word.size() > kLongestWord) return {};
  std::string_view best;
  // A word with every letter changed does not count as similar.
  std::size_t best_distance = std::min(word.size(), word.size() * 2 / 5 + 2);
  for (const std::string_view candidate : known) {
    const std::size_t distance = distance_to(word, candidate);
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace journey::scenario
