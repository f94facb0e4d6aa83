#pragma once
// What is open in front of the picture, and where one is in it. A value: panels return a changed copy.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace journey::web {

enum class Sheet : std::uint8_t { none, evidence, practices, settings, keys };
enum class Chart : std::uint8_t { waiting, incidents, measures, causes };

struct SheetState {
  Sheet open = Sheet::none;
  Chart chart = Chart::waiting;
  double cursor_day = -1;  ///< what the charts by day are read at; negative: the day shown
  std::string search;      ///< in the settings
  std::size_t page = 0;
  bool only_differing = false;
  std::size_t organisation = 0;  ///< whose settings are changed
  std::string parameter;         ///< the one that is open; empty: the list
  std::optional<double> draft;   ///< its value, not yet decided on
};

}  // namespace journey::web
