#include "web/reading/hours_worked.h"

#include <algorithm>

namespace journey::web {
namespace {

// Preparing and deploying a release is for all its changes: it is work, but not work on this request.
bool is_on_the_request(const model::Segment& segment) {
  return segment.cause == model::Cause::work && segment.step < model::Step::release;
}

double& part_of(HoursWorked& hours, model::Pass pass) {
  using model::Pass;
  switch (pass) {
    case Pass::first:
      break;
    case Pass::question:
    case Pass::lost_context:
      return hours.hand_offs;
    case Pass::conflict:
      return hours.merges;
    case Pass::unit_fault:
    case Pass::system_fault:
    case Pass::acceptance_fault:
      return hours.faults;
  }
  return hours.first;
}

// Requires: open at `from`.
engine::Time closing_after(const engine::WorkCalendar& hours, engine::Time from) {
  const engine::Time next_day{(from.ms / engine::kDay.ms + 1) * engine::kDay.ms};
  return from + std::max(hours.working_between(from, next_day), engine::kMillisecond);
}

}  // namespace

HoursWorked hours_worked(const std::vector<model::Segment>& story) {
  HoursWorked hours;
  for (const auto& segment : story) {
    if (is_on_the_request(segment)) part_of(hours, segment.pass) += engine::to_hours(segment.to - segment.from);
  }
  return hours;
}

double worked_hours(const std::vector<model::Segment>& story) { return hours_worked(story).all(); }

double length_hours(const std::vector<model::Segment>& story) {
  return story.empty() ? 0 : engine::to_hours(story.back().to - story.front().from);
}

std::vector<model::Segment> with_nights(const std::vector<model::Segment>& story,
                                        const std::vector<model::Shift>& shifts) {
  std::vector<model::Segment> told;
  for (const auto& segment : story) {
    model::Segment piece = segment;
    if (!is_attended(segment.cause) || segment.shift == model::kAnyHour) {
      told.push_back(piece);
      continue;
    }
    const engine::WorkCalendar& hours = shifts[segment.shift].calendar;
    while (piece.from < segment.to) {
      const bool open = hours.is_open(piece.from);
      piece.cause = open ? segment.cause : model::Cause::off_hours;
      piece.to = std::min(open ? closing_after(hours, piece.from) : hours.next_open(piece.from), segment.to);
      told.push_back(piece);
      piece.from = piece.to;
    }
  }
  return told;
}

}  // namespace journey::web
