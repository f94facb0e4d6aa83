#include "tests/census/truth/statement.h"

namespace journey::census {

Judged judge(const std::vector<Statement>& known, std::string_view text, const Moment& moment) {
  Judged judged;
  for (const Statement& statement : known) {
    const auto slots = read_as(statement.form, text);
    if (!slots) continue;
    Objection against = statement.check(moment, *slots);
    if (judged.statement == nullptr || against.empty()) judged = {&statement, std::move(against)};
    if (judged.against.empty()) return judged;
  }
  return judged;
}

Objection unless_so(std::string_view what, const std::optional<Range>& said, double so) {
  if (!said) return std::string(what) + ": cannot be read";
  if (said->holds(so)) return {};
  return std::string(what) + ": " + std::to_string(said->least) + " to " + std::to_string(said->most) + " is said, " +
         std::to_string(so) + " is so";
}

Objection unless_so(std::string_view what, const std::optional<double>& said, double so) {
  return unless_so(what, said ? std::optional(Range{*said, *said}) : std::nullopt, so);
}

// Teams that no longer do what they did are called by a letter.
std::optional<model::Index> team_called(const Moment& moment, std::string_view name) {
  const auto& now = moment.state().teams;
  const auto& before = moment.witness().run().organisation().teams;
  for (model::Index t = 0; t < now.size(); ++t) {
    const bool same = t < before.size() && now[t].owns == before[t].owns;
    const std::string called =
        same ? before[t].name : std::string("Team ") + static_cast<char>('A' + static_cast<char>(t % 26));
    if (called == name) return t;
  }
  return std::nullopt;
}

bool is_called(const Moment& moment, const Request& request, std::string_view title) {
  const std::string wish = "\u201C" + moment.title_of(request.number) + "\u201D";
  return title == (request.repair ? "Fix " + wish : wish) ||
         (!request.repair && title == moment.title_of(request.number));
}

}  // namespace journey::census
