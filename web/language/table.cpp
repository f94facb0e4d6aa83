#include "web/language/table.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "web/language/messages.h"

namespace journey::web::language {
namespace {

constexpr std::string_view kFirstLine = "journey-words 1";
constexpr char kFormEnd = '\x1f';
constexpr char kEntryEnd = '\0';
constexpr std::size_t kPluralsKnown = 200;

/// What stands before `end`, taken off `rest`; all of it where there is no `end`.
std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t at = std::min(rest.find(end), rest.size());
  const std::string_view taken = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return taken;
}

}  // namespace

std::optional<Table> Table::read(std::string text) {
  Table table;
  table.text_.assign(text.begin(), text.end());
  std::string_view rest(table.text_.data(), table.text_.size());
  if (!table.take_head(rest)) return std::nullopt;
  for (std::size_t i = 0; i < kMessageCount; ++i) {
    if (rest.find(kEntryEnd) == std::string_view::npos) return std::nullopt;
    table.messages_.push_back(take_until(rest, kEntryEnd));
  }
  if (!take_until(rest, kEntryEnd).empty()) return std::nullopt;
  table.take_named(rest);
  return table;
}

bool Table::take_head(std::string_view& rest) {
  if (take_until(rest, '\n') != kFirstLine) return false;
  code_ = take_until(rest, '\n');
  name_ = take_until(rest, '\n');
  whole_ = take_until(rest, '\n') == "whole";
  const bool of_this_program = take_until(rest, '\n') == kCatalogueIdentity;
  plurals_ = take_until(rest, '\n');
  fractions_as_whole_ = take_until(rest, '\n') == "whole";
  return of_this_program && plurals_.size() == kPluralsKnown;
}

void Table::take_named(std::string_view rest) {
  while (!rest.empty()) {
    std::string_view entry = take_until(rest, kEntryEnd);
    const std::string_view key = take_until(entry, kFormEnd);
    named_.push_back({key, entry});
  }
}

std::size_t Table::plural_of(double number) const {
  const double size = std::fabs(number);
  const bool whole = size == std::floor(size);
  // Where a fraction is no whole number, it takes the form of many things.
  if (!whole && !fractions_as_whole_) return static_cast<std::size_t>(plurals_[kPluralsKnown - 1] - '0');
  const double n = std::floor(size);
  const double place = n < kPluralsKnown ? n : 100 + std::fmod(n, 100);
  return static_cast<std::size_t>(plurals_[static_cast<std::size_t>(place)] - '0');
}

std::string Table::filled(std::size_t index, std::span<const Slot> slots, double number) const {
  std::string_view forms = forms_of(index);
  std::string_view form = take_until(forms, kFormEnd);
  if (!forms.empty()) {
    for (std::size_t left = plural_of(number); left > 0 && !forms.empty(); --left) form = take_until(forms, kFormEnd);
  }
  std::string text;
  text.reserve(form.size() + 48);
  for (const char letter : form) {
    const auto place = static_cast<unsigned char>(letter);
    if (place == 0 || place > kMostSlots) {
      text += letter;
    } else if (place <= slots.size()) {
      text += slots[place - 1].text();
    }
  }
  return text;
}

std::string_view Table::named(std::string_view key, std::string_view english) const {
  const auto found = std::lower_bound(named_.begin(), named_.end(), key,
                                      [](const Named& one, std::string_view wanted) { return one.key < wanted; });
  return found != named_.end() && found->key == key ? found->words : english;
}

}  // namespace journey::web::language
