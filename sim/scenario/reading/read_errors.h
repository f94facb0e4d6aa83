#pragma once
// The errors in a text and their places.
//
// Units:  lines and columns count from 1; a column is a character, not a byte; a tab is one.
// Errors: past kMaxErrors only the number of errors grows.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace journey::scenario {

struct ReadError {
  std::size_t line = 0;
  std::size_t column = 0;
  std::string pointer;  ///< JSON pointer (RFC 6901) to the wrong value; empty for the whole text
  std::string message;
};

/// "file:line:col: /json/pointer: message"; the pointer is left out if it is empty.
std::string to_text(const ReadError& error, std::string_view file);

/// Collects errors by their place in one text.
class ReadErrors {
 public:
  explicit ReadErrors(std::string_view text) : text_(text) {}

  void add(std::size_t offset, std::string_view pointer, std::string message);
  bool empty() const { return count_ == 0; }
  std::size_t count() const { return count_; }
  /// The errors by place in the text, ties in the order found.
  std::vector<ReadError> take();

 private:
  struct Located {
    std::size_t offset;
    ReadError error;
  };
  std::string_view text_;
  std::vector<Located> errors_;
  std::size_t count_ = 0;
};

/// `pointer` with one more key or index, escaped.
std::string append_key(std::string_view pointer, std::string_view key);
std::string append_index(std::string_view pointer, std::size_t index);

/// `text` in quotes, shortened to be readable in a message, control characters shown as '?'.
std::string in_quotes(std::string_view text);

}  // namespace journey::scenario
