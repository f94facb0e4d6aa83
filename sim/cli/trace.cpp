#include "sim/cli/trace.h"

#include <ostream>

#include "sim/model/event_kind.h"
#include "sim/model/run/run.h"
#include "sim/scenario/number_text.h"

namespace journey::cli {
namespace {

using model::OrganisationRun;

constexpr int kDigits = 9;
constexpr const char* kHeader =
    "organisation,day,time_ms,sequence,kind,entity,features_exposed,changes_deployed,wip,backlog\n";

void write_row(std::ostream& out, const OrganisationRun& run) {
  const model::OrganisationState& state = run.state();
  const engine::Event& event = state.last_event;
  const std::string day = scenario::rounded_text(run.day_of(event.at), kDigits);
  out << run.organisation().id << ',' << day << ',' << std::to_string(event.at.ms) << ','
      << std::to_string(event.sequence()) << ',' << model::name_of(static_cast<model::EventKind>(event.kind())) << ','
      << std::to_string(event.entity()) << ',' << std::to_string(state.counts.features_exposed) << ','
      << std::to_string(state.counts.changes_deployed) << ',' << std::to_string(state.wip) << ','
      << std::to_string(state.backlog) << '\n';
}

/// A step that only skips a stale event does not count.
void write_events(std::ostream& out, OrganisationRun& run, double end) {
  std::uint64_t written = 0;
  while (out && run.step_before_day(end)) {
    if (run.events() == written) continue;
    written = run.events();
    write_row(out, run);
  }
}

}  // namespace

experiment::Replication run_with_trace(const std::shared_ptr<const model::Scenario>& scenario,
                                       const experiment::Settings& settings, std::ostream& out) {
  out << kHeader;
  const double end = settings.days.value_or(scenario->days);
  experiment::Replication results;
  for (std::size_t i = 0; i < scenario->organisations.size(); ++i) {
    if (settings.only_organisation.value_or(i) != i) continue;
    OrganisationRun run(scenario, i, settings.seed, settings.first_replication, settings.decisions);
    write_events(out, run, end);
    run.run_to_day(end);
    results.push_back({i, run.measure(), run.limit_reached()});
  }
  return results;
}

}  // namespace journey::cli
