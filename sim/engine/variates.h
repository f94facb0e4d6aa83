// Random variates by inversion: one uniform each, and monotone in it, so that
// common random numbers stay in step between compared runs. `u` is a uniform
// in the open interval (0, 1), as uniform_at() gives.
//
// Source: Law, "Simulation Modeling and Analysis", ch. 8; the normal quantile is
//         Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
// Units:  those of the arguments.
// Errors: a broken precondition is a bug in the model and aborts.
#pragma once

namespace journey::engine {

/// Decreasing in u. Requires: mean >= 0.
double exponential(double u, double mean);
/// The standard normal quantile, relative error about 1e-16.
double normal_quantile(double u);
/// exp of a normal with mean log(median) and deviation sigma. Requires: median > 0.
double lognormal(double u, double median, double sigma);

}  // namespace journey::engine
