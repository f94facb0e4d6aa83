#include "sim/experiment/calibrate/signs.h"

#include <algorithm>
#include <iterator>

#include "sim/experiment/compare/comparison.h"
#include "sim/statistics/holm.h"
#include "sim/statistics/student_t.h"

namespace journey::experiment {
namespace {

using enum Tried;
using model::Measure;
using model::Work;
using statistics::Estimate;
using statistics::RatioPart;

struct Pair {
  std::vector<RatioPart> base, changed;
};

/// Hours a week spent on improving and on work by hand.
RatioPart by_hand(const model::Measurement& measured) {
  double hours = 0;
  for (const Work work : {Work::improvement, Work::release, Work::environments}) {
    hours += engine::to_hours(measured.hours_by_work[model::index_of(work)]);
  }
  return {hours, measured.values[model::index_of(Measure::features_per_week)].denominator};
}

std::vector<RatioPart> parts_of(const Claim& claim, const std::vector<Replication>& replications, Tried organisation) {
  const auto place = static_cast<std::size_t>(organisation);
  if (!claim.by_hand) return parts_of(replications, place, model::index_of(claim.measure));
  std::vector<RatioPart> parts;
  for (const Replication& replication : replications) parts.push_back(by_hand(replication[place].measurement));
  return parts;
}

Pair pair_of(const Claim& claim, const std::vector<Replication>& replications) {
  return {parts_of(claim, replications, claim.base), parts_of(claim, replications, claim.changed)};
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

/// To the end of the stage, but never beyond `wanted`.
std::optional<double> shorter(const std::optional<double>& stage, const std::optional<double>& wanted) {
  if (!stage || !wanted) return stage ? stage : wanted;
  return std::min(*stage, *wanted);
}

/// Runs the organisations at `places`, all of one stage, and puts their results there in every replication of `all`.
void run_into(std::vector<Replication>& all, const std::vector<TriedOrganisation>& tried,
              const std::vector<std::size_t>& places, Settings settings) {
  if (places.empty()) return;
  model::Scenario scenario;
  scenario.world = tried[places.front()].world;
  settings.days = shorter(tried[places.front()].days, settings.days);
  for (const std::size_t place : places) {
    scenario.organisations.push_back(tried[place].organisation);
    scenario.events.insert(scenario.events.end(), tried[place].events.begin(), tried[place].events.end());
  }
  const auto runs = replicate(std::make_shared<const model::Scenario>(std::move(scenario)), settings);
  for (std::size_t r = 0; r < runs.size(); ++r) {
    for (std::size_t i = 0; i < places.size(); ++i) {
      all[r][places[i]] = runs[r][i];
      all[r][places[i]].organisation = places[i];
    }
  }
}

/// The organisations that the claims use, and if wanted those of lines marked `apart`; without `limited`, which comes
/// after the others.
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

std::vector<Replication> run_tried(std::vector<TriedOrganisation> tried, const Settings& settings, bool apart_too) {
  constexpr auto kLimited = static_cast<std::size_t>(limited);
  std::vector<Replication> all(settings.replications, Replication(kTriedCount));
  const auto places = places_to_run(apart_too);
  for (const Stage stage : kStages) {
    std::vector<std::size_t> here;
    std::copy_if(places.begin(), places.end(), std::back_inserter(here),
                 [&](std::size_t place) { return tried[place].stage == stage; });
    run_into(all, tried, here, settings);
  }
  const auto wip = ratio_of(parts_of(all, static_cast<std::size_t>(unlimited), model::index_of(Measure::wip_mean)));
  model::Organisation& with_limit = tried[kLimited].organisation;
  with_limit.practices.flow_wip_limit = wip_limit_below(with_limit, wip.value_or(0));
  run_into(all, tried, {kLimited}, settings);
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
