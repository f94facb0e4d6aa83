#pragma once
// What fills a place in a message: {title}, {count}.
//
// Both are plain bytes, so that a message, which is a row of them, can be handed on as it lies. Their constructors are
// not inline: there are a thousand calls, and every visitor downloads each.

#include <array>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace journey::web::language {

/// Words, seen only: they must live until the message is said. Never left out, so a message without one does not
/// compile.
class Slot {
 public:
  // NOLINTBEGIN(google-explicit-constructor): a place is filled with whatever is words.
  Slot(std::string_view text) : text_(text) {}
  Slot(const std::string& text);
  Slot(const char* text);
  // NOLINTEND(google-explicit-constructor)

  [[nodiscard]] std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// The number by which a message takes its singular or plural: as it is shown, since "1" is one and "1.2" is not.
class Count {
 public:
  template <std::integral Whole>
  Count(Whole number) : Count(static_cast<std::int64_t>(number), 0) {}  // NOLINT(google-explicit-constructor)
  /// Of `shown`, the first 23 bytes.
  Count(double value, std::string_view shown);

  [[nodiscard]] double value() const { return value_; }
  [[nodiscard]] std::string_view text() const { return {text_.data(), size_}; }

 private:
  Count(std::int64_t number, int);

  double value_;
  std::array<char, 23> text_{};
  std::uint8_t size_ = 0;
};

}  // namespace journey::web::language
