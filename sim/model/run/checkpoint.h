#pragma once
// A run as it stood at one instant, kept to go back to. It holds the live state; of what only grows (finished
// features and changes, deployments) it holds what has changed since the checkpoint before, and shares the rest.
//
// Units:  days after the warm-up.
// Errors: none.

#include "sim/model/run/record_blocks.h"
#include "sim/model/run/run.h"

namespace journey::model {

class Checkpoint {
 public:
  /// `before` is an earlier checkpoint of the same run, to share with; nullptr if there is none.
  Checkpoint(const OrganisationRun& run, const Checkpoint* before);

  /// The run, to be carried on from there: the same history follows. O(state and records).
  OrganisationRun run() const;
  double day() const { return live_.day(); }
  /// As OrganisationRun::decide, from there on.
  void decide(const std::vector<Intervention>& decisions) { live_.decide(decisions); }
  /// As OrganisationRun::watch, from there on.
  void watch(std::uint32_t number) { live_.watch(number); }

  /// The run as it stood, but for its finished features and changes and its deployments: they are not there.
  const OrganisationRun& without_records() const { return live_; }
  const RecordBlocks<FeatureRecord>& features() const { return features_; }
  const RecordBlocks<ChangeRecord>& changes() const { return changes_; }
  const RecordBlocks<Batch>& batches() const { return batches_; }

 private:
  OrganisationRun live_;  ///< without its records
  RecordBlocks<FeatureRecord> features_;
  RecordBlocks<ChangeRecord> changes_;
  RecordBlocks<Batch> batches_;
};

}  // namespace journey::model
