#pragma once
// Cumulative flow: the requests that have arrived, their steps and the requests that have left, day by day. One
// picture shows how many are open (vertically) and how long they take (horizontally).
//
// Source: Little, "A proof for the queuing formula L = lambda W" (1961); Reinertsen, "Flow" (2009), on the diagram.
// Units: days after the warm-up; requests, each once, however small its slices. Repairs are not counted.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "sim/model/run/run.h"

namespace journey::web {

/// The place of a request: that of its least advanced part.
enum class Stage : std::uint8_t { plan, code, test, release, deploy };
inline constexpr std::size_t kStageCount = 5;

struct FlowSample {
  double day = 0;
  std::array<std::uint32_t, kStageCount> open{};
  std::uint64_t done = 0;      ///< since the warm-up
  std::uint64_t given_up = 0;  ///< since the warm-up: they had waited too long for the customer

  std::uint64_t in_progress() const;
  std::uint64_t left() const { return done + given_up; }
  std::uint64_t asked() const { return left() + in_progress(); }  ///< open at the beginning ones included
};
FlowSample flow_now(const model::OrganisationRun& run);

using Flow = std::vector<FlowSample>;  ///< by day

/// The sample valid on `day`. Requires: there is one.
std::size_t sample_at(const Flow& flow, double day);
/// The day on which the requests that had arrived up to sample `index` had left, if they leave in order.
std::optional<double> day_left(const Flow& flow, std::size_t index);

/// Little's law over the whole of `flow`: the mean number open, the mean number leaving per day, and from these the
/// days each takes.
struct Little {
  double open = 0;
  double leaving_a_day = 0;
  double days_each = 0;
};
/// Empty if none left.
std::optional<Little> little(const Flow& flow);

}  // namespace journey::web
