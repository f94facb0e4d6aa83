#include "web/view/reasons.h"

#include <algorithm>
#include <utility>

#include "sim/statistics/quantile.h"
#include "web/reading/bar_pieces.h"
#include "web/reading/hours_worked.h"
#include "web/words/causes.h"
#include "web/words/evidence.h"
#include "web/words/result.h"
#include "web/words/words.h"

namespace journey::web {
namespace {

constexpr std::size_t kFewDeployments = 100;  // gives a share within about a tenth, with 95 % confidence

std::string about_waiting(const OrganisationEvidence& one) {
  const Waiting& waiting = one.waiting;
  if (waiting.bands.empty()) return words::why_waiting(one.name, 0, "", 0);
  const double days = static_cast<double>(std::max<std::size_t>(waiting.days.size(), 1));
  const WaitingBand& largest = waiting.bands.front();
  return words::why_waiting(one.name, waiting.mean(), words::awaited_name(largest),
                            static_cast<double>(largest.sum) / days);
}

std::string about_incidents(const OrganisationEvidence& one) {
  std::vector<double> noticed;
  std::vector<double> over;
  std::size_t by_customers = 0;
  for (const IncidentMark& mark : one.incidents) {
    if (mark.detected) noticed.push_back((*mark.detected - mark.began) * 24);
    if (mark.restored) over.push_back((*mark.restored - mark.began) * 24);
    by_customers += mark.by_customer && mark.detected ? 1U : 0U;
  }
  return words::why_incidents(one.name, one.incidents.size(), statistics::quantile(std::move(noticed), 0.5),
                              statistics::quantile(std::move(over), 0.5), by_customers);
}

std::string about_measures(const OrganisationEvidence& one) {
  if (!one.cluster.cluster) return words::named_value(one.name, words::say(words::Plain::evidence_nothing_delivered));
  return words::cluster_sentence(one.name, experiment::kClusterNames[static_cast<std::size_t>(*one.cluster.cluster)],
                                 one.cluster.exact);
}

std::string about_request(const OrganisationEvidence& one) {
  if (one.story.empty()) return words::named_value(one.name, words::request_not_finished());
  const auto pieces = bar_pieces(one.story);
  double waited = 0;
  for (const BarPiece& piece : pieces) {
    const bool waits = !piece.worked && piece.cause != model::Cause::off_hours;
    waited += waits ? piece.days() * 24 : 0;
  }
  const auto longest = longest_waits(pieces, 1);
  if (longest.empty()) return words::why_request(one.name, pieces.back().to, worked_hours(one.story), waited, "", 0);
  const BarPiece& wait = pieces[longest.front()];
  return words::why_request(one.name, pieces.back().to, worked_hours(one.story), waited,
                            words::waited_for(wait.cause, wait.step, one.teams.at(wait.team, wait.began)),
                            wait.days() * 24);
}

std::string about_flow(const OrganisationEvidence& one) {
  const auto law = little(one.flow);
  if (!law) return words::named_value(one.name, words::say(words::Plain::evidence_nothing_delivered));
  std::optional<double> counted;
  if (one.flow_hours) counted = *one.flow_hours / 24;
  return words::why_flow(one.name, law->open, law->leaving_a_day, law->days_each, counted);
}

std::string about(const OrganisationEvidence& one, Chart chart) {
  switch (chart) {
    case Chart::request:
      return about_request(one);
    case Chart::flow:
      return about_flow(one);
    case Chart::waiting:
      return about_waiting(one);
    case Chart::incidents:
      return about_incidents(one);
    case Chart::measures:
      return about_measures(one);
    case Chart::causes:
      return one.hindrance;
  }
  return {};
}

// If any has too few, the others are judged without that measure too, so that the verdicts are comparable.
std::string about_failure_rate(const Evidence& evidence) {
  std::string told;
  for (const OrganisationEvidence& one : evidence) {
    const std::size_t judged = one.spread.judged;
    if (judged < kFewDeployments) told += words::too_few_to_judge(one.name, judged) + " ";
  }
  return told + std::string(words::say(words::Plain::evidence_few_deployments));
}

}  // namespace

std::vector<std::string> about_followed(const RunView& view) {
  if (view.request_title.empty() || !view.evidence || view.asked >= view.organisations.size()) return {};
  std::vector<std::string> told{words::why_followed(view.organisations[view.asked].name)};
  for (const OrganisationEvidence& one : *view.evidence) {
    if (one.place != view.asked || one.story.empty()) continue;
    told.push_back(words::named_value(one.name, words::hours_told(view.request_hours, hours_worked(one.story))));
  }
  return told;
}

std::vector<std::string> reasons_for(const Evidence& evidence, Chart chart) {
  std::vector<std::string> reasons;
  for (const OrganisationEvidence& one : evidence) reasons.push_back(about(one, chart));
  if (chart == Chart::measures) reasons.push_back(about_failure_rate(evidence));
  if (chart == Chart::causes) reasons.emplace_back(words::say(words::Plain::evidence_solid_is_saved));
  return reasons;
}

}  // namespace journey::web
