#pragma once
// The messages of one language, as web/words/compile.py writes them: English is part of the program, others are read.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/language/slot.h"

namespace journey::web::language {

/// A language that can be used.
struct Known {
  std::string code;  ///< "fr"
  std::string name;  ///< "Français"
  bool whole;        ///< else it is used only where it is asked for: what is missing is English
};

/// A message has no more places than that.
inline constexpr std::size_t kMostSlots = 8;

class Table {
 public:
  /// Nothing if this is no table, or one for another catalogue than this program's.
  static std::optional<Table> read(std::string text);

  [[nodiscard]] Known known() const { return {std::string(code_), std::string(name_), whole_}; }
  [[nodiscard]] std::string_view plain(std::size_t index) const { return forms_of(index); }
  /// The message with its places filled, in the form that `number` takes.
  [[nodiscard]] std::string filled(std::size_t index, std::span<const Slot> slots, double number) const;
  /// What `english`, known to sim/ by `key`, is called: `english` where this table does not say.
  [[nodiscard]] std::string_view named(std::string_view key, std::string_view english) const;

 private:
  struct Named {
    std::string_view key;
    std::string_view words;
  };

  [[nodiscard]] std::string_view forms_of(std::size_t index) const { return messages_[index]; }
  [[nodiscard]] std::size_t plural_of(double number) const;
  bool take_head(std::string_view& rest);
  void take_named(std::string_view rest);

  std::vector<char> text_;  ///< what all views see; never moved by a move of the table
  std::string_view code_;
  std::string_view name_;
  bool whole_ = true;
  std::string_view plurals_;
  bool fractions_as_whole_ = false;
  std::vector<std::string_view> messages_;
  std::vector<Named> named_;  ///< in the order of their keys, as they stand in the text
};

}  // namespace journey::web::language
