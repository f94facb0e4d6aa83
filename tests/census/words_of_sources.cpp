#include "tests/census/words_of_sources.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>

namespace journey::census {
namespace {

std::string text_of(const std::string& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string utf8(unsigned long letter) {
  if (letter < 0x80) return {static_cast<char>(letter)};
  if (letter < 0x800) return {static_cast<char>(0xC0 | letter >> 6), static_cast<char>(0x80 | (letter & 0x3F))};
  return {static_cast<char>(0xE0 | letter >> 12), static_cast<char>(0x80 | (letter >> 6 & 0x3F)),
          static_cast<char>(0x80 | (letter & 0x3F))};
}

// The literal that begins after the quote at `at`, which is moved behind its end.
std::string literal_at(const std::string& text, std::size_t& at) {
  std::string literal;
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] != '\\') {
      literal += text[at];
    } else if (text[at + 1] == 'u') {
      literal += utf8(std::stoul(text.substr(at + 2, 4), nullptr, 16));
      at += 5;
    } else {
      literal += text[++at];
    }
  }
  ++at;
  return literal;
}

bool is_word(const std::string& literal) {
  const auto letters = std::count_if(literal.begin(), literal.end(), [](unsigned char c) { return std::isalpha(c); });
  return letters >= 3 && literal.find('%') == std::string::npos && !literal.ends_with(".h");
}

std::size_t end_of_line(const std::string& text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

}  // namespace

std::vector<std::string> words_in(const std::string& file) {
  const std::string text = text_of(file);
  std::vector<std::string> found;
  bool glues = false;  // nothing but space since the last literal
  for (std::size_t at = 0; at < text.size();) {
    const bool quoted_letter = text[at] == '\'' && at + 2 < text.size();
    if (text.compare(at, 2, "//") == 0) {
      at = end_of_line(text, at);
    } else if (quoted_letter) {
      at += text[at + 1] == '\\' ? 4U : 3U;
      glues = false;
    } else if (text[at] == '"') {
      const std::string literal = literal_at(text, at);
      if (glues) found.back() += literal;
      if (!glues) found.push_back(literal);
      glues = true;
    } else {
      glues = glues && std::isspace(static_cast<unsigned char>(text[at]));
      ++at;
    }
  }
  std::erase_if(found, [](const std::string& literal) { return !is_word(literal); });
  return found;
}

void hear(std::vector<std::string>& words, const std::string& text) {
  std::erase_if(words, [&text](const std::string& word) { return text.find(word) != std::string::npos; });
}

}  // namespace journey::census
