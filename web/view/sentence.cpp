#include "web/view/sentence.h"

#include <algorithm>

#include "web/reading/work.h"
#include "web/view/calm.h"
#include "web/words/causes.h"
#include "web/words/result.h"
#include "web/words/sentences.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr double kWorkingDay = 8;
constexpr std::size_t kManyWait = 5;
constexpr double kFollowedWeight = 400;  // the followed request leads while it is on its way
constexpr std::size_t kRemembered = 3;
constexpr double kWorthTelling = 20;  // hours spent on getting better
constexpr float kReadSeconds = 1;
constexpr double kJustDecidedDays = 40;
constexpr double kNewDays = 1;  // how long a request counts as new

bool is_waiting(model::Cause cause) { return place_of(cause) != Place::hands && place_of(cause) != Place::machine; }

// Somebody has it, now or tomorrow: not a machine, and not its first customers.
bool is_in_hands(model::Cause cause) { return place_of(cause) == Place::hands && cause != model::Cause::interrupted; }

// Somebody or a machine is working on some part of it.
bool moves(const OrganisationView& view, std::uint64_t key) {
  return std::any_of(view.work.begin(), view.work.end(), [key](const WorkView& work) {
    const bool at_it = work.place == Place::machine || (work.place == Place::hands && !work.paused);
    return at_it && family_of(work.key) == family_of(key);
  });
}

Selection of_request(const RunView& view, std::size_t i) { return {Selection::Kind::change, i, view.request_number}; }

void add_request(std::vector<Sentence>& list, const RunView& run, std::size_t i) {
  const auto& view = run.organisations[i];
  const auto& request = view.request;
  if (request.finished && run.phase == Phase::following) {
    list.push_back({words::request_done(run.request_title, view.name, request.days, request.work_hours),
                    "done " + view.name, kFollowedWeight, i, of_request(run, i)});
  }
  if (!request.arrived || request.finished || run.request_title.empty() || request.story.empty()) return;
  if (is_waiting(request.cause) && request.cause_days >= 1) {
    const std::string team = request.team < view.teams.size() ? view.teams[request.team].name : std::string();
    list.push_back({words::request_waits(run.request_title, view.name, request.cause_days,
                                         words::awaited(request.cause, team, words::weekday_of(view.board.weekday)),
                                         request.work_hours),
                    "request", kFollowedWeight + request.cause_days * 24, i, of_request(run, i)});
  } else if (is_in_hands(request.cause) && request.days >= 1) {
    list.push_back({words::request_worked_on(run.request_title, view.name, request.days, request.work_hours), "worked",
                    100, i, of_request(run, i)});
  }
}

// The decision just made: it changes the picture.
void add_decision(std::vector<Sentence>& list, const RunView& view) {
  if (view.decisions.empty()) return;
  const model::Intervention& latest = view.decisions.back();
  const Pulled& pulled = view.pulled.back();
  if (!pulled.lever || view.day - latest.day > kJustDecidedDays) return;
  for (std::size_t i = 0; i < view.organisations.size(); ++i) {
    if (view.organisations[i].id != latest.organisation) continue;
    const std::string& who = view.organisations[i].name;
    list.push_back({pulled.done ? words::decided(who, *pulled.lever) : words::begun(who, *pulled.lever),
                    "decided",
                    4 * kFollowedWeight,
                    i,
                    {}});
  }
}

void add_beginning(std::vector<Sentence>& list, const RunView& view) {
  if (view.phase != Phase::following || view.asked >= view.organisations.size()) return;
  const auto& request = view.organisations[view.asked].request;
  if (!request.arrived || request.days >= kNewDays) return;
  list.push_back({words::request_begins(view.request_title, view.organisations.size()), "begins", 3 * kFollowedWeight,
                  view.asked, of_request(view, view.asked)});
}

void add_team_queues(std::vector<Sentence>& list, const OrganisationView& view, std::size_t i) {
  for (std::size_t t = 0; t < view.teams.size(); ++t) {
    const auto& team = view.teams[t];
    if (team.waiting < kManyWait || team.people.empty()) continue;
    list.push_back({words::many_wait(view.name, team.waiting, team.name, team.people.size(), view.changes_per_week),
                    "queue " + team.name,
                    team.waiting * kWorkingDay,
                    i,
                    {Selection::Kind::team, i, t}});
  }
}

void add_gates(std::vector<Sentence>& list, const OrganisationView& view, std::size_t i) {
  if (view.board.last_passed && view.board.waiting >= kManyWait) {
    list.push_back({words::board_waits(view.name, view.board.waiting, words::weekday_of(view.board.weekday),
                                       *view.board.last_passed),
                    "board",
                    view.board.waiting * kWorkingDay,
                    i,
                    {Selection::Kind::board, i, 0}});
  }
  if (view.train.exists && view.train.waiting >= kManyWait) {
    list.push_back({words::release_waits(view.name, view.train.waiting, view.train.days_to_release),
                    "release",
                    view.train.waiting * kWorkingDay,
                    i,
                    {Selection::Kind::release, i, 0}});
  }
  if (view.train.goes_live_soon && view.train.under_way >= kManyWait) {
    list.push_back({words::batch_goes_live(view.name, view.train.under_way, view.train.faulty),
                    "batch",
                    0.4 * view.train.under_way * kWorkingDay,
                    i,
                    {Selection::Kind::release, i, 0}});
  }
}

void add_people(std::vector<Sentence>& list, const OrganisationView& view, std::size_t i) {
  for (std::size_t p = 0; p < view.people.size(); ++p) {
    const auto& person = view.people[p];
    if (person.doing != PersonView::Doing::incident || person.left_title.empty() || person.left_days < 0.1) continue;
    if (moves(view, person.left_work)) continue;
    list.push_back({words::person_left(view.name, words::given_name(person.name), person.left_title, person.left_days),
                    "left",
                    120 + person.left_days * 24,
                    i,
                    {Selection::Kind::person, i, p}});
  }
}

void add_incident(std::vector<Sentence>& list, const OrganisationView& view, const IncidentView& incident,
                  std::size_t i) {
  const bool open = incident.ended_days_ago < 0;
  const Selection at_customers{Selection::Kind::customers, i, 0};
  if (open && incident.severity == 1) {
    if (incident.by_customer && incident.tiers > 0) {
      list.push_back({words::customers_reported(view.name, incident.tiers, incident.hours, incident.in_hand),
                      "reported", 300 + incident.hours * 24, i, at_customers});
    } else {
      list.push_back({words::outage_goes_on(view.name, incident.hours, incident.detected), "outage",
                      250 + incident.hours * 24, i, at_customers});
    }
  }
  const bool quick = incident.path == model::RestorePath::flag || incident.path == model::RestorePath::rollback ||
                     incident.path == model::RestorePath::canary;
  if (!open && incident.severity <= 2 && incident.by_change && quick && incident.hours < 12) {
    list.push_back({words::failed_too(view.name, incident.hours, incident.path), "failed-too", 150, i, at_customers});
  }
}

// The team whose hours they were: the largest team represents all.
Selection of_largest_team(const OrganisationView& view, std::size_t i) {
  std::size_t largest = 0;
  for (std::size_t t = 1; t < view.teams.size(); ++t) {
    if (view.teams[t].people.size() > view.teams[largest].people.size()) largest = t;
  }
  return {Selection::Kind::team, i, largest};
}

void add_new_work(std::vector<Sentence>& list, const OrganisationView& view, std::size_t i) {
  if (view.new_work_share < 0 || view.teams.empty()) return;
  list.push_back({words::new_work_share(view.name, view.new_work_share, view.share_weeks), "new-work",
                  40 * (1 - view.new_work_share), i, of_largest_team(view, i)});
  if (view.improving_hours < kWorthTelling) return;
  list.push_back(
      {words::improving(view.name, view.improving_hours, view.share_weeks, view.changes_before, view.changes_per_week),
       "improving", view.improving_hours, i, of_largest_team(view, i)});
}

bool more_lost(const Sentence& a, const Sentence& b) { return a.hours_lost > b.hours_lost; }

}  // namespace

std::vector<Sentence> sentences(const RunView& view) {
  std::vector<Sentence> list;
  for (std::size_t i = 0; i < view.organisations.size(); ++i) {
    const auto& organisation = view.organisations[i];
    add_request(list, view, i);
    add_team_queues(list, organisation, i);
    add_gates(list, organisation, i);
    add_people(list, organisation, i);
    for (const auto& incident : organisation.incidents) add_incident(list, organisation, incident, i);
    add_new_work(list, organisation, i);
  }
  add_beginning(list, view);
  add_decision(list, view);
  std::stable_sort(list.begin(), list.end(), more_lost);
  return list;
}

void SentenceOfTheMoment::take_another(const std::vector<Sentence>& list) {
  const auto fresh = std::find_if(list.begin(), list.end(), [this](const Sentence& s) {
    return std::find(told_.begin(), told_.end(), s.kind) == told_.end();
  });
  shown_ = fresh != list.end() ? *fresh : list.empty() ? Sentence{} : list.front();
  announced_ = shown_.text;
  told_.push_back(shown_.kind);
  // The followed request may come up every other time, any other subject once in a while.
  if (told_.size() > kRemembered || (told_.size() > 1 && told_.front() == "request")) told_.erase(told_.begin());
  left_ = kSentenceSeconds;
}

const Sentence& SentenceOfTheMoment::choose(const RunView& view, float seconds, std::size_t beside) {
  left_ -= seconds;
  calm_ -= seconds;
  if (left_ > 0 && calm_ > 0 && view.playing) return shown_;
  calm_ = kCalmSeconds;
  auto list = sentences(view);
  std::stable_partition(list.begin(), list.end(), [beside](const Sentence& s) {
    return beside == kNobody || s.organisation == 0 || s.organisation == beside;
  });
  const auto now = std::find_if(list.begin(), list.end(), [this](const Sentence& s) {
    return s.kind == shown_.kind && s.organisation == shown_.organisation && s.source == shown_.source;
  });
  // A sentence that is no longer true goes sooner, but not before it could be read.
  const bool over = left_ <= 0 || (now == list.end() && (!view.playing || left_ < kSentenceSeconds - kReadSeconds));
  if (over) {
    take_another(list);
  } else if (now != list.end()) {
    shown_.text = now->text;
  }
  return shown_;
}

}  // namespace journey::web
