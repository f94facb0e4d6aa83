#include "web/view/outcome.h"

namespace journey::web {

double worked_hours(const std::vector<model::Segment>& story) {
  double hours = 0;
  for (const auto& segment : story) {
    if (segment.cause == model::Cause::work) hours += engine::to_hours(segment.to - segment.from);
  }
  return hours;
}

double length_hours(const std::vector<model::Segment>& story) {
  return story.empty() ? 0 : engine::to_hours(story.back().to - story.front().from);
}

OutcomeView outcome_view(const std::optional<Outcome>& outcome, const std::optional<Outcome>& ghost) {
  OutcomeView view;
  if (!outcome) return view;
  view.known = true;
  for (std::size_t i = 0; i < model::kMeasureCount; ++i) view.measures[i] = outcome->measurement.values[i].value();
  view.story = outcome->story;
  view.flow_days = length_hours(view.story) / 24;
  view.work_hours = worked_hours(view.story);
  if (ghost) {
    view.ghost_story = ghost->story;
    view.ghost_flow_days = length_hours(view.ghost_story) / 24;
  }
  return view;
}

}  // namespace journey::web
