// What the learner decides and changes, and the way back and forth through it.
#include <algorithm>
#include <utility>

#include "web/session.h"

namespace journey::web {

// While a request to follow is looked for, its decisions are still to come, but part of the plan.
void Session::remember_plan() {
  past_.push_back(plan_);
  if (!decisions_to_come_.empty()) past_.back().decisions = decisions_to_come_;
}

bool Session::decide_on(const model::Intervention& decision) {
  if (!has_scenario()) return true;
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

bool Session::change_world(const ChangeWorld& change) {
  if (!has_scenario() || scenario_->world.*change.parameter == change.value) return true;
  undone_.clear();
  remember_plan();
  Plan plan = past_.back();
  std::erase_if(plan.world, [&](const auto& one) { return one.parameter == change.parameter; });
  if (base_->world.*change.parameter != change.value) plan.world.push_back({change.parameter, change.value});
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
