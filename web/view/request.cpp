#include "web/view/request.h"

#include "sim/model/books.h"
#include "web/view/outcome.h"
#include "web/view/work.h"

namespace journey::web {
namespace {

const model::Feature* find_feature(const model::OrganisationState& state, std::uint32_t number) {
  const auto used = in_use(state.features.size(), state.free_features);
  for (std::size_t i = 0; i < used.size(); ++i) {
    if (used[i] && state.features[i].number == number) return &state.features[i];
  }
  return nullptr;
}

// What it waits for now, and how long that has gone on without anything else in between.
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

RequestView request_view(const model::OrganisationState& state, std::uint32_t number) {
  RequestView view;
  const model::Feature* open = find_feature(state, number);
  if (open != nullptr && open->phase != model::FeaturePhase::exposed) {
    view.story = model::story_of(state, *open, state.now);
  } else if (state.watched_number == number && !state.watched_story.empty()) {
    view.story = state.watched_story;
    view.finished = true;
  }
  if (view.story.empty()) {
    view.arrived = open != nullptr;
    return view;
  }
  view.story = with_nights(view.story, state.hours);
  view.arrived = true;
  view.days = length_hours(view.story) / 24;
  view.work_hours = worked_hours(view.story);
  add_latest_cause(view);
  return view;
}

}  // namespace journey::web
