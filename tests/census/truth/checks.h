#pragma once
// What the checks of many statements have in common.

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/census/truth/statement.h"

namespace journey::census {

Objection first_of(std::initializer_list<Objection> objections);
Objection unless(bool so, std::string_view objection);
Objection unless_organisation(const Moment& m, const Slots& slots);

/// Changes a week that reached customers lately; as it was on `day`.
double pace_of(const Moment& m);
double pace_on(const Moment& m, double day, double cadence_days);
Objection unless_pace(const Moment& m, const Slots& slots);
/// "Monday".
std::string_view weekday(engine::Time at);
double hours_since(const Moment& m, engine::Time then);

bool any_at(const std::vector<Piece>& pieces, At at);
/// "Thursday’s board", "the testers", "the next release": what any of these pieces waits for.
Objection unless_awaited(const Moment& m, const std::vector<Piece>& pieces, const std::string& what);
/// What waits in the queue of these people or to be planned by them; and requests of which nothing else is in hand.
std::vector<Piece> pieces_for_team(const Moment& m, model::Index team);
std::size_t waiting_for_team(const Moment& m, model::Index team);

std::vector<Piece> pieces_at(const Moment& m, std::initializer_list<At> places, model::Index team = model::kNone);
/// "12 wait; X longest": so many requests have a piece among `there` and nothing in hand, and X is one of them.
Objection longest_of(const Moment& m, const Slots& slots, const std::vector<Piece>& there);
template <Objection (*longest)(const Moment&, const Slots&)>
std::vector<Statement> with_longest(std::string_view one, std::string_view many, std::vector<Statement> others) {
  others.insert(others.begin(), {many, "{n} wait; {title} has waited longest, for {time}.", longest});
  others.insert(others.begin(), {one, "{title} has been waiting here for {time}.", longest});
  return others;
}

/// The lines of a story, by what it is of.
const std::vector<Statement>& lines_of_changes();
const std::vector<Statement>& lines_of_walls();
const std::vector<Statement>& lines_of_boards();
const std::vector<Statement>& lines_of_releases();
const std::vector<Statement>& lines_of_customers();

std::string given_name(const std::string& name);
/// What a task is done for; none for what is no request.
std::optional<Request> request_of_task(const model::OrganisationState& s, const model::Task& task);
bool is_at_incident(const model::OrganisationState& s, const model::PersonState& person);

}  // namespace journey::census
