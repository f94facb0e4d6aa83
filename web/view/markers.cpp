#include "web/view/markers.h"

namespace journey::web {

void add_markers(std::vector<Marker>& markers, const model::OrganisationRun& run, std::size_t organisation) {
  const auto& state = run.state();
  for (const auto& batch : state.batches) {
    const double day = run.day_of(batch.deployed);
    if (batch.failed && day >= 0 && batch.phase == model::BatchPhase::done) {
      markers.push_back({day, Marker::Kind::failed_deployment, organisation});
    }
  }
  for (const auto& incident : state.incidents) {
    const double day = run.day_of(incident.began);
    if (incident.severity == 1 && day >= 0) markers.push_back({day, Marker::Kind::incident, organisation});
  }
}

}  // namespace journey::web
