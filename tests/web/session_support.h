#pragma once
// Sessions as the tests want them: rehearsed, or standing on a day, and what they show.

#include "web/session/session.h"

namespace journey::web {

inline constexpr auto kForEver = [] { return true; };
inline constexpr auto kNotAtAll = [] { return false; };

// Its year lived through, its question not yet answered.
inline Session rehearsed(const std::string& id = "silos_or_one_team") {
  Session session(id);
  for (int frame = 0; frame < 5 && session.busy(); ++frame) session.advance(0, kForEver);
  return session;
}

inline Session at_day(double day) {
  Session session = rehearsed();
  session.apply(Answer{});
  session.apply(SeekDay{day});
  session.advance(0, kForEver);
  return session;
}

inline std::vector<std::uint64_t> hashes(const Session& session) {
  std::vector<std::uint64_t> all;
  for (std::size_t i = 0; i < session.organisation_count(); ++i) all.push_back(session.run(i).history_hash());
  return all;
}

inline std::vector<std::uint64_t> hashes_of_plain_runs(const Session& session, double day) {
  std::vector<std::uint64_t> all;
  const auto scenario = std::make_shared<const model::Scenario>(session.scenario());
  for (std::size_t i = 0; i < session.organisation_count(); ++i) {
    model::OrganisationRun run(scenario, i, session.seed(), 0, session.decisions());
    run.run_to_day(day);
    all.push_back(run.history_hash());
  }
  return all;
}

inline model::Intervention remove_walls() {
  model::Intervention decision;
  decision.day = 0;
  decision.kind = model::Intervention::Kind::remove_walls;
  decision.organisation = "siloed";
  return decision;
}

}  // namespace journey::web
