#include "tests/census/truth/pattern.h"

namespace journey::census {
namespace {

bool matches(std::string_view form, std::string_view text, Slots& slots) {
  if (form.empty()) return text.empty();
  if (form.front() != '{') {
    const std::size_t words = std::min(form.find('{'), form.size());
    return text.starts_with(form.substr(0, words)) && matches(form.substr(words), text.substr(words), slots);
  }
  const std::size_t end = form.find('}');
  const std::string name(form.substr(1, end - 1));
  for (std::size_t length = 1; length <= text.size(); ++length) {
    if (!matches(form.substr(end + 1), text.substr(length), slots)) continue;
    slots[name] = std::string(text.substr(0, length));
    return true;
  }
  return false;
}

}  // namespace

std::optional<Slots> read_as(std::string_view form, std::string_view text) {
  Slots slots;
  if (!matches(form, text, slots)) return std::nullopt;
  return slots;
}

}  // namespace journey::census
