#pragma once
// JSON text as a tree of values with their places.
//
// Limits: limits.h (bytes, depth, number of values); parsing never recurses, whatever the depth.
// Errors: a text that is not UTF-8 or not JSON gives one error and no tree; so do numbers too large for
//         a double. Every duplicate key is an error of its own.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/scenario/reading/read_errors.h"

namespace journey::scenario {

struct Member;

struct Node {
  enum class Kind { null, boolean, number, string, list, object };
  Kind kind = Kind::null;
  std::size_t offset = 0;  ///< of its first byte
  bool boolean = false;
  double number = 0;
  std::string string;
  std::vector<Node> items;
  std::vector<Member> members;
};

struct Member {
  std::string key;
  std::size_t key_offset = 0;
  Node value;
};

/// The tree of `text`, or nothing and the reason in `errors`.
std::optional<Node> parse_json(std::string_view text, ReadErrors& errors);

/// "12", "\"board\"", "a list": the value found, for a message.
std::string description(const Node& node);

}  // namespace journey::scenario
