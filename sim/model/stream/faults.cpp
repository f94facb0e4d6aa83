#include "sim/model/stream/faults.h"

#include "sim/engine/variates.h"
#include "sim/model/people/staffing.h"
#include "sim/model/state/lists.h"
#include "sim/model/stream/changes.h"

namespace journey::model {

namespace {

/// A fault and those made by repairing it, at most fifteen in a row, have sixteen numbers of their own:
/// below kNumberEnd they lie this far apart, beyond it side by side.
constexpr std::uint32_t kMendingStep = 1U << 12;
constexpr std::uint32_t kNumberEnd = 1U << 16;
constexpr std::uint32_t kInARow = kNumberEnd / kMendingStep;

/// The traits of a fault, by their place in its draws.
enum Trait : std::uint32_t { kExists, kSeverity, kUnit, kSystem, kAcceptance, kCustomer, kDelay, kTraits };

std::uint8_t severity_by(const World& world, double luck) {
  if (luck < world.defect_severe_share) return 1;
  return luck < world.defect_severe_share + world.defect_serious_share ? 2 : 3;
}

Defect drawn_fault(const OrganisationState& s, engine::Draws& traits, std::uint32_t feature, std::uint32_t number) {
  const auto luck = [&](std::uint32_t trait) { return traits.uniform(number * kTraits + trait); };
  Defect fault;
  fault.feature_number = feature;
  fault.number = number;
  fault.severity = severity_by(s.world, luck(kSeverity));
  fault.luck_unit = luck(kUnit);
  fault.luck_system = luck(kSystem);
  fault.luck_acceptance = luck(kAcceptance);
  fault.luck_customer = luck(kCustomer);
  fault.luck_delay = luck(kDelay);
  return fault;
}

double luck_for(const Defect& fault, Layer layer) {
  if (layer == Layer::unit) return fault.luck_unit;
  return layer == Layer::system ? fault.luck_system : fault.luck_acceptance;
}

double detection(const Practices& practices, Layer layer) {
  if (layer == Layer::unit) return practices.test_unit_detection;
  return layer == Layer::system ? practices.test_system_detection : practices.test_acceptance_detection;
}

/// The cost factor of a fix when the fault is found in `layer`: the late factor once for each layer it passed.
double lateness(const World& world, Layer layer) {
  if (layer == Layer::unit) return 1;
  return layer == Layer::system ? world.defect_late_factor : world.defect_late_factor * world.defect_late_factor;
}

/// The pass of a change that `layer` has sent back, until it passes that layer.
Pass pass_after(Layer layer) {
  if (layer == Layer::unit) return Pass::unit_fault;
  return layer == Layer::system ? Pass::system_fault : Pass::acceptance_fault;
}

void count_found(Counts& counts, Layer layer) {
  if (layer == Layer::unit) ++counts.faults_found_unit;
  if (layer == Layer::system) ++counts.faults_found_system;
  if (layer == Layer::acceptance) ++counts.faults_found_acceptance;
}

/// Removes the faults that `layer` finds from the change; returns their number.
int take_found(OrganisationState& s, Index change, Layer layer) {
  int found = 0;
  Index* link = &s.changes[change].defects;
  while (*link != kNone) {
    const Index fault = *link;
    if (luck_for(s.defects[fault], layer) >= detection(s.practices, layer)) {
      link = &s.defects[fault].next;
      continue;
    }
    *link = s.defects[fault].next;
    s.free_defects.push_back(fault);
    count_found(s.counts, layer);
    ++found;
  }
  return found;
}

/// The faults of a person of `skill`, as a multiple of a master's.
double clumsiness(const World& world, double skill) { return 1 + (world.defect_unskilled_factor - 1) * (1 - skill); }

/// The fault made by repairing number `mended` of `feature`, or kNone.
Index fault_of_mending(OrganisationState& s, std::uint32_t feature, std::uint32_t mended, double skill) {
  const std::uint32_t number = number_by_mending(mended);
  if (number == kNone) return kNone;
  const double chance = s.world.defect_from_mending * clumsiness(s.world, skill);
  engine::Draws traits = s.luck.draws(Draw::fault_traits, feature);
  if (traits.uniform(number * kTraits + kExists) >= chance) return kNone;
  ++s.counts.faults_made;
  return add(s.defects, s.free_defects, drawn_fault(s, traits, feature, number));
}

}  // namespace

std::uint32_t number_in_work(std::uint32_t place) {
  return place < kMendingStep ? place : kNumberEnd + (place - kMendingStep) * kInARow;
}

std::uint32_t number_by_mending(std::uint32_t mended) {
  if (mended >= kNumberEnd) return (mended + 1) % kInARow == 0 ? kNone : mended + 1;
  return mended + kMendingStep < kNumberEnd ? mended + kMendingStep : kNone;
}

void make_fault_of_repair(OrganisationState& s, Index index, double skill) {
  const Change change = s.changes[index];
  const Index fault = fault_of_mending(s, change.number, change.slice, skill);
  if (fault == kNone) return;
  s.defects[fault].service = change.service;
  s.defects[fault].next = s.changes[index].defects;
  s.changes[index].defects = fault;
}

Index make_fault_of_hotfix(OrganisationState& s, const Defect& mended) {
  const Index fault = fault_of_mending(s, mended.feature_number, mended.number, 1);
  if (fault != kNone) s.defects[fault].service = mended.service;
  return fault;
}

void make_faults(OrganisationState& s, Index index, double skill) {
  const Change change = s.changes[index];
  const double most = s.world.defect_unskilled_factor;
  if (s.world.defect_per_100_hours <= 0) return;
  const double mean_gap = 100 / (s.world.defect_per_100_hours * most);
  const double kept = clumsiness(s.world, skill) / most;
  engine::Draws gaps = s.luck.draws(Draw::fault_gap, change.number);
  engine::Draws traits = s.luck.draws(Draw::fault_traits, change.number);
  FaultPlace& place = s.features[change.feature].fault;
  if (place.at < 0 || place.hour > change.from_hour) place = {0, engine::exponential(gaps.uniform(0), mean_gap), 0};
  for (; place.at < change.to_hour; place.at += engine::exponential(gaps.uniform(++place.number), mean_gap)) {
    if (place.at < change.from_hour) continue;
    const std::uint32_t number = number_in_work(place.number);
    if (traits.uniform(number * kTraits + kExists) >= kept) continue;
    const Index fault = add(s.defects, s.free_defects, drawn_fault(s, traits, change.number, number));
    s.defects[fault].service = change.service;
    s.defects[fault].next = s.changes[index].defects;
    s.changes[index].defects = fault;
    ++s.counts.faults_made;
  }
  place.hour = change.to_hour;
}

bool send_back_faults(OrganisationState& s, Index index, Layer layer) {
  const int found = take_found(s, index, layer);
  Change& change = s.changes[index];
  const Pass again = pass_after(layer);
  if (found == 0) {
    if (change.pass == again) change.pass = Pass::first;
    return false;
  }
  change.step = Step::code;
  change.pass = again;
  const double hours = found * s.world.defect_fix_hours * lateness(s.world, layer);
  Task task = task_for(s, index, Purpose::rework, Step::code, Priority::repeat, hours);
  task.work = Work::rework;
  if (layer != Layer::unit) lose_context(s, Step::test, change, task);
  submit(s, task);
  return true;
}

}  // namespace journey::model
