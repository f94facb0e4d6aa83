#include "web/session/selection.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace journey::web {
namespace {

constexpr std::array<std::string_view, 9> kKinds = {"none", "change", "person",  "team",     "step",
                                                    "wall", "board",  "release", "customers"};

template <class Number>
bool read(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::string text_of(const Selection& selection) {
  if (!selection) return {};
  return std::to_string(selection.organisation) + '/' + std::string(kKinds[static_cast<std::size_t>(selection.kind)]) +
         '/' + std::to_string(selection.number);
}

Selection selection_in(std::string_view text) {
  const std::size_t first = text.find('/');
  const std::size_t second = first == std::string_view::npos ? first : text.find('/', first + 1);
  if (second == std::string_view::npos) return {};
  const auto kind = std::find(kKinds.begin(), kKinds.end(), text.substr(first + 1, second - first - 1));
  Selection selection;
  if (kind == kKinds.end()) return {};
  selection.kind = static_cast<Selection::Kind>(kind - kKinds.begin());
  const bool ok =
      read(text.substr(0, first), selection.organisation) && read(text.substr(second + 1), selection.number);
  return ok ? selection : Selection{};
}

}  // namespace journey::web
