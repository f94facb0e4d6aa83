#pragma once
// Where every piece of work is, by the lists it stands in: whose hands, whose queue, which agenda, which release. Not
// by the ledgers, so that what the screen takes from them has a second witness.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "sim/model/state/organisation_state.h"

namespace journey::census {

enum class At : std::uint8_t {
  hands,        ///< of a person
  left,         ///< by a person who was called away
  queue,        ///< of a team
  intake,       ///< until the next planning date
  agenda,       ///< of the board
  release,      ///< until the next one leaves
  window,       ///< until the hours in which deploying is allowed
  environment,  ///< until one is free
  ordered,      ///< an environment, of the team that makes them
  merge,        ///< until the next merge
  machine,      ///< that builds, tests or deploys it
  others,       ///< until another team's part is ready
  elsewhere,    ///< in none of these lists: with the emergency board
};

/// What customers asked for has the number of their wish; a repair has its place among the changes.
struct Request {
  bool repair = false;
  std::uint32_t number = 0;            ///< of the wish; of the fault that is mended
  model::Index change = model::kNone;  ///< of a repair
  friend auto operator<=>(const Request&, const Request&) = default;
};

struct Piece {
  Request request;
  At at = At::elsewhere;
  model::Index team = model::kNone;
  model::Index person = model::kNone;
  model::Step step = model::Step::plan;
  bool faulty = false;
};

/// Everything begun or asked for and not yet in production, slice by slice.
std::vector<Piece> pieces_of(const model::OrganisationState& state);

/// "queue of team 2, hands": for an objection.
std::string told(const std::vector<Piece>& pieces);

/// Whether nobody and no machine is at any slice of it, nor has left it in the middle.
bool waits_whole(const std::vector<Piece>& pieces, const Request& request);
/// Requests of which nothing is in hand and some slice waits in one of these lists, each counted once.
std::size_t waiting_requests(const std::vector<Piece>& pieces, std::initializer_list<At> there,
                             model::Index team = model::kNone);

}  // namespace journey::census
