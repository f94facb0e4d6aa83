#pragma once
// The sheet open in front of the picture, and the position in it. A value: panels return a changed copy.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace journey::web {

enum class Sheet : std::uint8_t { none, evidence, practices, settings, keys, levers };
enum class Chart : std::uint8_t { request, waiting, flow, incidents, measures, causes };

/// See sim/model/enum_count.h.
constexpr bool is_member(Chart one) {
  switch (one) {
    case Chart::request:
    case Chart::waiting:
    case Chart::flow:
    case Chart::incidents:
    case Chart::measures:
    case Chart::causes:
      return true;
  }
  return false;
}

struct SheetState {
  Sheet open = Sheet::none;
  Chart chart = Chart::request;
  double cursor_day = -1;   ///< selected day of the charts by day; negative: the day shown
  double request_day = -1;  ///< selected day of the request, since its arrival; negative: the longest wait
  std::string search;       ///< in the settings
  float scroll = 0;         ///< scroll offset of the list
  std::uint32_t list = 0;   ///< counts each new list, which begins at its top
  float more_scroll = 0;    ///< the same for the contents of "More"
  bool only_differing = false;
  std::size_t organisation = 0;      ///< whose settings are changed
  std::string opened;                ///< the parameter or practice that is open; empty: the list
  std::optional<double> draft;       ///< its value, not yet decided on
  std::optional<std::string> typed;  ///< the text typed for it, if any

  void open_one(std::string what) {
    opened = std::move(what);
    draft.reset();
    typed.reset();
  }
  void close_one() { open_one({}); }
};

}  // namespace journey::web
