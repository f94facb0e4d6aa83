#include "web/picture/organisation_layout.h"

namespace journey::web {
namespace {

constexpr std::size_t kLaneSteps = 6;  // a team that owns this many steps is drawn as a lane

std::size_t count_steps(const model::PerStep<bool>& owns) {
  return static_cast<std::size_t>(std::count(owns.begin(), owns.end(), true));
}

std::size_t first_of(const model::PerStep<bool>& owns) {
  return static_cast<std::size_t>(std::find(owns.begin(), owns.end(), true) - owns.begin());
}

std::size_t last_of(const model::PerStep<bool>& owns) {
  std::size_t last = 0;
  for (std::size_t i = 0; i < owns.size(); ++i) last = owns[i] ? i : last;
  return last;
}

const PileLayout* find_pile(const OrganisationLayout& layout, PileKind kind, const WorkView& work) {
  const PileLayout* any = nullptr;
  for (const auto& pile : layout.piles) {
    if (pile.kind != kind) continue;
    if (!pile.inner && kind != PileKind::queue) return &pile;
    if (pile.team != work.team) continue;
    if (!pile.inner || pile.step == work.step) return &pile;
    if (any == nullptr) any = &pile;
  }
  return any;
}

bool team_is_lane(const OrganisationLayout& layout, std::size_t team) {
  for (const auto& one : layout.teams) {
    if (one.team == team) return one.lane;
  }
  return false;
}

PileKind kind_of(Place place) {
  switch (place) {
    case Place::intake:
      return PileKind::intake;
    case Place::board:
      return PileKind::board;
    case Place::train:
    case Place::window:
      return PileKind::train;
    default:
      return PileKind::queue;
  }
}

// Work waits for merges and environments on the way to testing.
WorkView towards_test(const OrganisationLayout& layout, WorkView work) {
  work.step = model::Step::test;
  if (team_is_lane(layout, work.team)) return work;
  for (const auto& pile : layout.piles) {
    if (pile.kind == PileKind::queue && !pile.inner && pile.step == model::Step::test) work.team = pile.team;
  }
  return work;
}

}  // namespace

std::vector<Column> columns_of(const OrganisationView& view) {
  std::vector<Column> columns;
  for (std::size_t t = 0; t < view.teams.size(); ++t) {
    const auto& owns = view.teams[t].owns;
    const auto same = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.owns == owns; });
    if (same != columns.end()) {
      same->teams.push_back(t);
    } else {
      columns.push_back({{t}, first_of(owns), last_of(owns), owns, false});
    }
  }
  for (auto& column : columns) column.lanes = column.teams.size() > 1 || count_steps(column.owns) >= kLaneSteps;
  std::stable_sort(columns.begin(), columns.end(),
                   [](const Column& a, const Column& b) { return a.first_step < b.first_step; });
  return columns;
}

std::size_t pile_of(const OrganisationLayout& layout, const WorkView& work) {
  WorkView seen = work;
  // A batch being prepared or deployed stays where it waited until it is out.
  if (in_a_batch(work)) seen.place = Place::train;
  if (!in_a_batch(work) && (work.place == Place::hands || work.place == Place::machine)) return layout.piles.size();
  if (work.place == Place::merge || work.place == Place::environment) seen = towards_test(layout, work);
  if (work.place == Place::queue && work.step == model::Step::plan) seen.place = Place::intake;
  const PileLayout* pile = find_pile(layout, kind_of(seen.place), seen);
  if (pile == nullptr) pile = find_pile(layout, PileKind::queue, seen);
  // Work that comes back to the planners lies with their new work.
  if (pile == nullptr) pile = find_pile(layout, PileKind::intake, seen);
  return pile == nullptr ? layout.piles.size() : static_cast<std::size_t>(pile - layout.piles.data());
}

}  // namespace journey::web
