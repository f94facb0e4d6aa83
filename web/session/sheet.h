#pragma once
// What is open in front of the picture, and where one is in it. A value: panels return a changed copy.

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
  double cursor_day = -1;  ///< what the charts by day are read at; negative: the day shown
  double request_day =
      -1;              ///< what the way of the request is read at, since it was asked for; negative: the longest wait
  std::string search;  ///< in the settings
  float scroll = 0;    ///< how far the list is moved up
  std::uint32_t list = 0;  ///< counts up with every other list, which begins at its top
  float more_scroll = 0;   ///< the same of what is under "More"
  bool only_differing = false;
  std::size_t organisation = 0;      ///< whose settings are changed
  std::string opened;                ///< the parameter or practice that is open; empty: the list
  std::optional<double> draft;       ///< its value, not yet decided on
  std::optional<std::string> typed;  ///< what has been typed for it, if it was

  void open_one(std::string what) {
    opened = std::move(what);
    draft.reset();
    typed.reset();
  }
  void close_one() { open_one({}); }
};

}  // namespace journey::web
