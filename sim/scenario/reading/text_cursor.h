#pragma once
// Walks a JSON text token by token alongside a parser that does not give the places of its tokens.
//
// Requires: the parser has accepted each token before the cursor is asked for it.

#include <cstddef>
#include <string_view>

namespace journey::scenario {

class TextCursor {
 public:
  explicit TextCursor(std::string_view text) : text_(text), at_(text.starts_with("\xEF\xBB\xBF") ? 3 : 0) {}

  /// Offset of the next token (commas and colons are no tokens), which is then behind the cursor.
  std::size_t next_token() {
    while (at_ < text_.size() && is_between_tokens(text_[at_])) ++at_;
    const std::size_t start = at_;
    if (at_ >= text_.size()) return start;
    if (text_[at_] == '"') {
      skip_string();
    } else if (is_bracket(text_[at_])) {
      ++at_;
    } else {
      while (at_ < text_.size() && !is_between_tokens(text_[at_]) && !is_bracket(text_[at_])) ++at_;
    }
    return start;
  }

 private:
  static bool is_between_tokens(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n' || letter == ',' || letter == ':';
  }
  static bool is_bracket(char letter) { return letter == '{' || letter == '}' || letter == '[' || letter == ']'; }

  void skip_string() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    if (at_ < text_.size()) ++at_;
  }

  std::string_view text_;
  std::size_t at_;
};

}  // namespace journey::scenario
