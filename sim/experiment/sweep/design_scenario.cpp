#include <algorithm>

#include "sim/experiment/sweep/design.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/world_reader.h"

namespace journey::experiment {
namespace {

using model::World;
using Member = double World::*;

/// The numbers of the world that a point moves.
class Moved {
 public:
  Moved(const Design& design, const DesignPoint& point) {
    for (std::size_t f = 0; f < design.factors.size(); ++f) {
      const Member member = design.factors[f].parameter->world;
      if (point.values[f] && member != nullptr) members_.push_back(member);
    }
  }

  bool operator()(Member member) const { return std::find(members_.begin(), members_.end(), member) != members_.end(); }

 private:
  std::vector<Member> members_;
};

/// The shares of the work that were not moved divide the rest in their proportion; if all were moved, all are
/// scaled.
void settle_work(World& world, const Moved& moved) {
  const Member shares[] = {&World::work_plan_share, &World::work_code_share, &World::work_test_share};
  double kept = 0;
  double free = 0;
  for (const Member share : shares) (moved(share) ? kept : free) += world.*share;
  if (kept == 0) return;
  const bool all = std::all_of(std::begin(shares), std::end(shares), moved);
  if (kept > 1 && !all) return;  // left as a conflict
  for (const Member share : shares) {
    if (all) {
      world.*share /= kept;
    } else if (!moved(share) && free > 0) {
      world.*share *= (1 - kept) / free;
    }
  }
}

void settle_pair(World& world, const Moved& moved, Member severe, Member serious) {
  if (world.*severe + world.*serious <= 1) return;
  if (moved(severe) && !moved(serious)) world.*serious = 1 - world.*severe;
  if (moved(serious) && !moved(severe)) world.*severe = 1 - world.*serious;
}

void settle_quantiles(World& world, const Moved& moved, Member median, Member p90) {
  if (world.*median <= world.*p90) return;
  if (moved(median) && !moved(p90)) world.*p90 = world.*median;
  if (moved(p90) && !moved(median)) world.*median = world.*p90;
}

void settle(World& world, const Moved& moved) {
  settle_work(world, moved);
  settle_pair(world, moved, &World::defect_severe_share, &World::defect_serious_share);
  settle_pair(world, moved, &World::incident_severe_share, &World::incident_serious_share);
  settle_quantiles(world, moved, &World::demand_work_hours_median, &World::demand_work_hours_p90);
  settle_quantiles(world, moved, &World::incident_diagnosis_hours_median, &World::incident_diagnosis_hours_p90);
}

void move_factor(model::Scenario& scenario, const Factor& factor, double value) {
  if (factor.parameter->world != nullptr) {
    scenario.world.*factor.parameter->world = value;
    return;
  }
  for (std::size_t o = 0; o < scenario.organisations.size(); ++o) {
    if (factor.organisation && *factor.organisation != o) continue;
    scenario.organisations[o].practices.*factor.parameter->practice = value;
  }
}

}  // namespace

model::Scenario scenario_at(const Design& design, const DesignPoint& point) {
  model::Scenario scenario = *design.scenario;
  for (std::size_t f = 0; f < design.factors.size(); ++f) {
    if (point.values[f]) move_factor(scenario, design.factors[f], *point.values[f]);
  }
  settle(scenario.world, Moved(design, point));
  return scenario;
}

std::vector<std::string> conflicts_at(const Design& design, const DesignPoint& point) {
  World world = design.scenario->world;
  for (std::size_t f = 0; f < design.factors.size(); ++f) {
    const Member member = design.factors[f].parameter->world;
    if (point.values[f] && member != nullptr) world.*member = *point.values[f];
  }
  settle(world, Moved(design, point));
  std::vector<std::string> conflicts;
  for (scenario::WorldConflict& conflict : scenario::world_conflicts(world)) {
    conflicts.push_back(std::move(conflict.message));
  }
  if (world.work_least_skill == design.scenario->world.work_least_skill) return conflicts;
  for (const std::size_t o : design.organisations) {
    const model::Organisation& organisation = design.scenario->organisations[o];
    for (std::string& missing : scenario::what_is_missing(organisation, world.work_least_skill)) {
      conflicts.push_back(organisation.id + ": " + std::move(missing));
    }
  }
  return conflicts;
}

}  // namespace journey::experiment
