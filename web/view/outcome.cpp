#include "web/view/outcome.h"

#include "web/reading/hours_worked.h"

namespace journey::web {

OutcomeView outcome_view(const std::optional<Outcome>& outcome, const std::optional<Outcome>& ghost,
                         const std::vector<model::Shift>& shifts) {
  OutcomeView view;
  if (!outcome) return view;
  for (std::size_t i = 0; i < model::kMeasureCount; ++i) view.measures[i] = outcome->measurement.values[i].value();
  view.story = with_nights(outcome->story, shifts);
  view.flow_days = length_hours(view.story) / 24;
  view.work_hours = worked_hours(view.story);
  if (ghost) {
    for (std::size_t i = 0; i < model::kMeasureCount; ++i)
      view.ghost_measures[i] = ghost->measurement.values[i].value();
    view.ghost_story = with_nights(ghost->story, shifts);
    view.ghost_flow_days = length_hours(view.ghost_story) / 24;
  }
  return view;
}

}  // namespace journey::web
