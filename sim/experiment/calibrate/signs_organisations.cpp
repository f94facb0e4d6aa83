#include "sim/experiment/calibrate/signs_organisations.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "sim/engine/check.h"
#include "sim/experiment/compare/attribution.h"
#include "sim/scenario/embedded_files.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/reader.h"
#include "sim/scenario/reading/shipped.h"

namespace journey::experiment {
namespace {

using model::Organisation;
using model::Person;
using model::Step;
using model::Team;

constexpr double kSmallBatchDays = 14;
constexpr double kLargeBatchDays = 42;
constexpr double kLimitShare = 0.8;

Organisation with_practices_named(const Organisation& from, const Organisation& to,
                                  std::initializer_list<std::string_view> names) {
  std::vector<std::size_t> practices;
  for (const std::string_view name : names) {
    const auto practice = model::practice_named(name);
    engine::require(practice.has_value(), "signs: no such practice");
    practices.push_back(*practice);
  }
  return with_practices(from, to, practices);
}

Organisation released_every(Organisation organisation, double days) {
  organisation.practices.release_cadence_days = days;
  return organisation;
}

Organisation without_limit(Organisation organisation) {
  organisation.practices.flow_wip_limit = 0;
  organisation.practices.flow_finish_first = 0;
  return organisation;
}

/// The people of a profile, over all teams.
std::vector<Person> of_profile(const Organisation& organisation, std::string_view profile) {
  std::vector<Person> people;
  for (const Team& team : organisation.teams) {
    std::copy_if(team.people.begin(), team.people.end(), std::back_inserter(people),
                 [&](const Person& person) { return person.profile == profile; });
  }
  return people;
}

Team silo(std::string id, std::initializer_list<Step> steps) {
  Team team;
  team.name = id;
  team.id = std::move(id);
  for (const Step step : steps) team.owns[model::index_of(step)] = true;
  return team;
}

/// Moves the last `count` of `people` to `team`.
void send(std::vector<Person>& people, std::size_t count, Team& team) {
  engine::require(people.size() >= count, "signs: too few people in the preset");
  team.people.insert(team.people.end(), people.end() - static_cast<std::ptrdiff_t>(count), people.end());
  people.resize(people.size() - count);
}

void send_all(std::vector<Person>& people, Team& team) { send(people, people.size(), team); }

/// Released when ready, at an hour's work, at any time.
Organisation released_on_demand(Organisation organisation) {
  organisation.practices.release_cadence_days = 0;
  organisation.practices.release_fixed_hours = 1;
  organisation.practices.deploy_window_days = 0;
  return organisation;
}

enum class Between { nobody, two_of_operations, two_of_both };

/// Development and operations, and between them a DevOps team that builds, releases and deploys.
Organisation in_silos(Organisation organisation, Between between_them) {
  const bool devops = between_them != Between::nobody;
  auto product = of_profile(organisation, "product");
  auto developers = of_profile(organisation, "developer");
  auto testers = of_profile(organisation, "tester");
  auto operations = of_profile(organisation, "operations");
  std::vector<Team> teams;
  if (devops) {
    Team between = silo("devops", {Step::build, Step::release, Step::deploy});
    if (between_them == Between::two_of_both) send(developers, 2, between);
    send(operations, 2, between);
    teams.push_back(std::move(between));
  }
  Team development = devops ? silo("development", {Step::plan, Step::code, Step::test})
                            : silo("development", {Step::plan, Step::code, Step::build, Step::test});
  for (auto* people : {&product, &developers, &testers}) send_all(*people, development);
  Team operating = devops ? silo("operations", {Step::operate, Step::monitor})
                          : silo("operations", {Step::release, Step::deploy, Step::operate, Step::monitor});
  operating.carries_pager = true;
  send_all(operations, operating);
  teams.insert(teams.begin(), std::move(development));
  teams.push_back(std::move(operating));
  organisation.teams = std::move(teams);
  return organisation;
}

model::Scenario shipped_scenario(std::string_view name) {
  auto reading = scenario::read_scenario(scenario::shipped_text(name).value_or(""));
  engine::require(reading.scenario.has_value(), "signs: no such scenario ships, or it has errors");
  return std::move(*reading.scenario);
}

/// The organisation `id` of a scenario, in its world and with its interventions.
TriedOrganisation out_of(const model::Scenario& scenario, Stage stage, std::string_view id,
                         std::string_view description) {
  TriedOrganisation tried{description, {}, stage, scenario.world};
  for (const Organisation& organisation : scenario.organisations) {
    if (organisation.id == id) tried.organisation = organisation;
  }
  engine::require(!tried.organisation.teams.empty(), "signs: no such organisation in the scenario");
  std::copy_if(scenario.events.begin(), scenario.events.end(), std::back_inserter(tried.events),
               [id](const model::Intervention& event) { return event.organisation == id; });
  if (stage == Stage::j_curve) tried.days = kEarlyDays;
  return tried;
}

std::vector<TriedOrganisation> shipped_organisations() {
  const model::Scenario curve = shipped_scenario("the_j_curve");
  const model::Scenario scarce = shipped_scenario("scarce_specialists");
  const model::Scenario coupled = shipped_scenario("one_tightly_coupled_system");
  return {
      out_of(curve, Stage::j_curve, "as_before", "the_j_curve: siloed_itil as before, the first 90 days"),
      out_of(curve, Stage::j_curve, "automating",
             "the same, adopting three automations of feature_teams (tests, deployment, environments) from day 0"),
      out_of(scarce, Stage::specialists, "teams", "scarce_specialists: two testers spread over four teams"),
      out_of(scarce, Stage::specialists, "pool", "scarce_specialists: both testers in one pool"),
      out_of(scarce, Stage::specialists, "teams_limited", "scarce_specialists: spread over teams, with WIP limits"),
      out_of(scarce, Stage::specialists, "pool_limited", "scarce_specialists: one pool, with a WIP limit"),
      out_of(coupled, Stage::coupled, "feature_teams", "one_tightly_coupled_system: feature teams"),
      out_of(coupled, Stage::coupled, "functional", "one_tightly_coupled_system: silos by trade, the same automation"),
  };
}

}  // namespace

Organisation preset_organisation(std::string_view id) {
  for (const scenario::EmbeddedFile& file : scenario::embedded_presets()) {
    if (file.name != id) continue;
    scenario::ReadErrors errors(file.text);
    Organisation organisation = scenario::read_preset_text(file.text, scenario::built_in_profiles(), errors);
    engine::require(errors.count() == 0, "a preset that ships has errors");
    organisation.id = organisation.preset = id;
    return organisation;
  }
  engine::require(false, "there is no such preset");
  return {};
}

double wip_limit_below(const Organisation& organisation, double wip_mean) {
  const auto coding = std::count_if(organisation.teams.begin(), organisation.teams.end(),
                                    [](const Team& team) { return team.owns[model::index_of(Step::code)]; });
  const double each = wip_mean / static_cast<double>(std::max<std::ptrdiff_t>(1, coding));
  return std::max(1.0, static_cast<double>(static_cast<int>(kLimitShare * each)));
}

namespace {

std::vector<TriedOrganisation> preset_pairs() {
  const Organisation siloed = preset_organisation("siloed_itil");
  const Organisation teams = preset_organisation("feature_teams");
  const Organisation well_run = preset_organisation("well_run_itil");
  const Organisation on_demand = released_on_demand(well_run);
  const auto tools = {std::string_view("test_automation"), std::string_view("deployment_automation"),
                      std::string_view("environments_as_code"), std::string_view("flags_and_rollback"),
                      std::string_view("monitoring")};
  const auto ways = {std::string_view("small_batches"), std::string_view("light_approval"),
                     std::string_view("ownership"), std::string_view("work_in_progress_limits")};
  return {
      {"feature_teams unchanged: peer review, release on demand", teams},
      {"feature_teams with the change board of siloed_itil, release on demand",
       with_practices_named(teams, siloed, {"light_approval"})},
      {"siloed_itil, released every 14 days", released_every(siloed, kSmallBatchDays)},
      {"siloed_itil, released every 42 days", released_every(siloed, kLargeBatchDays)},
      {"feature_teams without a WIP limit, starting before finishing", without_limit(teams)},
      {"the same with a WIP limit of eight tenths of its mean WIP per team", without_limit(teams)},
      {"well_run_itil released on demand (an hour's work, any time), in two silos: development (plan to test), "
       "operations",
       in_silos(on_demand, Between::nobody)},
      {"the same with a third silo, a DevOps team (build, release, deploy) of two operations people",
       in_silos(on_demand, Between::two_of_operations)},
      {"siloed_itil with three automations of feature_teams (tests, deployment, environments)",
       with_practices_named(siloed, teams, {"test_automation", "deployment_automation", "environments_as_code"})},
      {"siloed_itil regrouped into feature teams that own what they build, everything else unchanged",
       with_practices_named(siloed, teams, {"ownership"})},
      {"siloed_itil with these three automations and regrouped",
       with_practices_named(siloed, teams,
                            {"test_automation", "deployment_automation", "environments_as_code", "ownership"})},
      {"peer_reviewed: siloed_itil with peer review, release dates unchanged", preset_organisation("peer_reviewed")},
      {"siloed_itil unchanged", siloed},
      {"siloed_itil with the automation of feature_teams (tests, deployment, environments, flags, monitoring)",
       with_practices_named(siloed, teams, tools)},
      {"siloed_itil regrouped into feature_teams and working as they do, without automation (batches, approval, "
       "ownership, "
       "WIP)",
       with_practices_named(siloed, teams, ways)},
      {"siloed_itil in two silos: development (plan to test), operations", in_silos(siloed, Between::nobody)},
      {"the same with a third silo, a DevOps team (build, release, deploy) of two developers and two operations people",
       in_silos(siloed, Between::two_of_both)},
      {"well_run_itil with peer review: its repairs do not wait for a release date",
       with_practices_named(well_run, teams, {"light_approval"})},
      {"the same with the change board of siloed_itil", with_practices_named(well_run, siloed, {"light_approval"})},
  };
}

}  // namespace

std::vector<TriedOrganisation> sign_organisations() {
  std::vector<TriedOrganisation> all = preset_pairs();
  for (TriedOrganisation& one : shipped_organisations()) all.push_back(std::move(one));
  return all;
}

}  // namespace journey::experiment
