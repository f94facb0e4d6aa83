// Student's t distribution, for intervals from few replications. Own code, so
// that every platform prints the same interval.
//
// Source: the incomplete beta function by its continued fraction, DLMF 8.17.22;
//         log gamma by Stirling's series, DLMF 5.11.1.
// Errors: a probability outside (0, 1) or degrees of freedom below 1 abort.
#pragma once

namespace journey::statistics {

/// The probability of a value of at most `t`, error about 1e-14.
double student_t_probability(double t, double degrees);

/// The value below which the distribution has `probability`; relative error
/// about 1e-12 for probabilities from 1e-9 to 1 - 1e-9.
double student_t_quantile(double probability, double degrees);

/// log of the gamma function. Requires: x > 0.
double log_gamma(double x);

}  // namespace journey::statistics
