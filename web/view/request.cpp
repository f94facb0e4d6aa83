#include "web/view/request.h"

#include "sim/model/books/ledger.h"
#include "web/reading/hours_worked.h"
#include "web/reading/work.h"

namespace journey::web {
namespace {

// Its present wait, and how long it has lasted without interruption.
void add_latest_cause(RequestView& view) {
  const auto& latest = view.story.back();
  view.cause = latest.cause;
  if (latest.team != model::kNone) view.team = latest.team;
  engine::Time from = latest.from;
  for (auto it = view.story.rbegin(); it != view.story.rend() && it->cause == latest.cause && it->step == latest.step;
       ++it) {
    from = it->from;
  }
  view.cause_days = engine::to_days(latest.to - from);
}

}  // namespace

RequestView request_so_far(const std::vector<model::Segment>& story, const std::vector<model::Shift>& shifts) {
  RequestView view;
  if (story.empty()) return view;
  view.story = with_nights(story, shifts);
  view.arrived = true;
  view.days = length_hours(view.story) / 24;
  view.work_hours = worked_hours(view.story);
  add_latest_cause(view);
  return view;
}

RequestView request_view(const model::OrganisationState& state, std::uint32_t number) {
  RequestView view;
  const model::Feature* open = open_feature(state, number);
  if (open != nullptr) {
    view = request_so_far(model::story_of(state, *open, state.now), state.shifts);
    view.arrived = true;
  } else if (state.watched_number == number) {
    view = request_so_far(state.watched_story, state.shifts);
    view.finished = view.arrived;
  }
  return view;
}

}  // namespace journey::web
