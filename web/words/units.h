#pragma once
// The units in which a span of time is told; for web/words/*.cpp only.

#include <array>
#include <string>
#include <string_view>

#include "web/words/say.h"

namespace journey::web::words {

struct Unit {
  double hours;
  std::string (*counted)(Count);           ///< "1 day", "2 days"
  std::string (*brief)(std::string_view);  ///< "2 d"
  std::string (*some)(std::string_view);   ///< "1.0 days": a figure with decimals is never one
};

inline constexpr std::array<Unit, 3> kUnits = {
    {{24, [](Count count) { return say(message::UnitDays{.count = std::move(count)}); },
      [](std::string_view figure) { return say(message::UnitShortDays{.figure = figure}); },
      [](std::string_view figure) { return say(message::WorldsDays{.figure = figure}); }},
     {1, [](Count count) { return say(message::UnitHours{.count = std::move(count)}); },
      [](std::string_view figure) { return say(message::UnitShortHours{.figure = figure}); },
      [](std::string_view figure) { return say(message::WorldsHours{.figure = figure}); }},
     {1.0 / 60, [](Count count) { return say(message::UnitMinutes{.count = std::move(count)}); },
      [](std::string_view figure) { return say(message::UnitShortMinutes{.figure = figure}); },
      [](std::string_view figure) { return say(message::WorldsMinutes{.figure = figure}); }}}};

}  // namespace journey::web::words
