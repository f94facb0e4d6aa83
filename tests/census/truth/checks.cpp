#include "tests/census/truth/checks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace journey::census {

using model::Index;
using model::kNone;

namespace {

constexpr std::array<std::string_view, 7> kDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                   "Friday", "Saturday", "Sunday"};

bool team_has_it(const std::vector<Piece>& pieces, Index team) {
  return std::any_of(pieces.begin(), pieces.end(),
                     [team](const Piece& piece) { return piece.at == At::queue && piece.team == team; });
}

std::string capital(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

}  // namespace

Objection first_of(std::initializer_list<Objection> objections) {
  for (const Objection& one : objections) {
    if (!one.empty()) return one;
  }
  return {};
}

Objection unless(bool so, std::string_view objection) { return so ? Objection() : Objection(objection); }

Objection unless_organisation(const Moment& m, const Slots& slots) {
  return unless(slots.at("org") == m.witness().run().organisation().name, "it is said of another organisation");
}

// Of four weeks, or from one release to the next where those are further apart.
double pace_on(const Moment& m, double day, double cadence_days) {
  const double days = std::max(28.0, cadence_days);
  return static_cast<double>(m.witness().deployed_between(day - days, day)) * 7 / days;
}

double pace_of(const Moment& m) { return pace_on(m, m.day, m.state().practices.release_cadence_days); }

Objection unless_pace(const Moment& m, const Slots& slots) {
  return unless_so("changes a week", changes_a_week(slots.at("pace")), pace_of(m));
}

std::string_view weekday(engine::Time at) { return kDays[static_cast<std::size_t>(at.ms / engine::kDay.ms % 7)]; }

double hours_since(const Moment& m, engine::Time then) { return engine::to_hours(m.state().now - then); }

bool any_at(const std::vector<Piece>& pieces, At at) {
  return std::any_of(pieces.begin(), pieces.end(), [at](const Piece& piece) { return piece.at == at; });
}

namespace {

// "the testers" are Testers, "Operations" is Operations.
std::optional<Index> team_in_sentence(const Moment& m, const std::string& words) {
  if (words.starts_with("the ")) return team_called(m, capital(words.substr(4)));
  return team_called(m, words);
}

}  // namespace

Objection unless_awaited(const Moment& m, const std::vector<Piece>& pieces, const std::string& what) {
  if (what == "the next release") return unless(any_at(pieces, At::release), "it is in no list of a release");
  if (what == "the deployment window") return unless(any_at(pieces, At::window), "its release awaits no window");
  if (what == "a test environment")
    return unless(any_at(pieces, At::environment) || any_at(pieces, At::ordered), "it awaits no environment");
  if (what == "the next merge") return unless(any_at(pieces, At::merge), "it awaits no merge");
  if (what == "another team\u2019s part") return unless(any_at(pieces, At::others), "no other part is awaited");
  if (what == "the next planning") return unless(any_at(pieces, At::intake), "it is not in the intake");
  if (what == "the emergency board")
    return unless(any_at(pieces, At::elsewhere), "it is not before the emergency board: " + told(pieces));
  if (const auto board = read_as("{day}\u2019s board", what)) {
    if (!any_at(pieces, At::agenda)) return "it is on no agenda";
    const auto meets = weekday(m.state().board.next_meeting);
    return unless(board->at("day") == meets, "the board meets on " + std::string(meets));
  }
  std::string team_words = what;
  if (const auto away = read_as("{team}, who are at an incident", what)) team_words = away->at("team");
  const auto team = team_in_sentence(m, team_words);
  if (!team) return "no team is called " + team_words;
  return unless(team_has_it(pieces, *team), team_words + " does not have it in its queue: " + told(pieces));
}

// The team that plans for the service it is about.
bool is_planned_by(const Moment& m, const Piece& piece, Index team) {
  const auto& planners = m.state().owners[model::index_of(model::Step::plan)];
  for (const auto& feature : m.state().features) {
    if (feature.number == piece.request.number && feature.phase == model::FeaturePhase::intake)
      return planners[feature.service % planners.size()] == team;
  }
  return false;
}

std::vector<Piece> pieces_for_team(const Moment& m, Index team) {
  std::vector<Piece> found;
  for (const Piece& piece : m.own_pieces()) {
    const bool queued = piece.at == At::queue && piece.team == team;
    if (queued || (piece.at == At::intake && is_planned_by(m, piece, team))) found.push_back(piece);
  }
  return found;
}

std::size_t waiting_for_team(const Moment& m, Index team) {
  std::set<Request> waiting;
  for (const Piece& piece : pieces_for_team(m, team)) {
    if (waits_whole(m.own_pieces(), piece.request)) waiting.insert(piece.request);
  }
  return waiting.size();
}

std::string given_name(const std::string& name) { return name.substr(0, name.find(' ')); }

std::optional<Request> request_of_task(const model::OrganisationState& s, const model::Task& task) {
  if (task.subject == kNone) return std::nullopt;
  if (task.purpose == model::Purpose::plan) return Request{false, s.features[task.subject].number, kNone};
  if (task.purpose < model::Purpose::code || task.purpose > model::Purpose::paperwork) return std::nullopt;
  const auto& change = s.changes[task.subject];
  if (change.feature == kNone || change.origin == model::Origin::repair)
    return Request{true, change.number, task.subject};
  return Request{false, s.features[change.feature].number, kNone};
}

bool is_at_incident(const model::OrganisationState& s, const model::PersonState& person) {
  if (person.task == kNone) return false;
  const auto purpose = s.tasks[person.task].purpose;
  return purpose >= model::Purpose::triage && purpose <= model::Purpose::deploy_hotfix;
}

Objection longest_of(const Moment& m, const Slots& slots, const std::vector<Piece>& there) {
  std::vector<Request> distinct;
  bool known = false;
  for (const Piece& piece : there) {
    if (!waits_whole(m.own_pieces(), piece.request)) continue;
    if (std::find(distinct.begin(), distinct.end(), piece.request) == distinct.end()) distinct.push_back(piece.request);
    known = known || is_called(m, piece.request, slots.at("title"));
  }
  const auto said = slots.find("n");
  return first_of(
      {unless_so("requests", said == slots.end() ? 1 : counted(said->second), static_cast<double>(distinct.size())),
       unless(known, "what is named does not wait there")});
}

std::vector<Piece> pieces_at(const Moment& m, std::initializer_list<At> places, Index team) {
  std::vector<Piece> found;
  for (const Piece& piece : m.own_pieces()) {
    const bool there = std::find(places.begin(), places.end(), piece.at) != places.end();
    if (there && (team == kNone || piece.team == team)) found.push_back(piece);
  }
  return found;
}

}  // namespace journey::census
