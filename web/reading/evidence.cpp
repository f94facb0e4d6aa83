#include "web/reading/evidence.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "sim/report/clusters.h"
#include "sim/report/explain_sentence.h"
#include "web/reading/hours_worked.h"
#include "web/reading/work.h"

namespace journey::web {
namespace {

constexpr std::size_t kMostBands = 5;
constexpr double kNeverDay = std::numeric_limits<double>::infinity();

void count(WaitingSample& sample, const WorkView& work) {
  switch (work.place) {
    case Place::queue:
      if (work.team < sample.teams.size()) ++sample.teams[work.team];
      return;
    case Place::intake:
      ++sample.planning;
      return;
    case Place::merge:
    case Place::environment:
    case Place::machine:
      ++sample.technical;
      return;
    case Place::board:
      ++sample.board;
      return;
    case Place::train:
    case Place::window:
      ++sample.release;
      return;
    case Place::hands:
      return;
  }
}

template <class Count>
WaitingBand band(Awaited awaited, const std::vector<WaitingSample>& samples, Count count_in) {
  WaitingBand one;
  one.awaited = awaited;
  for (const WaitingSample& sample : samples) {
    one.counts.push_back(count_in(sample));
    one.sum += one.counts.back();
  }
  return one;
}

// A team has another name after the walls are removed: then it has two bands, one until that day and one since.
void add_team(std::vector<WaitingBand>& bands, const std::vector<WaitingSample>& samples, const TeamNames& teams,
              std::size_t t) {
  const auto add = [&](const std::string& name, double from, double to) {
    bands.push_back(band(Awaited::team, samples, [t, from, to](const WaitingSample& s) {
      return t < s.teams.size() && s.day > from && s.day <= to ? s.teams[t] : 0U;
    }));
    bands.back().team = name;
  };
  const std::string& first = teams.first()[t];
  const std::string& later = teams.later()[t];
  const double renamed = first == later ? kNeverDay : teams.walls_removed_day().value_or(kNeverDay);
  add(first, -kNeverDay, renamed);
  if (renamed < kNeverDay) add(later, renamed, kNeverDay);
}

std::vector<WaitingBand> all_bands(const std::vector<WaitingSample>& samples, const TeamNames& teams) {
  std::vector<WaitingBand> bands;
  for (std::size_t t = 0; t < teams.first().size(); ++t) add_team(bands, samples, teams, t);
  bands.push_back(band(Awaited::planning, samples, [](const auto& s) { return s.planning; }));
  bands.push_back(band(Awaited::technical, samples, [](const auto& s) { return s.technical; }));
  bands.push_back(band(Awaited::board, samples, [](const auto& s) { return s.board; }));
  bands.push_back(band(Awaited::release, samples, [](const auto& s) { return s.release; }));
  std::erase_if(bands, [](const WaitingBand& one) { return one.sum == 0; });
  std::stable_sort(bands.begin(), bands.end(), [](const auto& a, const auto& b) { return a.sum > b.sum; });
  return bands;
}

void add_to(WaitingBand& rest, const WaitingBand& one) {
  for (std::size_t i = 0; i < one.counts.size(); ++i) rest.counts[i] += one.counts[i];
  rest.sum += one.sum;
}

// If there are more than `most`, the smallest become one.
void join_smallest(std::vector<WaitingBand>& bands, std::size_t most) {
  if (bands.size() <= most) return;
  for (std::size_t i = most; i < bands.size(); ++i) add_to(bands[most - 1], bands[i]);
  bands[most - 1].awaited = Awaited::elsewhere;
  bands.resize(most);
}

double end_of(const IncidentMark& mark, double last_day) { return mark.restored.value_or(last_day); }

double distance(const IncidentMark& mark, double day) {
  if (day < mark.began) return mark.began - day;
  return mark.restored && day > *mark.restored ? day - *mark.restored : 0;
}

std::vector<CauseHours> causes_of(const model::Measurement& measured) {
  std::vector<CauseHours> causes;
  if (measured.lead_count == 0) return causes;
  const auto changes = static_cast<double>(measured.lead_count);
  for (std::size_t c = 0; c < model::kCauseCount; ++c) {
    const double hours = engine::to_hours(measured.lead_by_cause[c]) / changes;
    if (hours <= 0) continue;
    const auto cause = static_cast<model::Cause>(c);
    const double saved = engine::to_hours(measured.lead_saved_by_cause[c]) / changes;
    causes.push_back({cause, hours, model::row_of(cause).removable ? saved : 0});
  }
  std::stable_sort(causes.begin(), causes.end(), [](const auto& a, const auto& b) { return a.hours > b.hours; });
  return causes;
}

}  // namespace

WaitingSample waiting_now(const model::OrganisationRun& run) {
  WaitingSample sample;
  sample.day = run.day();
  sample.teams.resize(run.state().teams.size());
  for (const WorkView& work : work_view(run.state(), std::nullopt)) count(sample, work);
  return sample;
}

double Waiting::mean() const {
  if (totals.empty()) return 0;
  double sum = 0;
  for (const std::uint32_t total : totals) sum += total;
  return sum / static_cast<double>(totals.size());
}

Waiting stacked(const std::vector<WaitingSample>& samples, const TeamNames& teams, std::size_t most_bands) {
  Waiting waiting;
  for (const WaitingSample& sample : samples) waiting.days.push_back(sample.day);
  waiting.bands = all_bands(samples, teams);
  join_smallest(waiting.bands, most_bands);
  waiting.totals.assign(samples.size(), 0);
  for (const WaitingBand& one : waiting.bands) {
    for (std::size_t i = 0; i < one.counts.size(); ++i) waiting.totals[i] += one.counts[i];
  }
  return waiting;
}

std::size_t sample_at(const Waiting& waiting, double day) {
  const auto after = std::upper_bound(waiting.days.begin(), waiting.days.end(), day);
  return after == waiting.days.begin() ? 0 : static_cast<std::size_t>(after - waiting.days.begin()) - 1;
}

std::vector<IncidentMark> incidents_of(const model::OrganisationRun& run) {
  using model::IncidentCause;
  std::vector<IncidentMark> marks;
  for (const model::Incident& incident : run.state().incidents) {
    if (run.day_of(incident.began) < 0) continue;
    IncidentMark mark;
    mark.severity = incident.severity;
    mark.by_customer = incident.by_customer;
    mark.by_change = incident.cause == IncidentCause::defect || incident.cause == IncidentCause::deployment;
    mark.began = run.day_of(incident.began);
    if (incident.phase != model::IncidentPhase::undetected) mark.detected = run.day_of(incident.detected);
    if (incident.phase == model::IncidentPhase::restored) mark.restored = run.day_of(incident.restored);
    mark.path = incident.path;
    marks.push_back(mark);
  }
  std::stable_sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.began < b.began; });
  return marks;
}

std::vector<std::size_t> rows_without_overlap(const std::vector<IncidentMark>& marks, double last_day, double gap) {
  std::vector<std::size_t> rows;
  std::vector<double> free_from;
  for (const IncidentMark& mark : marks) {
    const auto free = std::find_if(free_from.begin(), free_from.end(), [&](double from) { return from <= mark.began; });
    const auto row = static_cast<std::size_t>(free - free_from.begin());
    if (free == free_from.end()) free_from.push_back(0);
    free_from[row] = end_of(mark, last_day) + gap;
    rows.push_back(row);
  }
  return rows;
}

std::optional<std::size_t> incident_at(const std::vector<IncidentMark>& marks, double day, double reach) {
  std::optional<std::size_t> best;
  const auto better = [&](std::size_t a, std::size_t b) {
    const double to_a = distance(marks[a], day);
    const double to_b = distance(marks[b], day);
    if (to_a != to_b) return to_a < to_b;
    if (marks[a].severity != marks[b].severity) return marks[a].severity < marks[b].severity;
    return marks[a].began > marks[b].began;
  };
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (distance(marks[i], day) <= reach && (!best || better(i, *best))) best = i;
  }
  return best;
}

OrganisationEvidence evidence_of(const model::OrganisationRun& end, const DayNotes& notes) {
  using model::Measure;
  OrganisationEvidence evidence;
  evidence.name = end.organisation().name;
  evidence.teams = TeamNames(end);
  evidence.story = with_nights(end.state().watched_story, end.state().shifts);
  evidence.waiting = stacked(notes.waiting, evidence.teams, kMostBands);
  evidence.flow = notes.flow;
  evidence.spread = spread_of(end);
  evidence.incidents = incidents_of(end);
  const model::Measurement measured = end.measure();
  evidence.measures = {measured[Measure::deploys_per_week], measured[Measure::lead_time_hours_p50],
                       measured[Measure::change_failure_rate], measured[Measure::restore_hours_p50]};
  evidence.flow_hours = measured[Measure::flow_time_hours_mean];
  evidence.cluster = report::cluster_of_one_run(measured);
  evidence.causes = causes_of(measured);
  if (measured.lead_count > 0)
    evidence.lead_hours = engine::to_hours(measured.lead_total) / static_cast<double>(measured.lead_count);
  evidence.hindrance = report::hindrance_sentence(evidence.name, measured);
  return evidence;
}

double fullest_day(const Evidence& evidence) {
  double day = 0;
  std::uint32_t most = 0;
  for (const auto& one : evidence) {
    for (std::size_t i = 0; i < one.waiting.totals.size(); ++i) {
      if (one.waiting.totals[i] <= most) continue;
      most = one.waiting.totals[i];
      day = one.waiting.days[i];
    }
  }
  return day;
}

double worst_incident_day(const Evidence& evidence) {
  const IncidentMark* worst = nullptr;
  const auto hours = [](const IncidentMark& mark) { return mark.restored.value_or(mark.began) - mark.began; };
  for (const auto& one : evidence) {
    for (const IncidentMark& mark : one.incidents) {
      const bool worse = worst == nullptr || mark.severity < worst->severity ||
                         (mark.severity == worst->severity && hours(mark) > hours(*worst));
      if (worse) worst = &mark;
    }
  }
  return worst == nullptr ? 0 : worst->began;
}

std::vector<model::Cause> causes_worth_showing(const Evidence& evidence, std::size_t most) {
  std::array<double, model::kCauseCount> longest{};
  for (const auto& organisation : evidence) {
    for (const auto& cause : organisation.causes) {
      auto& hours = longest[model::index_of(cause.cause)];
      hours = std::max(hours, cause.hours);
    }
  }
  std::vector<model::Cause> shown;
  for (std::size_t c = 0; c < model::kCauseCount; ++c) {
    if (longest[c] > 0) shown.push_back(static_cast<model::Cause>(c));
  }
  std::stable_sort(shown.begin(), shown.end(), [&](model::Cause a, model::Cause b) {
    return longest[model::index_of(a)] > longest[model::index_of(b)];
  });
  shown.resize(std::min(shown.size(), most));
  return shown;
}

}  // namespace journey::web
