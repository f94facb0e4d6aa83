// The learner's decisions and changes, with undo and redo.
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/reading/world_problems.h"
#include "web/session/session.h"

namespace journey::web {
namespace {

using Share = double model::World::*;

constexpr std::array<Share, 3> kWorkShares = {&model::World::work_plan_share, &model::World::work_code_share,
                                              &model::World::work_test_share};
constexpr double kSame = 1e-9;  // equal to the scenario's own value within rounding

double kept_in_range(double value, Share share) { return std::max(value, scenario::find_world(share)->low); }

// The shares of work are parts of a whole: when one moves, the two others divide the rest in their former proportion.
void let_shares_follow(model::World& world, Share moved, const model::World& base) {
  const auto place = std::find(kWorkShares.begin(), kWorkShares.end(), moved);
  if (place == kWorkShares.end()) return;
  const auto number = static_cast<std::size_t>(place - kWorkShares.begin());
  const Share one = kWorkShares[(number + 1) % 3];
  const Share other = kWorkShares[(number + 2) % 3];
  const double rest = 1 - world.*moved;
  const double part = rest * world.*one / (world.*one + world.*other);
  const double most = rest - scenario::find_world(other)->low;
  world.*one = kept_in_range(std::min(part, most), one);
  world.*other = kept_in_range(rest - world.*one, other);
  for (const Share share : {one, other}) {
    if (std::abs(world.*share - base.*share) < kSame) world.*share = base.*share;
  }
}

}  // namespace

// During the search for a request to follow, its decisions are still to come, but part of the plan.
Session::Plan Session::whole_plan() const {
  return {decisions_to_come_.empty() ? plan_.decisions : decisions_to_come_, plan_.world};
}

void Session::remember_plan() { past_.push_back(whole_plan()); }

// A plan that cannot be shared or saved is refused from the start.
bool Session::has_room_for(const Plan& plan) {
  if (plan.decisions.size() > scenario::kMaxDecisions)
    refusal_ = {Refusal::Why::too_many_decisions, {}};
  else if (link_to(id_, text_, seed_, plan.decisions, plan.world).size() > scenario::kMaxFragmentBytes)
    refusal_ = {Refusal::Why::too_long_for_link, {}};
  return !refusal_;
}

bool Session::decide_on(const model::Intervention& decision) {
  if (!has_scenario()) return true;
  Plan plan = whole_plan();
  plan.decisions.push_back(decision);
  if (!has_room_for(plan)) return true;
  undone_.clear();
  remember_plan();
  add_decision(decision);
  return true;
}

void Session::add_decision(const model::Intervention& decision) {
  ghost_ = outcome_;
  plan_.decisions.push_back(decision);
  if (decision.day < target_) {
    target_ = decision.day <= first_day() ? first_day() : decision.day;
    playing_ = true;
  }
  repeat_with_decisions();
}

bool Session::undo_decisions() {
  if (plan_.decisions.empty()) return true;
  undone_.clear();
  remember_plan();
  take_plan({{}, plan_.world});
  return true;
}

model::World Session::world_with(const ChangeWorld& change) const {
  model::World world = scenario_->world;
  world.*change.parameter = change.value;
  let_shares_follow(world, change.parameter, base_->world);
  return world;
}

std::string Session::problem_with(const ChangeWorld& change) const {
  if (!has_scenario()) return {};
  const std::vector<std::string> problems = scenario::world_problems(*base_, world_with(change));
  return problems.empty() ? std::string() : problems.front();
}

bool Session::change_world(const ChangeWorld& change) {
  if (!has_scenario() || scenario_->world.*change.parameter == change.value) return true;
  if (std::string problem = problem_with(change); !problem.empty()) {
    refusal_ = {Refusal::Why::world, std::move(problem)};
    return true;
  }
  Plan plan = whole_plan();
  const model::World world = world_with(change);
  for (const scenario::Parameter& parameter : scenario::world_parameters()) {
    const auto member = parameter.world;
    if (world.*member == scenario_->world.*member) continue;
    std::erase_if(plan.world, [&](const auto& one) { return one.parameter == member; });
    if (world.*member != base_->world.*member) plan.world.push_back({member, world.*member});
  }
  if (!has_room_for(plan)) return true;
  undone_.clear();
  remember_plan();
  take_plan(std::move(plan));
  return true;
}

void Session::take_plan(Plan plan) {
  const bool same_world = plan.world == plan_.world;
  plan_ = std::move(plan);
  if (!same_world) return start_again();
  ghost_.assign(live_.size(), std::nullopt);
  repeat_with_decisions();
}

bool Session::undo() {
  if (past_.empty()) return true;
  Plan before = std::move(past_.back());
  past_.pop_back();
  remember_plan();
  undone_.push_back(std::move(past_.back()));
  past_.pop_back();
  take_plan(std::move(before));
  return true;
}

bool Session::redo() {
  if (undone_.empty()) return true;
  Plan again = std::move(undone_.back());
  undone_.pop_back();
  remember_plan();
  const bool one_more = again.world == plan_.world && again.decisions.size() == plan_.decisions.size() + 1;
  if (one_more) {
    add_decision(again.decisions.back());
  } else {
    take_plan(std::move(again));
  }
  return true;
}

}  // namespace journey::web
