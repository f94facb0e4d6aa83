#include "sim/statistics/jackknife.h"

#include <cmath>
#include <cstddef>

#include "sim/engine/check.h"
#include "sim/engine/portable_math.h"

namespace journey::statistics {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// The ratio of sums with the part at `without` left out.
std::optional<double> ratio(const std::vector<RatioPart>& parts, std::size_t without) {
  double numerator = 0;
  double denominator = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i == without) continue;
    numerator += parts[i].numerator;
    denominator += parts[i].denominator;
  }
  if (denominator == 0) return std::nullopt;
  return numerator / denominator;
}

/// `statistic(without)` gives the value with one replication left out.
template <typename Statistic>
std::optional<Estimate> jackknife(std::size_t count, double confidence, Statistic statistic) {
  if (count < 2) return std::nullopt;
  const std::optional<double> whole = statistic(kNone);
  if (!whole) return std::nullopt;
  Tally left_out;
  for (std::size_t i = 0; i < count; ++i) {
    const std::optional<double> value = statistic(i);
    if (!value) return std::nullopt;
    left_out.add(*value);
  }
  // Variance of the jackknife: (n-1)/n times the sum of squares about the mean.
  const auto n = static_cast<double>(count);
  const double standard_error = std::sqrt(*left_out.variance() * (n - 1) * (n - 1) / n);
  return interval_around(*whole, standard_error, static_cast<std::int64_t>(count), confidence);
}

}  // namespace

std::optional<Estimate> ratio_interval(const std::vector<RatioPart>& parts, double confidence) {
  return jackknife(parts.size(), confidence, [&](std::size_t without) { return ratio(parts, without); });
}

std::optional<Estimate> ratio_difference(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed,
                                         double confidence) {
  engine::require(base.size() == changed.size(), "ratio_difference: not paired");
  return jackknife(base.size(), confidence, [&](std::size_t without) -> std::optional<double> {
    const auto before = ratio(base, without);
    const auto after = ratio(changed, without);
    if (!before || !after) return std::nullopt;
    return *after - *before;
  });
}

std::optional<Estimate> ratio_quotient(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed,
                                       double confidence) {
  engine::require(base.size() == changed.size(), "ratio_quotient: not paired");
  const auto logarithm = jackknife(base.size(), confidence, [&](std::size_t without) -> std::optional<double> {
    const auto before = ratio(base, without);
    const auto after = ratio(changed, without);
    if (!before || !after || !(*before > 0) || !(*after > 0)) return std::nullopt;
    return engine::log(*after) - engine::log(*before);
  });
  if (!logarithm) return std::nullopt;
  return Estimate{engine::exp(logarithm->mean), engine::exp(logarithm->low), engine::exp(logarithm->high),
                  logarithm->n};
}

}  // namespace journey::statistics
