// How long a decision on day 200 takes until the year that follows is known, and how long opening the same scenario
// took: bench_decision ROUNDS. Prints {"open_seconds":..., "decision_seconds":...}, of processor time.
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "web/session/session.h"

namespace {

using journey::web::Session;

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void finish(Session& session) {
  while (session.busy()) session.advance(0, [] { return true; });
}

journey::model::Intervention without_walls(double day) {
  journey::model::Intervention decision;
  decision.kind = journey::model::Intervention::Kind::remove_walls;
  decision.day = day;
  decision.organisation = "siloed";
  return decision;
}

}  // namespace

int main(int count, char** arguments) {
  const int rounds = count > 1 ? std::atoi(arguments[1]) : 1;
  double opening = 0;
  double deciding = 0;
  for (int round = 0; round < rounds; ++round) {
    const double begin = processor_seconds();
    Session session("silos_or_one_team", 1 + static_cast<unsigned>(round));
    finish(session);
    const double opened = processor_seconds();
    session.apply(journey::web::Answer{});
    session.apply(journey::web::SeekDay{200});
    finish(session);
    const double there = processor_seconds();
    session.apply(journey::web::Decide{without_walls(200)});
    finish(session);
    opening += opened - begin;
    deciding += processor_seconds() - there;
  }
  std::printf("{\"open_seconds\":%.6f,\"decision_seconds\":%.6f}\n", opening / rounds, deciding / rounds);
  return 0;
}
