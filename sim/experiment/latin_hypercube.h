#pragma once
// Points spread evenly over a cube of many dimensions: along each dimension, every one of N equal slices holds exactly
// one of the N points.
//
// Source: McKay, Beckman and Conover, "A comparison of three methods for selecting values of input variables in the
//         analysis of output from a computer code", Technometrics 21 (1979).
// Errors: none. The same seed gives the same points on every platform.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace journey::experiment {

/// `points` rows of `dimensions` numbers in (0, 1).
std::vector<std::vector<double>> latin_hypercube(std::size_t points, std::size_t dimensions, std::uint64_t seed);

}  // namespace journey::experiment
