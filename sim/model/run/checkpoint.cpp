#include "sim/model/run/checkpoint.h"

namespace journey::model {

Checkpoint::Checkpoint(const OrganisationRun& run, const Checkpoint* before)
    : live_(run),
      features_(run.state().finished_features, before == nullptr ? nullptr : &before->features_),
      changes_(run.state().finished_changes, before == nullptr ? nullptr : &before->changes_),
      batches_(run.state().batches, before == nullptr ? nullptr : &before->batches_) {
  // Assigned from an empty one, not cleared: this frees their memory.
  live_.state_.finished_features = std::vector<FeatureRecord>();
  live_.state_.finished_changes = std::vector<ChangeRecord>();
  live_.state_.batches = std::vector<Batch>();
}

OrganisationRun Checkpoint::run() const {
  OrganisationRun whole = live_;
  whole.state_.finished_features = features_.records();
  whole.state_.finished_changes = changes_.records();
  whole.state_.batches = batches_.records();
  return whole;
}

}  // namespace journey::model
