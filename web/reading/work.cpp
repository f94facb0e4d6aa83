#include "web/reading/work.h"

#include <algorithm>

#include "sim/model/books/ledger.h"
#include "sim/model/state/owners.h"

namespace journey::web {
namespace {

// A key's lowest bits distinguish the slices of a request by their place in the run's pool.
constexpr int kFamilyShift = 16;
constexpr std::uint64_t kWholeFeature = 0xFFFF;
constexpr std::uint64_t kRepairBit = std::uint64_t{1} << 62;

void add_ledger(WorkView& work, const model::OrganisationState& state, const model::Ledger& ledger) {
  if (ledger.tail == model::kNone) return;
  const auto& latest = state.intervals[ledger.tail];
  work.place = place_of(latest.cause);
  work.cause = latest.cause;
  work.step = latest.step;
  work.paused = latest.cause == model::Cause::interrupted;
  work.days_there = engine::to_days(state.now - latest.from);
  if (latest.team != model::kNone) work.team = latest.team;
  work.for_people = work.place == Place::queue;
}

WorkView of_feature(const model::OrganisationState& state, const model::Feature& feature) {
  WorkView work;
  work.key = key_of(feature);
  work.team = model::owner_of(state, model::Step::plan, feature.service);
  add_ledger(work, state, feature.ledger);
  if (feature.phase == model::FeaturePhase::intake && work.place != Place::hands) work.place = Place::intake;
  work.for_people |= work.place == Place::intake;
  return work;
}

WorkView of_change(const model::OrganisationState& state, const model::Change& change) {
  WorkView work;
  work.key = key_of(state, change);
  work.step = change.step;
  // Work that waits for a date or a machine waits for no team: it lies with the owner of the step.
  work.team = change.team != model::kNone ? change.team : model::owner_of(state, change.step, change.service);
  add_ledger(work, state, change.ledger);
  work.repair = change.origin == model::Origin::repair;
  work.urgent = change.incident != model::kNone;
  work.faulty = change.defects != model::kNone;
  return work;
}

bool about(const model::OrganisationState& state, const model::Change& change, std::uint32_t number) {
  return change.feature != model::kNone && state.features[change.feature].number == number;
}

bool in_progress(Place place) { return place == Place::hands || place == Place::machine; }

bool same_wait(const WorkView& a, const WorkView& b) {
  return family_of(a.key) == family_of(b.key) && a.place == b.place && a.team == b.team && a.step == b.step;
}

bool by_key(const WorkView& a, const WorkView& b) { return a.key < b.key; }

// Requires: sorted by key, so that the slices of a request are neighbours.
void count_requests_once(std::vector<WorkView>& list) {
  std::vector<WorkView> kept;
  for (std::size_t from = 0; from < list.size();) {
    std::size_t to = from;
    bool busy = false;
    for (; to < list.size() && family_of(list[to].key) == family_of(list[from].key); ++to)
      busy = busy || in_progress(list[to].place);
    const std::size_t first = kept.size();
    for (std::size_t i = from; i < to; ++i) {
      const auto begin = kept.begin() + static_cast<std::ptrdiff_t>(first);
      const bool told =
          std::any_of(begin, kept.end(), [&](const WorkView& other) { return same_wait(other, list[i]); });
      if (in_progress(list[i].place) || (!busy && !told)) kept.push_back(list[i]);
    }
    from = to;
  }
  list = std::move(kept);
}

}  // namespace

Place place_of(model::Cause cause) {
  using model::Cause;
  switch (cause) {
    case Cause::work:
    case Cause::off_hours:
    case Cause::interrupted:
    case Cause::switching:
      return Place::hands;
    case Cause::intake:
      return Place::intake;
    case Cause::integration:
      return Place::merge;
    case Cause::environment:
      return Place::environment;
    case Cause::board:
      return Place::board;
    case Cause::other_team:
    case Cause::release_train:
      return Place::train;
    case Cause::deploy_window:
      return Place::window;
    case Cause::machine:
    case Cause::exposure:
      return Place::machine;
    case Cause::queue:
    case Cause::incident_queue:
    case Cause::wip_limit:
    case Cause::no_skill:
      return Place::queue;
  }
  return Place::queue;
}

bool in_a_batch(const WorkView& work) {
  const bool under_way = work.place == Place::hands || work.place == Place::machine;
  return under_way && work.person == kNobody && work.step >= model::Step::release;
}

bool waits(const WorkView& work) { return work.place != Place::hands && work.place != Place::machine; }

std::uint64_t key_of(const model::Feature& feature) {
  return (std::uint64_t{feature.number} << kFamilyShift) | kWholeFeature;
}

std::uint64_t key_of(const model::OrganisationState& state, const model::Change& change) {
  const auto place = static_cast<std::uint64_t>(&change - state.changes.data());
  if (change.feature == model::kNone || change.origin == model::Origin::repair) {
    return kRepairBit | (place << kFamilyShift);
  }
  return (std::uint64_t{state.features[change.feature].number} << kFamilyShift) | (place % kWholeFeature);
}

std::uint64_t family_of(std::uint64_t key) { return key >> kFamilyShift; }

// For the keys of repairs: the change in the run's pool; none if that place is free or holds something else.
const model::Change* repair_of(const model::OrganisationState& state, std::uint64_t family) {
  const std::uint64_t place = family & ~(kRepairBit >> kFamilyShift);
  if (place == family || place >= state.changes.size()) return nullptr;
  const auto index = static_cast<model::Index>(place);
  const bool is_free =
      std::find(state.free_changes.begin(), state.free_changes.end(), index) != state.free_changes.end();
  return is_free || state.changes[index].ledger.head == model::kNone ? nullptr : &state.changes[index];
}

const model::Feature* open_feature(const model::OrganisationState& state, std::uint32_t number) {
  const auto used = in_use(state.features.size(), state.free_features);
  for (std::size_t i = 0; i < used.size(); ++i) {
    const auto& feature = state.features[i];
    if (used[i] && feature.number == number && feature.phase != model::FeaturePhase::exposed) return &feature;
  }
  return nullptr;
}

bool waits_for_people(const WorkView& work, std::size_t team) { return work.for_people && work.team == team; }

bool waits_for_meeting(const WorkView& work) { return work.cause == model::Cause::board && !work.urgent; }

bool waits_for_release(const WorkView& work) { return work.cause == model::Cause::release_train; }

std::vector<bool> in_use(std::size_t size, const std::vector<model::Index>& free) {
  std::vector<bool> used(size, true);
  for (const model::Index index : free) used[index] = false;
  return used;
}

std::vector<WorkView> work_view(const model::OrganisationState& state, std::optional<std::uint32_t> followed) {
  std::vector<WorkView> list;
  const auto features = in_use(state.features.size(), state.free_features);
  for (std::size_t i = 0; i < features.size(); ++i) {
    const auto& feature = state.features[i];
    const bool whole = feature.phase == model::FeaturePhase::intake || feature.phase == model::FeaturePhase::planning;
    if (!features[i] || !whole) continue;
    list.push_back(of_feature(state, feature));
    list.back().followed = followed && feature.number == *followed;
  }
  const auto changes = in_use(state.changes.size(), state.free_changes);
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const auto& change = state.changes[i];
    if (!changes[i] || change.deployed) continue;
    list.push_back(of_change(state, change));
    list.back().followed = followed && about(state, change, *followed);
  }
  std::stable_sort(list.begin(), list.end(), by_key);
  count_requests_once(list);
  return list;
}

}  // namespace journey::web
