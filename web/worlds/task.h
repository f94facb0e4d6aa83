#pragma once
// The task of many replications: one scenario, one seed, the decisions made. Workers get it as text, and
// read it back as the same task.
//
// Text:   the fragment of a link (sim/scenario/link/share.h), a line end, the scenario's text.
// Errors: a text that is not a task gives nothing.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/replicate.h"
#include "sim/model/scenario.h"

namespace journey::web {

struct Task {
  std::shared_ptr<const model::Scenario> scenario;
  std::uint64_t seed = 1;
  std::vector<model::Intervention> decisions;
  std::string text;
};

std::optional<Task> read_task(std::string text);

/// Consecutive replications.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

/// Every replication of `range`, in order.
std::vector<experiment::Replication> run_range(const Task& task, Range range);

}  // namespace journey::web
