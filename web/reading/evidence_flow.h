#pragma once
// Cumulative flow: how many requests have been asked for, how far they are and how many have left, day by day. What
// is open (from top to bottom) and how long it takes (from left to right) are read from one picture.
//
// Source: Little, "A proof for the queuing formula L = lambda W" (1961); Reinertsen, "Flow" (2009), on the diagram.
// Units:  days after the warm-up; requests, each once, however thinly they are sliced. Repairs are not counted.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "sim/model/run/run.h"

namespace journey::web {

/// Where a request is: with the least advanced of its parts.
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

/// The sample that holds on `day`. Requires: there is one.
std::size_t sample_at(const Flow& flow, double day);
/// When the requests that were asked for up to sample `index` had left, if they came in order: the day.
std::optional<double> day_left(const Flow& flow, std::size_t index);

/// Little's law over the whole of `flow`: the mean open, the mean leaving a day, and so the days each takes.
struct Little {
  double open = 0;
  double leaving_a_day = 0;
  double days_each = 0;
};
/// Nothing where nothing left.
std::optional<Little> little(const Flow& flow);

}  // namespace journey::web
