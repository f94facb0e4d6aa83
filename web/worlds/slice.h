#pragma once
// One replication run a few days at a time, so that no frame has to wait.
//
// Errors: none; the result is that of running it at once.

#include <functional>
#include <optional>

#include "sim/model/run/run.h"
#include "web/worlds/task.h"

namespace journey::web {

class Slice {
 public:
  Slice(const Task& task, std::uint32_t replication) : task_(task), replication_(replication) {}

  std::uint32_t replication() const { return replication_; }
  /// Continues while `may_go_on` allows, at least a little. Returns the result once every organisation is done.
  std::optional<experiment::Replication> advance(const std::function<bool()>& may_go_on);

 private:
  bool finish_organisation(const std::function<bool()>& may_go_on);

  Task task_;
  std::uint32_t replication_;
  std::optional<model::OrganisationRun> run_;  ///< of the current organisation
  double reached_ = 0;                         ///< its day
  experiment::Replication done_;
};

}  // namespace journey::web
