// The session's clock: the position and speed of the playback, and the work ahead of it.
#include <algorithm>
#include <cmath>

#include "web/session/session.h"

namespace journey::web {
namespace {

// After a hidden tab or a debugger, the playback does not catch up.
constexpr double kLongestFrame = 0.1;
constexpr double kWeeksTold = 4;        // a story covers the weeks before
constexpr double kNoStorySeconds = 37;  // the whole year, if there is no request to follow

}  // namespace

Phase Session::phase() const {
  if (!answered_) return Phase::question;
  if (ended()) return Phase::result;
  const bool on_its_way = followed_ && day() >= followed_->arrived_day && day() < story_end();
  return on_its_way ? Phase::following : Phase::year;
}

double Session::story_end() const { return followed_ ? followed_->last_finished_day(last_day()) : first_day(); }

double Session::first_day() const {
  if (!followed_) return 0;
  return std::floor(followed_->arrived_day / kTickDays) * kTickDays;
}

double Session::speed() const {
  if (chosen_speed_) return *chosen_speed_;
  if (!has_scenario()) return kSlowest;
  if (!followed_) return std::clamp(last_day() / kNoStorySeconds, kSlowest, kFastest);
  const bool in_story = target_ < story_end();
  const double days = in_story ? story_end() - first_day() : last_day() - story_end();
  const double rest = plan_.decisions.empty() ? kSecondsYear : kSecondsYearAgain;
  return std::clamp(days / (in_story ? kSecondsFollowing : rest), kSlowest, kFastest);
}

double Session::day() const {
  double least = end_day();
  for (const model::OrganisationRun& run : live_) least = std::min(least, run.limit_reached() ? least : run.day());
  return std::max(least, 0.0);
}

// Nothing more happens anywhere: it is the last day, or every run has reached a limit.
bool Session::ended() const {
  return std::all_of(live_.begin(), live_.end(), [this](const model::OrganisationRun& run) {
    return run.limit_reached() || run.day() >= last_day();
  });
}

// The day after which nothing happens, as far as that is known ahead.
double Session::end_day() const {
  double end = 0;
  for (const Timeline& timeline : timelines_)
    end = std::max(end, timeline.limit_reached() ? timeline.frontier().day() : last_day());
  return timelines_.empty() ? last_day() : end;
}

const model::OrganisationRun& Session::weeks_before(std::size_t organisation) const {
  return timelines_[organisation].at_most(live_[organisation].day() - kWeeksTold * 7).without_records();
}

bool Session::busy() const { return has_scenario() && !(ready_ && all_rehearsed()); }

double Session::progress() const {
  if (timelines_.empty()) return 1;
  double sum = 0;
  for (const Timeline& timeline : timelines_) sum += timeline.progress();
  return sum / static_cast<double>(timelines_.size());
}

bool Session::all_rehearsed() const {
  return std::all_of(timelines_.begin(), timelines_.end(), [](const Timeline& one) { return one.finished(); });
}

void Session::advance(double seconds, const std::function<bool()>& may_go_on) {
  if (!has_scenario()) return;
  if (playing_ && answered_ && ready_) move_target(std::clamp(seconds, 0.0, kLongestFrame));
  bring_runs_to_target(may_go_on);
  work_ahead(may_go_on);
  revealed_ = revealed_ || phase() == Phase::result;
}

void Session::move_target(double seconds) {
  owed_ += seconds * speed();
  const double ticks = std::floor(owed_ / kTickDays);
  owed_ -= ticks * kTickDays;
  target_ = std::min(target_ + ticks * kTickDays, end_day());
  if (target_ >= end_day()) playing_ = false;
}

void Session::bring_runs_to_target(const std::function<bool()>& may_go_on) {
  if (!scouted_) return;
  const double before = day();
  bool all_there = true;
  for (std::size_t i = 0; i < live_.size(); ++i) all_there = bring_run_to_target(i, may_go_on) && all_there;
  if (day() != before || (all_there && !ready_)) ++revision_;
  ready_ = ready_ || all_there;
}

bool Session::bring_run_to_target(std::size_t organisation, const std::function<bool()>& may_go_on) {
  model::OrganisationRun& live = live_[organisation];
  Timeline& timeline = timelines_[organisation];
  // A run that reached its limit of events goes no further.
  while (live.day() > target_ || (live.day() < target_ && !live.limit_reached())) {
    timeline.bring_near(live, target_);
    const bool is_far = live.day() > target_ || target_ - live.day() > kCheckpointDays;
    if (is_far && !timeline.finished()) {
      timeline.extend();
    } else {
      live.run_to_day(std::min(target_, std::floor(live.day()) + 1));
    }
    if (!may_go_on()) break;
  }
  return live.day() == target_ || (live.day() < target_ && live.limit_reached());
}

void Session::work_ahead(const std::function<bool()>& may_go_on) {
  for (Timeline& timeline : timelines_) {
    while (!timeline.finished()) {
      timeline.extend();
      if (!may_go_on()) return;
    }
  }
  if (!scouted_) return choose_followed();
  keep_outcomes();
}

void Session::keep_outcomes() {
  if (evidence_ || outcome_.empty()) return;
  auto evidence = std::make_shared<Evidence>();
  for (std::size_t i = 0; i < timelines_.size(); ++i)
    evidence->push_back(outcome_[i] && evidence_before_ ? (*evidence_before_)[i] : keep_outcome(i));
  evidence_ = std::move(evidence);
  ++revision_;
}

OrganisationEvidence Session::keep_outcome(std::size_t organisation) {
  const model::OrganisationRun& end = timelines_[organisation].frontier();
  outcome_[organisation] = Outcome{end.measure(), end.state().watched_story};
  if (followed_) followed_->finished_day[organisation] = day_finished(end, followed_->number);
  OrganisationEvidence evidence = evidence_of(end, timelines_[organisation].notes());
  evidence.place = organisation;
  return evidence;
}

}  // namespace journey::web
