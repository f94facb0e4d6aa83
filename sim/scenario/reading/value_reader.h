#pragma once
// Checked reading of single values out of a JSON tree.
//
// Errors: each function adds an error with the allowed range and the value found, and gives nothing.

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/scenario/catalogue/parameter.h"
#include "sim/scenario/reading/json_text.h"
#include "sim/scenario/reading/read_errors.h"

namespace journey::scenario {

/// A value of the tree and the pointer that names it.
struct Place {
  const Node* node = nullptr;
  std::string pointer;

  Place item(std::size_t index) const { return {&node->items[index], append_index(pointer, index)}; }
};

/// Adds `message` at `place`.
void report(ReadErrors& errors, const Place& place, std::string message);
/// Adds "must be `allowed`, got" and the value found.
void report_value(ReadErrors& errors, const Place& place, std::string_view allowed);
/// Adds "there is no `what` "word"", with the nearest known one or all of them.
void report_unknown(ReadErrors& errors, std::size_t offset, const std::string& pointer, std::string_view what,
                    std::string_view word, std::span<const std::string_view> known);

std::optional<double> read_number(const Place& place, double low, double high, ReadErrors& errors);
std::optional<double> read_whole_number(const Place& place, double low, double high, ReadErrors& errors);
std::optional<bool> read_boolean(const Place& place, ReadErrors& errors);
/// A text of 1 to `most` bytes without control characters other than line ends.
std::optional<std::string> read_text(const Place& place, std::size_t most, ReadErrors& errors);
/// A word of a-z, 0-9, _ and -, beginning with a letter.
std::optional<std::string> read_id(const Place& place, ReadErrors& errors);
/// One of `words`: its place among them.
std::optional<std::size_t> read_word(const Place& place, std::span<const std::string_view> words, std::string_view what,
                                     ReadErrors& errors);
/// A value `parameter` accepts.
std::optional<double> read_parameter(const Place& place, const Parameter& parameter, ReadErrors& errors);
/// True if `place` is a list of `fewest` to `most` items.
bool is_list(const Place& place, std::size_t fewest, std::size_t most, ReadErrors& errors);

/// The members of an object, each asked for by its key. Requires: refuse_other_keys() once all are asked.
class ObjectReader {
 public:
  /// If it is not an object: one error, and every key is missing without a further one.
  ObjectReader(const Place& place, ReadErrors& errors);

  bool is_object() const { return object_; }
  std::optional<Place> optional(std::string_view key);
  std::optional<Place> required(std::string_view key);
  /// Adds an error for each key that nobody asked for.
  void refuse_other_keys();

 private:
  Place place_;
  ReadErrors& errors_;
  bool object_;
  std::vector<std::string_view> known_;
};

}  // namespace journey::scenario
