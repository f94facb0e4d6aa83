#include "web/session/session.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "sim/scenario/limits.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::web {
namespace {

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

bool is_within(const model::PredictionChoice& choice, double hours) {
  return hours >= choice.min_hours.value_or(0) && (!choice.max_hours || hours < *choice.max_hours);
}

}  // namespace

std::size_t asked_organisation(const model::Scenario& scenario) {
  if (!scenario.prediction) return 0;
  for (std::size_t i = 0; i < scenario.organisations.size(); ++i) {
    if (scenario.organisations[i].id == scenario.prediction->organisation) return i;
  }
  return 0;
}

Session::Session(std::string id, std::optional<std::uint64_t> seed) {
  const auto& shipped = shipped_scenarios();
  const bool known = std::any_of(shipped.begin(), shipped.end(), [&](const auto& one) { return one.id == id; });
  if (!known && !shipped.empty()) id = shipped.front().id;
  Opened opened = open_shipped(id);
  if (opened.scenario == nullptr) return;
  open(opened.scenario, std::move(id), {}, seed.value_or(opened.scenario->seed));
}

bool Session::apply(const Command& command) {
  refusal_.reset();
  const bool own = std::visit(Overloaded{
                                  [this](const Play&) { return play(); },
                                  [this](const Pause&) {
                                    playing_ = false;
                                    return true;
                                  },
                                  [this](const Step&) {
                                    seek(std::floor(target_) + 1);
                                    return true;
                                  },
                                  [this](const Restart&) { return restart(); },
                                  [this](const SetSpeed& set) {
                                    chosen_speed_ = std::clamp(set.days_per_second, kSlowest, kFastest);
                                    return true;
                                  },
                                  [this](const SeekDay& to) {
                                    seek(to.day);
                                    return true;
                                  },
                                  [this](const ChooseScenario& choose) { return choose_scenario(choose.id); },
                                  [this](const SetSeed& set) { return set_seed(set.seed); },
                                  [this](const LoadScenarioText& file) { return load_text(file.name, file.text); },
                                  [this](const OpenShared& link) { return open_shared(link.fragment); },
                                  [this](const Decide& decide) { return decide_on(decide.intervention); },
                                  [this](const UndoDecisions&) { return undo_decisions(); },
                                  [this](const ChangeWorld& change) { return change_world(change); },
                                  [this](const Undo&) { return undo(); },
                                  [this](const Redo&) { return redo(); },
                                  [this](const Answer& given) { return take_answer(given.choice); },
                                  [this](const DismissProblems&) {
                                    problems_.clear();
                                    return true;
                                  },
                                  [](const auto&) { return false; },
                              },
                              command);
  if (!own) return false;
  ++revision_;
  fragment_.reset();
  return true;
}

void Session::open(std::shared_ptr<const model::Scenario> scenario, std::string id, std::string text,
                   std::uint64_t seed) {
  const bool is_new = scenario != base_;
  base_ = scenario_ = std::move(scenario);
  id_ = std::move(id);
  text_ = std::move(text);
  seed_ = seed;
  plan_ = {};
  past_.clear();
  undone_.clear();
  problems_.clear();
  chosen_speed_.reset();
  if (is_new) {
    answer_.reset();
    answered_ = never_ask_ || !scenario_->prediction;
  }
  start_again();
}

// In the present world; the decisions are made again once the request to follow is known.
void Session::start_again() {
  scenario_ = in_world(base_, plan_.world);
  decisions_to_come_ = std::exchange(plan_.decisions, {});
  followed_.reset();
  playing_ = answered_;
  sought_ = false;
  revealed_ = false;
  target_ = 0;
  ghost_.assign(scenario_->organisations.size(), std::nullopt);
  begin_runs();
}

void Session::begin_runs() {
  timelines_.clear();
  live_.clear();
  for (std::size_t i = 0; i < scenario_->organisations.size(); ++i) {
    timelines_.emplace_back(scenario_, i, seed_, plan_.decisions);
    live_.push_back(timelines_.back().frontier());
  }
  outcome_.assign(timelines_.size(), std::nullopt);
  evidence_.reset();
  evidence_before_.reset();
  scouted_ = false;
  ready_ = false;
  owed_ = 0;
}

bool Session::play() {
  if (!has_scenario()) return true;
  if (target_ >= end_day()) target_ = first_day();
  playing_ = true;
  return true;
}

bool Session::restart() {
  chosen_speed_.reset();
  target_ = first_day();
  owed_ = 0;
  return true;
}

void Session::seek(double day) {
  if (!has_scenario() || !(day == day)) return;
  playing_ = false;
  sought_ = true;
  owed_ = 0;
  target_ = std::floor(std::clamp(day, 0.0, last_day()) / kTickDays) * kTickDays;
}

bool Session::choose_scenario(const std::string& id) {
  const Opened opened = open_shipped(id);
  if (opened.scenario != nullptr) open(opened.scenario, id, {}, opened.scenario->seed);
  return true;
}

bool Session::set_seed(std::uint64_t seed) {
  if (!has_scenario()) return true;
  std::vector<scenario::WorldChange> world = std::move(plan_.world);
  open(base_, id_, text_, seed <= scenario::kMaxSeed ? seed : 0);
  if (world.empty()) return true;
  plan_.world = std::move(world);
  start_again();
  return true;
}

bool Session::load_text(const std::string& name, const std::string& text) {
  Opened opened = open_text(text);
  problem_file_ = name;
  if (opened.scenario == nullptr) {
    problems_ = std::move(opened.problems);
    return true;
  }
  open(opened.scenario, {}, text, opened.scenario->seed);
  return true;
}

bool Session::open_shared(const std::string& fragment) {
  OpenedLink link = open_link(fragment, text_);
  problem_file_.clear();
  if (link.opened.scenario == nullptr) {
    problems_ = std::move(link.opened.problems);
    return true;
  }
  open(link.opened.scenario, link.id, link.id.empty() ? text_ : std::string(), link.seed);
  plan_ = {std::move(link.decisions), std::move(link.world)};
  if (link.model_version != model::kModelVersion) other_model_ = link.model_version;
  start_again();
  return true;
}

// The followed request stays the same, as does everything before the first decision that differs. Organisations that
// no such decision concerns are left unchanged.
void Session::repeat_with_decisions() {
  if (!scouted_) begin_runs();
  scouted_ = true;
  bool changed = false;
  for (std::size_t i = 0; i < timelines_.size(); ++i) changed = change_future(i) || changed;
  if (!changed) return;
  if (evidence_) evidence_before_ = std::exchange(evidence_, nullptr);
  ready_ = false;
  owed_ = 0;
}

bool Session::change_future(std::size_t organisation) {
  Timeline& timeline = timelines_[organisation];
  const std::optional<double> day = timeline.decide(plan_.decisions);
  if (!day) return false;
  model::OrganisationRun& live = live_[organisation];
  if (live.day() <= *day) {
    live.decide(plan_.decisions);
  } else {
    live = timeline.at_most(*day).run();
  }
  outcome_[organisation].reset();
  return true;
}

bool Session::take_answer(std::optional<std::size_t> choice) {
  const bool is_one =
      choice && has_scenario() && scenario_->prediction && *choice < scenario_->prediction->choices.size();
  answer_ = is_one ? choice : std::nullopt;
  answered_ = true;
  never_ask_ = !choice.has_value();
  playing_ = true;
  return true;
}

const std::string& Session::share_fragment() const {
  if (fragment_) return *fragment_;
  fragment_.emplace();
  if (!has_scenario()) return *fragment_;
  Plan plan = whole_plan();
  fragment_ = link_to(id_, text_, seed_, std::move(plan.decisions), std::move(plan.world));
  return *fragment_;
}

std::string_view Session::scenario_text() const {
  return id_.empty() ? std::string_view(text_) : scenario::shipped_text(id_).value_or("");
}

std::optional<model::Measure> Session::asked_measure() const {
  if (!has_scenario()) return std::nullopt;
  const std::string_view name =
      scenario_->prediction ? std::string_view(scenario_->prediction->measure) : "flow_time_hours_p50";
  if (followed_ && name.starts_with("flow_time")) return std::nullopt;
  return model::measure_named(name);
}

std::optional<double> Session::asked_hours() const {
  if (!has_scenario()) return std::nullopt;
  const std::size_t asked = asked_organisation(*scenario_);
  const auto measure = asked_measure();
  if (!measure) return followed_ ? followed_->flow_hours(asked) : std::nullopt;
  return outcome_[asked] ? outcome_[asked]->measurement[*measure] : std::nullopt;
}

std::optional<std::size_t> Session::right_choice() const {
  const std::optional<double> hours = asked_hours();
  if (!hours || !scenario_->prediction) return std::nullopt;
  const auto& choices = scenario_->prediction->choices;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (is_within(choices[i], *hours)) return i;
  }
  return std::nullopt;
}

void Session::choose_followed() {
  std::vector<const model::OrganisationRun*> finished;
  for (const Timeline& timeline : timelines_) finished.push_back(&timeline.frontier());
  followed_ = choose_followed_request(finished, asked_organisation(*scenario_));
  scouted_ = true;
  if (!sought_) target_ = first_day();
  watch_followed();
  if (decisions_to_come_.empty()) return;
  plan_.decisions = std::exchange(decisions_to_come_, {});
  repeat_with_decisions();
}

void Session::watch_followed() {
  if (!followed_) return;
  for (Timeline& timeline : timelines_) timeline.watch(followed_->number, followed_->arrived_day);
  for (model::OrganisationRun& run : live_) run.watch(followed_->number);
}

}  // namespace journey::web
