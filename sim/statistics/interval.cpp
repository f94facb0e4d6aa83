#include "sim/statistics/interval.h"

#include "sim/engine/check.h"
#include "sim/statistics/student_t.h"

namespace journey::statistics {

Estimate interval_around(double centre, double standard_error, std::int64_t n, double confidence) {
  engine::require(n >= 2, "interval: fewer than two replications");
  engine::require(confidence > 0 && confidence < 1, "interval: confidence outside (0, 1)");
  const double quantile = student_t_quantile(0.5 + confidence / 2, static_cast<double>(n - 1));
  const double half_width = quantile * standard_error;
  return {centre, centre - half_width, centre + half_width, n};
}

}  // namespace journey::statistics
