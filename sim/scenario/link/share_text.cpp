#include "sim/scenario/link/share_text.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

#include "sim/scenario/limits.h"
#include "sim/scenario/utf8.h"

namespace journey::scenario {
namespace {

bool is_plain(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
}

/// The byte of two lower-case hexadecimal digits.
std::optional<char> byte_of(std::string_view digits) {
  unsigned value = 0;
  const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (code != std::errc{} || digits.size() != 2 || end != digits.data() + 2) return std::nullopt;
  return static_cast<char>(static_cast<unsigned char>(value));
}

}  // namespace

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t from = 0;;) {
    const std::size_t to = text.find(separator, from);
    parts.push_back(text.substr(from, to - from));
    if (to == std::string_view::npos) return parts;
    from = to + 1;
  }
}

std::optional<double> decimal(std::string_view text) {
  if (text.empty() || text.size() > 40) return std::nullopt;
  if (text.find_first_not_of("0123456789.e-") != std::string_view::npos) return std::nullopt;
  const std::string copy(text);
  char* end = nullptr;
  const double value = std::strtod(copy.c_str(), &end);
  if (end != copy.c_str() + copy.size() || !std::isfinite(value)) return std::nullopt;
  return value + 0.0;
}

bool is_id_or_nothing(std::string_view text) {
  return text.size() <= kMaxIdBytes &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos;
}

std::string encode_name(std::string_view name) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const char letter : name) {
    const auto byte = static_cast<unsigned char>(letter);
    if (is_plain(letter)) {
      text += letter;
    } else {
      text += {'~', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
  return text;
}

std::optional<std::string> decode_name(std::string_view text) {
  std::string name;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_plain(text[i])) {
      name += text[i];
      continue;
    }
    const auto byte = text[i] == '~' ? byte_of(text.substr(i + 1, 2)) : std::nullopt;
    if (!byte) return std::nullopt;
    name += *byte;
    i += 2;
  }
  const bool good =
      !name.empty() && name.size() <= kMaxNameBytes && !first_invalid_utf8(name) && !has_control_characters(name);
  return good ? std::optional(name) : std::nullopt;
}

}  // namespace journey::scenario
