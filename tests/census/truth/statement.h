#pragma once
// Everything the screen may say, by its form, and what must be so by the trace and the books for it to be true.
//
// Errors: a text of no known form is found out too: a new sentence comes with what makes it true.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/census/truth/figures.h"
#include "tests/census/truth/pattern.h"
#include "tests/census/truth/whereabouts.h"
#include "tests/census/truth/witness.h"

namespace journey::census {

/// The moment at which something is said, and who was watching.
struct Moment {
  const std::vector<Witness>* all = nullptr;
  std::size_t organisation = 0;  ///< of whom it is said
  double day = 0;
  double earlier_day = 0;  ///< from when on "the last weeks" are counted
  std::optional<std::uint32_t> followed;
  const std::vector<model::Intervention>* decisions = nullptr;
  std::size_t about = 0;                   ///< of a story: the number of the person, team or step
  std::optional<Request> request{};        ///< of the story of a piece of work
  std::vector<std::vector<Piece>> pieces;  ///< of every organisation
  /// How the wishes of customers are called: a name for each number, the same for all.
  std::function<std::string(std::uint32_t)> title_of;

  const Witness& witness() const { return (*all)[organisation]; }
  const model::OrganisationState& state() const { return witness().state(); }
  const std::vector<Piece>& own_pieces() const { return pieces[organisation]; }
};

/// What the books say against it; empty: nothing, it is true.
using Objection = std::string;

struct Statement {
  std::string_view kind;
  std::string_view form;
  Objection (*check)(const Moment&, const Slots&);
};

/// The sentences of the moment.
const std::vector<Statement>& sentences_of_the_moment();
/// The lines of the stories, by what they are of.
enum class StoryOf : std::uint8_t { change, person, team, step, wall, board, release, customers };
const std::vector<Statement>& lines_of_stories(StoryOf what);

struct Judged {
  const Statement* statement = nullptr;  ///< none: no form fits
  Objection against;                     ///< of the form that fits best
};

/// True if any form that fits has nothing against it.
Judged judge(const std::vector<Statement>& known, std::string_view text, const Moment& moment);

// For the checks.

/// "days: 41 to 42 is said, 12 is so", unless `so` lies in the range that is said.
Objection unless_so(std::string_view what, const std::optional<Range>& said, double so);
Objection unless_so(std::string_view what, const std::optional<double>& said, double so);
/// Its number among the teams as they are now; none where no team is called so any more.
std::optional<model::Index> team_called(const Moment& moment, std::string_view name);
/// Those on their way or finished that are called so.
bool is_called(const Moment& moment, const Request& request, std::string_view title);

}  // namespace journey::census
