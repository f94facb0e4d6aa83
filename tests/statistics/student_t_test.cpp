#include "sim/statistics/student_t.h"

#include <cmath>

#include <gtest/gtest.h>

#if !defined(__EMSCRIPTEN__) && __has_include(<boost/math/distributions/students_t.hpp>)
#include <boost/math/distributions/students_t.hpp>
#define JOURNEY_HAS_BOOST_MATH 1
#endif

namespace journey::statistics {
namespace {

// The table in every textbook, for example Law, table T.1.
TEST(StudentT, QuantilesAreThoseOfThePublishedTable) {
  struct Row {
    double degrees, q90, q95, q975, q99;
  };
  constexpr Row kTable[] = {
      {1, 3.078, 6.314, 12.706, 31.821}, {2, 1.886, 2.920, 4.303, 6.965},  {3, 1.638, 2.353, 3.182, 4.541},
      {4, 1.533, 2.132, 2.776, 3.747},   {5, 1.476, 2.015, 2.571, 3.365},  {9, 1.383, 1.833, 2.262, 2.821},
      {10, 1.372, 1.812, 2.228, 2.764},  {19, 1.328, 1.729, 2.093, 2.539}, {29, 1.311, 1.699, 2.045, 2.462},
      {30, 1.310, 1.697, 2.042, 2.457},  {60, 1.296, 1.671, 2.000, 2.390}, {120, 1.289, 1.658, 1.980, 2.358},
      {1e7, 1.282, 1.645, 1.960, 2.326}};
  for (const Row& row : kTable) {
    EXPECT_NEAR(student_t_quantile(0.90, row.degrees), row.q90, 0.000501) << row.degrees;
    EXPECT_NEAR(student_t_quantile(0.95, row.degrees), row.q95, 0.000501) << row.degrees;
    EXPECT_NEAR(student_t_quantile(0.975, row.degrees), row.q975, 0.000501) << row.degrees;
    EXPECT_NEAR(student_t_quantile(0.99, row.degrees), row.q99, 0.000501) << row.degrees;
  }
}

TEST(StudentT, OneAndTwoDegreesHaveTheirClosedForms) {
  const double pi = std::acos(-1.0);
  for (const double p : {0.001, 0.1, 0.3, 0.5, 0.75, 0.999}) {
    const double one = std::tan(pi * (p - 0.5));
    const double two = (2 * p - 1) / std::sqrt(2 * p * (1 - p));
    EXPECT_NEAR(student_t_quantile(p, 1), one, 1e-11 * (1 + std::fabs(one)));
    EXPECT_NEAR(student_t_quantile(p, 2), two, 1e-11 * (1 + std::fabs(two)));
  }
}

TEST(StudentT, TheQuantileUndoesTheProbability) {
  for (const double degrees : {1.0, 3.0, 4.5, 49.0, 1000.0, 999'999.0}) {
    for (const double p : {1e-6, 0.025, 0.4, 0.6, 0.975, 1 - 1e-6}) {
      EXPECT_NEAR(student_t_probability(student_t_quantile(p, degrees), degrees), p, 1e-11) << degrees;
    }
  }
}

TEST(StudentT, LogGammaIsTheLogarithmOfTheFactorial) {
  EXPECT_NEAR(log_gamma(1), 0, 1e-14);
  EXPECT_NEAR(log_gamma(2), 0, 1e-14);
  EXPECT_NEAR(log_gamma(6), std::log(120.0), 1e-14);
  EXPECT_NEAR(log_gamma(0.5), 0.5 * std::log(std::acos(-1.0)), 1e-14);
}

#ifdef JOURNEY_HAS_BOOST_MATH
TEST(StudentT, AgreesWithBoost) {
  for (double degrees = 1; degrees < 1e5; degrees = degrees * 1.5 + 1) {
    const boost::math::students_t distribution(degrees);
    for (const double p : {1e-9, 0.01, 0.05, 0.25, 0.6, 0.9, 0.975, 0.995, 1 - 1e-9}) {
      const double expected = boost::math::quantile(distribution, p);
      EXPECT_NEAR(student_t_quantile(p, degrees) / expected, 1, 1e-8) << degrees << ' ' << p;
    }
  }
}
#endif

}  // namespace
}  // namespace journey::statistics
