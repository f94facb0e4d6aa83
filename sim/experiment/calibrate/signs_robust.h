#pragma once
// How far the signs depend on numbers nobody has published: the share of points, spread over all parameters without a
// source, at which each claim still holds.
//
// Rule: a point gives every such parameter a factor from 1/2 to 2, spread evenly on a logarithmic scale, and every
//       organisation's own value is multiplied by it, so organisations keep their differences.
//       - A share (0 to 1) has its odds multiplied instead, so that it stays one; 0 and 1 stay.
//       - Whole numbers are rounded, at least 1 where they were. Switches and choices, and 0, which means "none", stay.
//       - Values outside the catalogue's range are moved to its edge. The shares of planning, coding and testing are
//         scaled to add up to 1; the 90 % quantiles stay above their medians, severe and serious shares add up to at
//         most 1.
// Source: McKay, Beckman and Conover (1979), see latin_hypercube.h.
// Errors: none. A claim that is undefined at a point does not hold there.

#include <cstdint>
#include <functional>
#include <vector>

#include "sim/experiment/calibrate/signs.h"
#include "sim/scenario/catalogue/parameter.h"

namespace journey::experiment {

/// Every parameter that a point moves, the world's first.
std::vector<const scenario::Parameter*> uncertain_parameters();

/// `value` of `parameter` at `place`, 0 to 1, along its dimension.
double moved(const scenario::Parameter& parameter, double value, double place);

/// The world and the organisations at a point; one coordinate for each of uncertain_parameters().
model::World moved(model::World world, const std::vector<double>& point);
model::Practices moved(model::Practices practices, const std::vector<double>& point);

struct RobustSettings {
  std::size_t points = 500;
  std::uint32_t replications = 12;
  std::uint64_t seed = 1;
  unsigned jobs = 1;
  std::function<void(std::size_t done, std::size_t all)> progress;
};

/// For each of claims(), the share of points at which the estimate is as claimed; lines marked `apart` are not tried.
std::vector<double> robust_shares(const RobustSettings& settings);

}  // namespace journey::experiment
