// Random variates by inversion: one uniform each, and monotone in it, so that
// common random numbers stay in step between compared runs. `u` is a uniform
// in the open interval (0, 1), as uniform_at() and UniformStream give.
//
// Source: Law, "Simulation Modeling and Analysis", ch. 8; the normal quantile is
//         Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
// Units:  those of the arguments.
// Errors: a broken precondition is a bug in the model and aborts.
#pragma once

#include <cstdint>

namespace journey::engine {

/// Decreasing in u. Requires: mean >= 0.
double exponential(double u, double mean);
/// The standard normal quantile, relative error about 1e-16.
double normal_quantile(double u);
double normal(double u, double mean, double deviation);
/// exp of a normal with mean log(median) and deviation sigma. Requires: median > 0.
double lognormal(double u, double median, double sigma);
/// Requires: low <= high.
double uniform(double u, double low, double high);
/// True with probability p: u < p, so a larger p is true in a superset of cases.
bool bernoulli(double u, double p);
/// Requires: low <= mode <= high, low < high.
double triangular(double u, double low, double mode, double high);
/// Failures before the first success, at most `bound`. Requires: 0 < p <= 1.
std::uint32_t geometric(double u, double p, std::uint32_t bound);
/// Poisson counts, at most `bound`; takes as many steps as the count.
/// Requires: 0 <= mean <= 700.
std::uint32_t poisson(double u, double mean, std::uint32_t bound);

}  // namespace journey::engine
