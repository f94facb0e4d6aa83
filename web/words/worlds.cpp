#include "web/words/worlds.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "web/words/units.h"
#include "web/words/words.h"

namespace journey::web::words {
namespace {

// How it is told that an organisation's measure is the lower one.
enum class Lower : std::uint8_t { delivered, restored, noticed, down, overtime };

Lower kind_of(model::Measure measure) {
  using model::Measure;
  switch (measure) {
    case Measure::restore_hours_mean:
    case Measure::restore_hours_p50:
    case Measure::restore_hours_p90:
      return Lower::restored;
    case Measure::detect_hours_p50:
      return Lower::noticed;
    case Measure::downtime_hours:
      return Lower::down;
    case Measure::overtime_hours:
      return Lower::overtime;
    default:
      return Lower::delivered;
  }
}

bool is_a_time_to_come(Lower kind) { return kind != Lower::down && kind != Lower::overtime; }
std::string_view better(Lower kind) { return say(is_a_time_to_come(kind) ? Plain::worlds_sooner : Plain::worlds_less); }
std::string_view worse(Lower kind) { return say(is_a_time_to_come(kind) ? Plain::worlds_later : Plain::worlds_more); }

const Unit& unit_for(double hours) {
  const double size = std::fabs(hours);
  return size >= 48 ? kUnits[0] : size >= 2 ? kUnits[1] : kUnits[2];
}

// As many decimals as it takes to see the interval's half width, at most two.
int decimals_for(double half_width) { return half_width >= 2 ? 0 : half_width >= 0.2 ? 1 : 2; }

bool other_leads(const WorldsView& view) { return view.less >= view.more; }

Count worlds_in(std::uint64_t number) { return {static_cast<double>(number), whole(number)}; }

template <class Done, class SoFar>
std::string told_in(bool all_in, Count count, std::string_view times, std::string_view leader, std::string_view other) {
  if (all_in) return say(Done{.count = std::move(count), .leader = leader, .other = other, .times = times});
  return say(SoFar{.count = std::move(count), .leader = leader, .other = other, .times = times});
}

}  // namespace

std::string whole(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, say(Plain::number_group));
  return digits;
}

std::string worlds_counted(const WorldsView& view) {
  using State = WorldsView::State;
  const std::string wanted = whole(view.wanted);
  const std::string merged = whole(view.merged);
  if (view.state == State::stopped) return say(message::WorldsOneRun{.wanted = wanted});
  if (view.state == State::done) return say(message::WorldsDone{.wanted = wanted});
  return view.state == State::held ? say(message::WorldsPaused{.merged = merged, .wanted = wanted})
                                   : say(message::WorldsSoFar{.merged = merged, .wanted = wanted});
}

std::string worlds_told(const WorldsView& view, std::string_view first, std::string_view other) {
  if (view.differences.empty()) return {};
  const bool leads = other_leads(view);
  const std::string times = whole(leads ? view.less : view.more);
  const bool all_in = view.state == WorldsView::State::done;
  const std::string_view leader = leads ? other : first;
  const std::string_view behind = leads ? first : other;
  const Count count = worlds_in(view.merged);
  using namespace message;
  switch (kind_of(view.measure)) {
    case Lower::delivered:
      return told_in<WorldsDelivered, WorldsDeliveredSoFar>(all_in, count, times, leader, behind);
    case Lower::restored:
      return told_in<WorldsRestored, WorldsRestoredSoFar>(all_in, count, times, leader, behind);
    case Lower::noticed:
      return told_in<WorldsNoticed, WorldsNoticedSoFar>(all_in, count, times, leader, behind);
    case Lower::down:
      return told_in<WorldsDown, WorldsDownSoFar>(all_in, count, times, leader, behind);
    case Lower::overtime:
      return told_in<WorldsOvertime, WorldsOvertimeSoFar>(all_in, count, times, leader, behind);
  }
  return {};
}

std::string worlds_average(const WorldsView& view) {
  if (!view.now || !view.now->low || !view.now->high) return {};
  const Lower kind = kind_of(view.measure);
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
    return say(message::WorldsAverageOpen{
        .better = better(kind), .high = unit.some(figure(high)), .low = unit.some(figure(low)), .worse = worse(kind)});
  }
  const double nearer = std::min(std::fabs(low), std::fabs(high));
  const double farther = std::max(std::fabs(low), std::fabs(high));
  return say(message::WorldsAverage{.direction = mean >= 0 ? better(kind) : worse(kind),
                                    .farther = figure(farther),
                                    .nearer = figure(nearer),
                                    .time = unit.some(figure(mean))});
}

std::string worlds_trouble(std::string_view reason, bool alone) {
  return alone ? say(message::WorldsTroubleAlone{.reason = reason}) : say(message::WorldsTrouble{.reason = reason});
}

std::string worlds_better(model::Measure measure, std::string_view organisation) {
  return say(message::WorldsOrganisationLeads{.direction = better(kind_of(measure)), .organisation = organisation});
}

double worlds_unit(double of_hours) { return unit_for(of_hours).hours; }

std::string worlds_tick(double hours, double of_hours) {
  const Unit& unit = unit_for(of_hours);
  const std::string figure = number(std::fabs(hours) / unit.hours);
  return hours == 0 ? figure : unit.brief(figure);
}

}  // namespace journey::web::words
