#include "tests/census/tour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "tests/web/session_support.h"
#include "web/panels/settings/levers.h"
#include "web/session/shelf.h"
#include "web/view/catalogue_view.h"
#include "web/view/pulled.h"
#include "web/words/words.h"

namespace journey::census {
namespace {

using model::Intervention;
using web::Session;

struct Variant {
  std::string name;
  std::optional<Intervention> decision;
};

std::string name_of(web::Lever lever) {
  constexpr std::array<std::string_view, 6> kNames = {"the board",  "the walls", "big batches",
                                                      "automation", "rollback",  "the pager"};
  return "lever: " + std::string(kNames[static_cast<std::size_t>(lever)]);
}

void add_levers(std::vector<Variant>& all, const web::RunView& view) {
  const std::size_t who = web::organisation_to_change(view);
  if (who == web::kNobody) return;
  for (const web::Lever lever : web::levers_of(view.organisations[who]))
    all.push_back({name_of(lever), web::decide(view, who, lever, std::floor(view.first_day)).intervention});
  for (const web::Lever lever : web::kLevers) {
    if (const auto practice = web::practice_of(lever))
      all.push_back({name_of(lever),
                     web::adoption_of(*practice, "elite", view.organisations[who].id, std::floor(view.first_day))});
  }
}

Intervention happening(Intervention::Kind kind, const std::string& to, double day, double value, double hours = 0) {
  Intervention one;
  one.kind = kind;
  one.organisation = to;
  one.day = day;
  one.value = value;
  one.hours = hours;
  return one;
}

void add_interventions(std::vector<Variant>& all, const Session& session) {
  using Kind = Intervention::Kind;
  const auto& organisation = session.scenario().organisations.front();
  const double day = std::floor(session.last_day() / 3);
  Intervention slower = happening(Kind::change, organisation.id, day, 70);
  slower.parameter = &model::Practices::release_cadence_days;
  all.push_back({"change: rarer releases", slower});
  Intervention board = happening(Kind::change, organisation.id, day, static_cast<double>(model::Approval::board));
  board.parameter = &model::Practices::approval_kind;
  all.push_back({"change: a board", board});
  all.push_back({"remove_walls", happening(Kind::remove_walls, organisation.id, day, 0)});
  all.push_back({"outage", happening(Kind::outage, {}, day, 1)});
  all.push_back({"traffic_peak", happening(Kind::traffic_peak, {}, day, 4, 30)});
  all.push_back({"vulnerability", happening(Kind::vulnerability, {}, day, 1)});
  Intervention hire = happening(Kind::hire, organisation.id, day, 0);
  hire.person = organisation.teams.front().people.front();
  hire.person->name = "Zora Newcomer";
  all.push_back({"hire", hire});
  Intervention leave = happening(Kind::leave, organisation.id, day, 0);
  leave.person = organisation.teams.back().people.front();
  all.push_back({"leave", leave});
  all.push_back({"adopt: small batches", web::adoption_of(0, "elite", organisation.id, day)});
}

std::vector<Variant> variants_of(const Session& session) {
  std::vector<Variant> all{{"as it is", std::nullopt}};
  add_levers(all, web::view_of(session));
  add_interventions(all, session);
  return all;
}

// Instants all over the year and all over the day: steps of the golden section, at whole ticks.
std::vector<double> instants(double from, double to, std::size_t count) {
  std::vector<double> all;
  for (std::size_t k = 0; k < count; ++k) {
    const double even =
        (static_cast<double>(k) + std::fmod(static_cast<double>(k + 1) * 0.6180339887, 1)) / static_cast<double>(count);
    all.push_back(std::floor((from + (to - from) * even) / web::kTickDays) * web::kTickDays);
  }
  all.push_back(to);
  return all;
}

std::vector<Witness> witnesses_of(const Session& session) {
  const auto scenario = std::make_shared<const model::Scenario>(session.scenario());
  std::optional<std::uint32_t> followed;
  if (session.followed()) followed = session.followed()->number;
  std::vector<Witness> all;
  for (std::size_t i = 0; i < session.organisation_count(); ++i)
    all.emplace_back(scenario, i, session.seed(), session.decisions(), followed);
  return all;
}

Moment moment_of(const Session& session, const std::vector<Witness>& witnesses) {
  Moment moment;
  moment.all = &witnesses;
  moment.day = session.day();
  if (session.followed()) moment.followed = session.followed()->number;
  moment.decisions = &session.decisions();
  moment.title_of = web::words::feature_title;
  for (const Witness& one : witnesses) moment.pieces.push_back(pieces_of(one.state()));
  return moment;
}

// Just after a change was taken back, of each way to do so once.
void add_taken_back(std::vector<double>& days, const model::OrganisationRun& run) {
  std::set<model::RestorePath> seen;
  for (const auto& incident : run.state().incidents) {
    const bool over = incident.phase == model::IncidentPhase::restored && run.day_of(incident.began) >= 0;
    if (incident.severity <= 2 && over && incident.deployment != model::kNone && seen.insert(incident.path).second)
      days.push_back(run.day_of(incident.restored) + 2 * web::kTickDays);
  }
}

// While an outage goes on: before it is noticed, before it is mended, and just after.
void add_outages(std::vector<double>& days, const Session& session) {
  constexpr std::size_t kMost = 3;  // of each organisation
  const auto scenario = std::make_shared<const model::Scenario>(session.scenario());
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    model::OrganisationRun run(scenario, i, session.seed(), 0, session.decisions());
    run.run_to_day(session.last_day());
    add_taken_back(days, run);
    std::size_t found = 0;
    for (const auto& incident : run.state().incidents) {
      const bool over = incident.phase == model::IncidentPhase::restored;
      if (incident.severity > 1 || run.day_of(incident.began) < 0 || !over || found == kMost) continue;
      ++found;
      const double began = run.day_of(incident.began);
      const double noticed = run.day_of(incident.detected);
      const double ended = run.day_of(incident.restored);
      for (const double day : {(began + noticed) / 2, noticed + (ended - noticed) / 4, ended - (ended - noticed) / 8,
                               ended + web::kTickDays})
        days.push_back(day);
    }
  }
}

// Before the followed request's first day is over, all over the year, and during outages.
std::vector<double> stops_of(const Session& session, std::size_t count) {
  std::vector<double> days = instants(session.first_day(), session.last_day(), count);
  for (const double early : {0.25, 2.5}) days.push_back(session.first_day() + early);
  add_outages(days, session);
  for (double& day : days) day = std::floor(std::min(day, session.last_day()) / web::kTickDays) * web::kTickDays;
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

void travel(Session& session, const std::string& scenario, const std::string& variant, std::size_t stops,
            const std::function<void(const Stop&)>& at) {
  std::vector<Witness> witnesses = witnesses_of(session);
  for (const double day : stops_of(session, stops)) {
    session.apply(web::SeekDay{day});
    session.advance(0, web::kForEver);
    for (Witness& one : witnesses) one.watch_until(session.day());
    const web::RunView view = web::view_of(session);
    at({scenario, variant, session, view, moment_of(session, witnesses)});
  }
}

void live_through(Session& session) {
  for (int frame = 0; frame < 5 && session.busy(); ++frame) session.advance(0, web::kForEver);
}

void travel_all(Session& session, const std::string& scenario, std::size_t stops,
                const std::function<void(const Stop&)>& at) {
  session.apply(web::Answer{});
  live_through(session);
  for (const Variant& variant : variants_of(session)) {
    if (variant.decision) session.apply(web::Decide{*variant.decision});
    live_through(session);
    travel(session, scenario, variant.name, stops, at);
    if (variant.decision) session.apply(web::UndoDecisions{});
  }
}

// Those that say what no shipped scenario does.
std::vector<std::filesystem::path> scenarios_of_the_census() {
  std::vector<std::filesystem::path> files;
  for (const auto& file : std::filesystem::directory_iterator(JOURNEY_SOURCE_DIR "/tests/census/scenarios"))
    files.push_back(file.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

void tour(std::size_t stops, const std::function<void(const Stop&)>& at) {
  for (const auto& shipped : web::shipped_scenarios()) {
    Session session = web::rehearsed(shipped.id);
    travel_all(session, shipped.id, stops, at);
  }
  for (const auto& file : scenarios_of_the_census()) {
    Session session = web::rehearsed();
    session.apply(web::LoadScenarioText{file.filename().string(), text_of(file)});
    live_through(session);
    travel_all(session, file.filename().string(), stops, at);
  }
}

}  // namespace journey::census
