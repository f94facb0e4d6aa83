#pragma once
// Charts without a window: a ruler by rule, and what is found among the marks they return.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "web/charts/marks.h"
#include "web/look/ruler.h"

namespace journey::web {

inline Look plain_look(Form form) { return {Theme::dark, form, palette_of(Theme::dark), sizes_for(form), true}; }

/// Every letter is half as wide as it is high.
class PlainRuler final : public Ruler {
 public:
  explicit PlainRuler(const Look& look) : Ruler(look) {}
  float width_of(std::string_view words, const Ink& ink) const override {
    return static_cast<float>(words.size()) * sizes().text(ink.size) / 2;
  }
};

inline bool same(Colour a, Colour b) { return a.red == b.red && a.green == b.green && a.blue == b.blue; }

/// Those of one kind, in their order.
template <class Kind>
std::vector<Kind> all_of(const Marks& marks) {
  std::vector<Kind> found;
  for (const Mark& one : marks) {
    if (const auto* kind = std::get_if<Kind>(&one)) found.push_back(*kind);
  }
  return found;
}

template <class Kind, class Holds>
std::vector<Kind> all_of(const Marks& marks, Holds holds) {
  auto found = all_of<Kind>(marks);
  found.erase(std::remove_if(found.begin(), found.end(), [&](const Kind& one) { return !holds(one); }), found.end());
  return found;
}

/// What is written on one line and what is told, in their order.
inline std::vector<std::string> written(const Marks& marks) {
  std::vector<std::string> all;
  for (const auto& one : all_of<mark::Words>(marks)) all.push_back(one.text);
  return all;
}
inline std::vector<std::string> told(const Marks& marks) {
  std::vector<std::string> all;
  for (const auto& one : all_of<mark::Told>(marks)) all.push_back(one.text);
  return all;
}
inline bool holds(const std::vector<std::string>& all, std::string_view text) {
  return std::find(all.begin(), all.end(), text) != all.end();
}

}  // namespace journey::web
