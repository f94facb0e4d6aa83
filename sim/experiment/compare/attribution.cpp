#include "sim/experiment/compare/attribution.h"

#include <algorithm>

namespace journey::experiment {
namespace {

using model::Organisation;
using model::Practice;

bool same_teams(const std::vector<model::Team>& a, const std::vector<model::Team>& b) {
  const auto same_person = [](const model::Person& x, const model::Person& y) {
    return x.name == y.name && x.skill == y.skill;
  };
  const auto same_team = [&](const model::Team& x, const model::Team& y) {
    return x.owns == y.owns && x.carries_pager == y.carries_pager &&
           std::equal(x.people.begin(), x.people.end(), y.people.begin(), y.people.end(), same_person);
  };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_team);
}

bool differ_in(const Practice& practice, const Organisation& a, const Organisation& b) {
  const bool moved = std::any_of(practice.moves.begin(), practice.moves.end(), [&](const model::Move& move) {
    return a.practices.*move.parameter != b.practices.*move.parameter;
  });
  return moved || (practice.regroups && !same_teams(a.teams, b.teams));
}

/// The first and the last organisation, then the first with each practice of the last, then the last with each of the
/// first. A variant keeps the id of the organisation it varies, so that the same interventions apply to it.
model::Scenario variants_of(const model::Scenario& scenario) {
  model::Scenario variants = scenario;
  const Organisation& first = scenario.organisations.front();
  const Organisation& last = scenario.organisations.back();
  variants.organisations = {first, last};
  for (const Practice& practice : model::practices()) {
    variants.organisations.push_back(model::with_practice(first, practice, last));
  }
  for (const Practice& practice : model::practices()) {
    variants.organisations.push_back(model::with_practice(last, practice, first));
  }
  return variants;
}

Contribution between(const std::vector<Replication>& replications, std::size_t base, std::size_t changed) {
  Contribution contribution;
  for (std::size_t m = 0; m < kAttributed.size(); ++m) {
    const std::size_t measure = model::index_of(kAttributed[m]);
    contribution[m] = difference(parts_of(replications, base, measure), parts_of(replications, changed, measure));
  }
  return contribution;
}

std::vector<PracticeContribution> contributions(const model::Scenario& scenario, const Settings& settings) {
  const auto variants = std::make_shared<const model::Scenario>(variants_of(scenario));
  const std::vector<Replication> runs = replicate(variants, settings);
  std::vector<PracticeContribution> all;
  for (std::size_t p = 0; p < model::kPracticeCount; ++p) {
    const bool differs =
        differ_in(model::practices()[p], scenario.organisations.front(), scenario.organisations.back());
    all.push_back({p, differs, between(runs, 0, 2 + p), between(runs, 2 + model::kPracticeCount + p, 1)});
  }
  return all;
}

}  // namespace

Organisation with_practices(Organisation from, const Organisation& to, const std::vector<std::size_t>& practices) {
  for (const std::size_t p : practices) from = model::with_practice(std::move(from), model::practices()[p], to);
  return from;
}

Attribution attribute(const std::shared_ptr<const model::Scenario>& scenario, const Settings& settings) {
  Settings explained = settings;
  explained.explain = true;
  Attribution attribution{compare(scenario, explained), {}};
  if (scenario->organisations.size() > 1) attribution.practices = contributions(*scenario, settings);
  return attribution;
}

std::optional<Hindrance> greatest_hindrance(const model::Measurement& total) {
  if (total.lead_count == 0) return std::nullopt;
  const auto count = static_cast<double>(total.lead_count);
  const auto saved = [&](std::size_t cause) { return engine::to_hours(total.lead_saved_by_cause[cause]) / count; };
  Hindrance worst;
  worst.lead_hours = engine::to_hours(total.lead_total) / count;
  for (std::size_t c = 0; c < model::kCauseCount; ++c) {
    if (!model::kCauses[c].removable || saved(c) <= worst.hours_saved) continue;
    worst.hours_saved = saved(c);
    worst.cause = static_cast<model::Cause>(c);
  }
  return worst;
}

}  // namespace journey::experiment
