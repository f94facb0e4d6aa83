#include "sim/experiment/signs.h"

#include "sim/experiment/comparison.h"
#include "sim/statistics/holm.h"
#include "sim/statistics/student_t.h"

namespace journey::experiment {
namespace {

using enum Tried;
using model::Measure;
using statistics::Estimate;
using statistics::RatioPart;

constexpr Measure kLead = Measure::lead_time_hours_p50;
constexpr Measure kRestore = Measure::restore_hours_mean;

constexpr Claim kClaims[] = {
    {"board_lead_time", "A board instead of peer review lengthens the lead time", siloed_peer_review, siloed_board,
     kLead, Expected::higher},
    {"board_deployments", "A board instead of peer review makes deployments rarer", peer_review, board,
     Measure::deploys_per_week, Expected::lower},
    {"board_restore", "A board instead of peer review makes restoring slower", quick_peer_review, quick_board,
     kRestore, Expected::higher},
    {"board_failures", "A board leaves failures per 100 changes as they are", siloed_peer_review, siloed_board,
     Measure::failures_per_100_changes, Expected::the_same},
    {"batch_failure_rate", "Larger batches fail more often", small_batch, large_batch, Measure::change_failure_rate,
     Expected::higher},
    {"batch_restore", "Larger batches make restoring slower", small_batch, large_batch, kRestore, Expected::higher},
    {"wip_lead_time", "A WIP limit shortens the lead time", unlimited, limited, kLead, Expected::lower},
    {"wip_throughput", "A WIP limit leaves features a week as they are", unlimited, limited, Measure::features_per_week,
     Expected::the_same},
    {"third_silo", "A third silo, a team called DevOps, lengthens the lead time", two_silos, three_silos, kLead,
     Expected::higher},
    {"automation_alone", "Automation alone gains less lead time than with feature teams", peer_review, tools, kLead,
     Expected::higher},
    {"feature_teams_alone", "Feature teams alone gain less lead time than with automation", peer_review, ways, kLead,
     Expected::higher},

    {"board_lead_time_on_demand", "Lead time: a board where releases are on demand", peer_review, board, kLead,
     Expected::higher, true},
    {"board_restore_on_demand", "Restore: a board where releases are on demand", peer_review, board, kRestore,
     Expected::higher, true},
    {"board_restore_by_date", "Restore: a board where repairs wait for the release date", siloed_peer_review, siloed_board,
     kRestore, Expected::higher, true},
    {"board_failures_on_demand", "Failures per 100 changes: a board where releases are on demand", peer_review, board,
     Measure::failures_per_100_changes, Expected::the_same, true},
    {"board_batch_size", "Changes in a deployment: what a board does to the batch", peer_review, board,
     Measure::batch_size_mean, Expected::higher, true},
    {"board_failure_rate", "Failure rate: what a board does through the batch", peer_review, board,
     Measure::change_failure_rate, Expected::higher, true},
    {"batch_restore_median", "Restore, median: larger batches", small_batch, large_batch, Measure::restore_hours_p50,
     Expected::higher, true},
    {"third_silo_flow_time", "Flow time: a third silo", two_silos, three_silos, Measure::flow_time_hours_p50,
     Expected::higher, true},
    {"third_silo_throughput", "Features a week: a third silo", two_silos, three_silos, Measure::features_per_week,
     Expected::lower, true},
    {"third_silo_of_developers", "Lead time: a third silo that takes developers away, release dates", dated_two_silos,
     dated_three_silos, kLead, Expected::higher, true},
    {"third_silo_of_developers_throughput", "Features a week: a third silo that takes developers away", dated_two_silos,
     dated_three_silos, Measure::features_per_week, Expected::lower, true},
    {"three_automations_alone", "Lead time: three automations without regrouping", both, automation, kLead,
     Expected::higher, true},
    {"regrouping_alone", "Lead time: regrouping without the three automations", both, feature_teams, kLead,
     Expected::higher, true},
};

struct Pair {
  std::vector<RatioPart> base, changed;
};

Pair pair_of(const Claim& claim, const std::vector<Replication>& replications) {
  const std::size_t measure = model::index_of(claim.measure);
  return {parts_of(replications, static_cast<std::size_t>(claim.base), measure),
          parts_of(replications, static_cast<std::size_t>(claim.changed), measure)};
}

bool is_family(const Claim& claim) { return !claim.apart && claim.expected != Expected::the_same; }

/// The two-sided probability of a difference at least this large if there were none.
double p_value(const std::optional<Estimate>& estimate) {
  if (!estimate || estimate->mean == 0) return 1;
  const auto degrees = static_cast<double>(estimate->n - 1);
  const double error = (estimate->high - estimate->mean) / statistics::student_t_quantile(0.975, degrees);
  const double size = estimate->mean < 0 ? -estimate->mean : estimate->mean;
  return error > 0 ? 2 * statistics::student_t_probability(-size / error, degrees) : 0;
}

/// The levels of the claims in the family, by place in claims(); the others have none.
std::vector<statistics::HolmStep> family_levels(const std::vector<Replication>& replications) {
  std::vector<std::size_t> places;
  std::vector<double> p_values;
  for (std::size_t c = 0; c < claims().size(); ++c) {
    if (!is_family(claims()[c])) continue;
    const Pair pair = pair_of(claims()[c], replications);
    places.push_back(c);
    p_values.push_back(p_value(statistics::ratio_difference(pair.base, pair.changed)));
  }
  const auto steps = statistics::holm(p_values);
  std::vector<statistics::HolmStep> levels(claims().size());
  for (std::size_t i = 0; i < places.size(); ++i) levels[places[i]] = steps[i];
  return levels;
}

void set_interval(Sign& sign, const std::optional<Estimate>& estimate) {
  if (!estimate) return;
  sign.low = estimate->low;
  sign.high = estimate->high;
}

/// Changed over base, or changed minus base.
std::optional<double> effect(const Claim& claim, const std::optional<double>& base,
                             const std::optional<double>& changed) {
  if (!base || !changed) return std::nullopt;
  if (claim.expected != Expected::the_same) return *changed - *base;
  return *base > 0 ? std::optional<double>(*changed / *base) : std::nullopt;
}

Sign judge(std::size_t place, const Pair& pair, const statistics::HolmStep& step) {
  const Claim& claim = claims()[place];
  Sign sign;
  sign.claim = place;
  sign.base = ratio_of(pair.base);
  sign.changed = ratio_of(pair.changed);
  sign.mean = effect(claim, sign.base, sign.changed);
  if (claim.expected == Expected::the_same) {
    sign.confidence = 0.9;
    set_interval(sign, statistics::ratio_quotient(pair.base, pair.changed, sign.confidence));
    sign.pass = sign.low && *sign.low >= kSameLow && *sign.high <= kSameHigh;
    return sign;
  }
  sign.confidence = is_family(claim) ? 1 - step.level : 0.95;
  set_interval(sign, statistics::ratio_difference(pair.base, pair.changed, sign.confidence));
  const bool clear = sign.low && (claim.expected == Expected::higher ? *sign.low > 0 : *sign.high < 0);
  sign.pass = clear && (claim.apart || step.rejected);
  return sign;
}

/// Runs the organisations at `places` and puts their results there in every replication of `all`.
void run_into(std::vector<Replication>& all, const model::World& world, const std::vector<TriedOrganisation>& tried,
              const std::vector<std::size_t>& places, const Settings& settings) {
  model::Scenario scenario;
  scenario.world = world;
  for (const std::size_t place : places) scenario.organisations.push_back(tried[place].organisation);
  const auto runs = replicate(std::make_shared<const model::Scenario>(std::move(scenario)), settings);
  for (std::size_t r = 0; r < runs.size(); ++r) {
    for (std::size_t i = 0; i < places.size(); ++i) {
      all[r][places[i]] = runs[r][i];
      all[r][places[i]].organisation = places[i];
    }
  }
}

/// What the claims, and if wanted what is told apart, are about; without `limited`, which comes after the others.
std::vector<std::size_t> places_to_run(bool apart_too) {
  std::vector<bool> wanted(kTriedCount);
  for (const Claim& claim : claims()) {
    if (claim.apart && !apart_too) continue;
    wanted[static_cast<std::size_t>(claim.base)] = wanted[static_cast<std::size_t>(claim.changed)] = true;
  }
  std::vector<std::size_t> places;
  for (std::size_t o = 0; o < kTriedCount; ++o) {
    if (wanted[o] && o != static_cast<std::size_t>(limited)) places.push_back(o);
  }
  return places;
}

}  // namespace

std::span<const Claim> claims() { return kClaims; }

std::vector<Replication> run_tried(const model::World& world, std::vector<TriedOrganisation> tried,
                                   const Settings& settings, bool apart_too) {
  constexpr auto kLimited = static_cast<std::size_t>(limited);
  std::vector<Replication> all(settings.replications, Replication(kTriedCount));
  run_into(all, world, tried, places_to_run(apart_too), settings);
  const auto wip = ratio_of(parts_of(all, static_cast<std::size_t>(unlimited), model::index_of(Measure::wip_mean)));
  model::Organisation& with_limit = tried[kLimited].organisation;
  with_limit.practices.flow_wip_limit = wip_limit_below(with_limit, wip.value_or(0));
  run_into(all, world, tried, {kLimited}, settings);
  return all;
}

std::vector<Sign> judge_signs(const std::vector<Replication>& replications) {
  const auto levels = family_levels(replications);
  std::vector<Sign> signs;
  for (std::size_t c = 0; c < claims().size(); ++c) {
    signs.push_back(judge(c, pair_of(claims()[c], replications), levels[c]));
  }
  return signs;
}

bool points_as_claimed(const Claim& claim, const std::vector<Replication>& replications) {
  const Pair pair = pair_of(claim, replications);
  const auto found = effect(claim, ratio_of(pair.base), ratio_of(pair.changed));
  if (!found) return false;
  switch (claim.expected) {
    case Expected::higher:
      return *found > 0;
    case Expected::lower:
      return *found < 0;
    case Expected::the_same:
      return *found >= kSameLow && *found <= kSameHigh;
  }
  return false;
}

}  // namespace journey::experiment
