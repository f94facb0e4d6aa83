#pragma once
// The evidence behind a year: the path of one request, work waiting day by day, cumulative flow, incidents from
// beginning to end, the four measures with the values behind them, lead time by cause. Computed once from finished
// runs; the charts only draw it.
//
// Source: the books (docs/model.md); clusters as in sim/experiment/calibrate/dora.h.
// Units:  days after the warm-up; calendar hours. Counts are of requests, as the picture's dots.
// Errors: unknown values are absent, never zero.

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/experiment/calibrate/dora.h"
#include "sim/model/run/run.h"
#include "web/reading/evidence_flow.h"
#include "web/reading/evidence_spread.h"
#include "web/reading/team_names.h"

namespace journey::web {

/// The waiting work at one instant, by the reason for waiting.
struct WaitingSample {
  double day = 0;
  std::vector<std::uint32_t> teams;  ///< for a person of this team
  std::uint32_t planning = 0;
  std::uint32_t technical = 0;  ///< for an environment, a merge or a machine
  std::uint32_t board = 0;
  std::uint32_t release = 0;  ///< for the release date or the deployment window
};
WaitingSample waiting_now(const model::OrganisationRun& run);

/// The reason for waiting; `elsewhere` collects those too small for a layer of their own.
enum class Awaited : std::uint8_t { team, planning, technical, board, release, elsewhere };

/// One layer of the stack: a count for each sample.
struct WaitingBand {
  Awaited awaited = Awaited::team;
  std::string team;  ///< its name, if it is one
  std::vector<std::uint32_t> counts;
  std::uint64_t sum = 0;
};
struct Waiting {
  std::vector<double> days;
  std::vector<WaitingBand> bands;  ///< the largest first; the smallest are one, last
  std::vector<std::uint32_t> totals;
  double mean() const;
};
/// At most `most_bands` layers; a team that gets another name when the walls are removed is a new layer from then on.
/// Requires: the samples are of one run, by day.
Waiting stacked(const std::vector<WaitingSample>& samples, const TeamNames& teams, std::size_t most_bands);
/// The sample valid on `day`. Requires: there is one.
std::size_t sample_at(const Waiting& waiting, double day);

struct IncidentMark {
  std::uint8_t severity = 3;
  bool by_customer = false;
  bool by_change = false;
  double began = 0;
  std::optional<double> detected;
  std::optional<double> restored;
  model::RestorePath path = model::RestorePath::none;
};
/// Those that began after the warm-up, by the day they began.
std::vector<IncidentMark> incidents_of(const model::OrganisationRun& run);
/// For each mark, a row in which it touches no other, if each lasts until it is restored and `gap` more.
std::vector<std::size_t> rows_without_overlap(const std::vector<IncidentMark>& marks, double last_day, double gap);
/// The mark nearest to `day`, worse ones first if several overlap; empty if there is none within `reach` days.
std::optional<std::size_t> incident_at(const std::vector<IncidentMark>& marks, double day, double reach);

/// Mean hours that a change spent in this cause, from first commit to production.
struct CauseHours {
  model::Cause cause = model::Cause::work;
  double hours = 0;
  double saved = 0;  ///< how much sooner it would have arrived without the cause; 0 for work and nights
};

struct OrganisationEvidence {
  std::size_t place = 0;  ///< its place among those compared, which sets its colour
  std::string name;
  TeamNames teams;
  std::vector<model::Segment> story;  ///< of the followed request, with nights separate; none if it was not finished
  Flow flow;
  Spread spread;
  Waiting waiting;
  std::vector<IncidentMark> incidents;
  std::array<std::optional<double>, experiment::kFourMeasures> measures;  ///< as kFourMeasureKeys
  experiment::ClusterVerdict cluster;  ///< without the failure rate: one year has too few deployments
  std::vector<CauseHours> causes;      ///< the longest first; none if nothing reached production
  double lead_hours = 0;
  std::optional<double> flow_hours;  ///< mean, from asked to delivered
  std::string hindrance;             ///< in one sentence
};

/// The sample of each day.
struct DayNotes {
  std::vector<WaitingSample> waiting;
  Flow flow;
};

/// Requires: `end` was explained and is at the end of the year.
OrganisationEvidence evidence_of(const model::OrganisationRun& end, const DayNotes& notes);

using Evidence = std::vector<OrganisationEvidence>;

/// The day on which most waited in any organisation; the day the worst and longest incident began. 0: none.
double fullest_day(const Evidence& evidence);
double worst_incident_day(const Evidence& evidence);

/// The causes worth a row: the longest of any organisation first, at most `most`.
std::vector<model::Cause> causes_worth_showing(const Evidence& evidence, std::size_t most);

}  // namespace journey::web
