#include "web/words/worlds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "web/words/units.h"
#include "web/words/words.h"

namespace journey::web::words {
namespace {

// How an organisation with the lower measure is told of.
struct Telling {
  std::string_view did;     ///< "delivered sooner"
  std::string_view better;  ///< "sooner"
  std::string_view worse;   ///< "later"
};

Telling telling_of(model::Measure measure) {
  using model::Measure;
  switch (measure) {
    case Measure::restore_hours_mean:
    case Measure::restore_hours_p50:
    case Measure::restore_hours_p90:
      return {"restored the service sooner", "sooner", "later"};
    case Measure::detect_hours_p50:
      return {"noticed failures sooner", "sooner", "later"};
    case Measure::downtime_hours:
      return {"was down for less time", "less", "more"};
    case Measure::overtime_hours:
      return {"worked less overtime", "less", "more"};
    default:
      return {"delivered sooner", "sooner", "later"};
  }
}

const Unit& unit_for(double hours) {
  const double size = std::fabs(hours);
  return size >= 48 ? kUnits[0] : size >= 2 ? kUnits[1] : kUnits[2];
}

// As many decimals as it takes to see the interval's half width, at most two.
int decimals_for(double half_width) { return half_width >= 2 ? 0 : half_width >= 0.2 ? 1 : 2; }

std::string with_decimals(double value, int decimals) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
  return text.data();
}

bool other_leads(const WorldsView& view) { return view.less >= view.more; }

}  // namespace

std::string whole(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string worlds_counted(const WorldsView& view) {
  using State = WorldsView::State;
  if (view.state == State::stopped) return "This was one run, with one luck. In " + whole(view.wanted) + " others?";
  if (view.state == State::done) return "The same run in " + whole(view.wanted) + " worlds, each with its own luck";
  return "The same run in " + whole(view.merged) + " of " + whole(view.wanted) + " worlds" +
         (view.state == State::held ? ", paused" : "");
}

std::string worlds_told(const WorldsView& view, std::string_view first, std::string_view other) {
  if (view.differences.empty()) return {};
  const bool leads = other_leads(view);
  const std::uint32_t times = leads ? view.less : view.more;
  const bool all_in = view.state == WorldsView::State::done;
  return "In " + whole(times) + " of " + whole(view.merged) + (view.merged == 1 ? " world" : " worlds") +
         (all_in ? " " : " so far ") + std::string(leads ? other : first) + " " +
         std::string(telling_of(view.measure).did) + " than " + std::string(leads ? first : other) + ".";
}

std::string worlds_average(const WorldsView& view) {
  if (!view.now || !view.now->low || !view.now->high) return {};
  const Telling words = telling_of(view.measure);
  // Seen from the one that leads; below zero it does worse on average.
  const double sign = other_leads(view) ? -1 : 1;
  const double mean = sign * view.now->mean;
  double low = sign * *view.now->low;
  double high = sign * *view.now->high;
  if (low > high) std::swap(low, high);
  const Unit& unit = unit_for(std::max({std::fabs(mean), std::fabs(low), std::fabs(high)}));
  const int decimals = decimals_for((high - low) / 2 / unit.hours);
  const auto figure = [&](double hours) { return with_decimals(std::fabs(hours) / unit.hours, decimals); };
  if (low < 0 && high > 0) {
    return "On average between " + figure(low) + " " + std::string(unit.name) + "s " + std::string(words.worse) +
           " and " + figure(high) + " " + std::string(unit.name) + "s " + std::string(words.better) +
           " (95 % interval): too close to call.";
  }
  const bool better = mean >= 0;
  const double nearer = std::min(std::fabs(low), std::fabs(high));
  const double farther = std::max(std::fabs(low), std::fabs(high));
  return "On average " + figure(mean) + " " + std::string(unit.name) + "s " +
         std::string(better ? words.better : words.worse) + " (95 % interval: " + figure(nearer) + " to " +
         figure(farther) + ").";
}

std::string worlds_trouble(std::string_view reason, bool alone) {
  const std::string why = "A worker gave up (" + std::string(reason) + "): ";
  return why + (alone ? "this page runs the worlds itself, more slowly." : "the others go on.");
}

std::string worlds_better(model::Measure measure, std::string_view organisation) {
  return std::string(organisation) + " " + std::string(telling_of(measure).better);
}

double worlds_unit(double of_hours) { return unit_for(of_hours).hours; }

std::string worlds_tick(double hours, double of_hours) {
  const Unit& unit = unit_for(of_hours);
  return number(std::fabs(hours) / unit.hours) + (hours == 0 ? "" : " " + std::string(unit.brief));
}

}  // namespace journey::web::words
