#include "sim/scenario/reading/read_errors.h"

#include <algorithm>

#include "sim/scenario/limits.h"

namespace journey::scenario {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool continues_character(char letter) { return (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U; }

/// The number of bytes of `text`, at most `limit`, that end with a whole character.
std::size_t whole_characters(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text.size();
  while (limit > 0 && continues_character(text[limit])) --limit;
  return limit;
}

/// Moves `line` and `column` over the bytes from `from` to `to`.
void advance(std::string_view text, std::size_t from, std::size_t to, std::size_t& line, std::size_t& column) {
  if (from == 0 && text.starts_with(kByteOrderMark)) from = std::min(to, kByteOrderMark.size());
  for (std::size_t i = from; i < to; ++i) {
    if (text[i] == '\n') {
      ++line;
      column = 1;
    } else if (!continues_character(text[i])) {
      ++column;
    }
  }
}

}  // namespace

std::string to_text(const ReadError& error, std::string_view file) {
  std::string text(file);
  text += ':' + std::to_string(error.line) + ':' + std::to_string(error.column) + ": ";
  if (!error.pointer.empty()) text += error.pointer + ": ";
  return text + error.message;
}

void ReadErrors::add(std::size_t offset, std::string_view pointer, std::string message) {
  ++count_;
  if (count_ > kMaxErrors) return;
  errors_.push_back({std::min(offset, text_.size()), {0, 0, std::string(pointer), std::move(message)}});
}

std::vector<ReadError> ReadErrors::take() {
  std::stable_sort(errors_.begin(), errors_.end(),
                   [](const Located& a, const Located& b) { return a.offset < b.offset; });
  std::vector<ReadError> result;
  std::size_t line = 1;
  std::size_t column = 1;
  std::size_t at = 0;
  for (Located& located : errors_) {
    advance(text_, at, located.offset, line, column);
    at = located.offset;
    located.error.line = line;
    located.error.column = column;
    result.push_back(std::move(located.error));
  }
  if (count_ > kMaxErrors) {
    result.push_back({line, column, "", "and " + std::to_string(count_ - kMaxErrors) + " more errors"});
  }
  return result;
}

std::string append_key(std::string_view pointer, std::string_view key) {
  std::string result(pointer);
  result += '/';
  for (const char letter : key.substr(0, whole_characters(key, kMaxNameBytes))) {
    if (letter == '~') {
      result += "~0";
    } else if (letter == '/') {
      result += "~1";
    } else {
      result += static_cast<unsigned char>(letter) < 0x20 ? '?' : letter;
    }
  }
  return result;
}

std::string append_index(std::string_view pointer, std::size_t index) {
  return std::string(pointer) + '/' + std::to_string(index);
}

std::string in_quotes(std::string_view text) {
  const std::size_t length = whole_characters(text, 40);
  std::string result = "\"";
  for (const char letter : text.substr(0, length)) {
    result += static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F ? '?' : letter;
  }
  return result + (length < text.size() ? "...\"" : "\"");
}

}  // namespace journey::scenario
