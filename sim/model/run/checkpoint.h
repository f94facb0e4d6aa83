#pragma once
// A run as it was at one instant, kept to go back to. It holds the live state; of the records that only grow
// (finished features and changes, deployments) it holds those changed since the checkpoint before, and shares
// the rest.
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

  /// The run, ready to continue from there: the same history follows. O(state and records).
  OrganisationRun run() const;
  double day() const { return live_.day(); }
  /// As OrganisationRun::decide, from there on.
  void decide(const std::vector<Intervention>& decisions) { live_.decide(decisions); }
  /// As OrganisationRun::watch, from there on.
  void watch(std::uint32_t number) { live_.watch(number); }

  /// The run as it was, without its finished features and changes and its deployments.
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
