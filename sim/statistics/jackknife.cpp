#include "sim/statistics/jackknife.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "sim/engine/check.h"
#include "sim/engine/portable_math.h"

namespace journey::statistics {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Ratios of sums with one part left out. The sums before a part and after it are kept, rather than subtracted
/// from the total, so that sums of zeros stay exactly zero.
class LeaveOneOut {
 public:
  explicit LeaveOneOut(const std::vector<RatioPart>& parts) : after_(parts.size() + 1), before_(parts.size() + 1) {
    for (std::size_t i = 0; i < parts.size(); ++i) before_[i + 1] = sum(before_[i], parts[i]);
    for (std::size_t i = parts.size(); i > 0; --i) after_[i - 1] = sum(parts[i - 1], after_[i]);
  }

  /// The ratio with the part at `without` left out; of all for kNone.
  std::optional<double> ratio(std::size_t without) const {
    const RatioPart left = without == kNone ? before_.back() : sum(before_[without], after_[without + 1]);
    if (left.denominator == 0) return std::nullopt;
    return left.numerator / left.denominator;
  }

 private:
  static RatioPart sum(const RatioPart& a, const RatioPart& b) {
    return {a.numerator + b.numerator, a.denominator + b.denominator};
  }

  std::vector<RatioPart> after_;   // [i]: the parts from i on
  std::vector<RatioPart> before_;  // [i]: the parts before i
};

bool equal_sizes(const std::vector<RatioPart>& parts) {
  return std::all_of(parts.begin(), parts.end(), [&](const RatioPart& part) { return part.size == parts[0].size; });
}

/// In one pass and without loss of digits. Source: Welford, "Note on a method for calculating corrected sums of squares
/// and products", Technometrics 4 (1962).
double squares_about_mean(const std::vector<double>& values) {
  double count = 0, mean = 0, squares = 0;
  for (const double value : values) {
    const double before = value - mean;
    mean += before / ++count;
    squares += before * (value - mean);
  }
  return squares;
}

/// (n-1)/n times the sum of squares about the mean.
double variance_of_equals(const std::vector<double>& left_out) {
  const auto n = static_cast<double>(left_out.size());
  return squares_about_mean(left_out) / (n - 1) * (n - 1) * (n - 1) / n;
}

double variance_of_unequals(const std::vector<RatioPart>& parts, double whole, const std::vector<double>& left_out) {
  double replications = 0;
  for (const RatioPart& part : parts) replications += part.size;
  const auto groups = static_cast<double>(parts.size());
  double centre = groups * whole;
  for (std::size_t i = 0; i < parts.size(); ++i) centre -= (1 - parts[i].size / replications) * left_out[i];
  double variance = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const double h = replications / parts[i].size;
    const double off = h * whole - (h - 1) * left_out[i] - centre;
    variance += off * off / (h - 1) / groups;
  }
  return variance;
}

/// `statistic(without)` gives the value with one part left out.
template <typename Statistic>
std::optional<Estimate> jackknife(const std::vector<RatioPart>& parts, double confidence, Statistic statistic) {
  if (parts.size() < 2) return std::nullopt;
  const std::optional<double> whole = statistic(kNone);
  if (!whole) return std::nullopt;
  std::vector<double> left_out;
  left_out.reserve(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::optional<double> value = statistic(i);
    if (!value) return std::nullopt;
    left_out.push_back(*value);
  }
  const double variance =
      equal_sizes(parts) ? variance_of_equals(left_out) : variance_of_unequals(parts, *whole, left_out);
  return interval_around(*whole, std::sqrt(variance), static_cast<std::int64_t>(parts.size()), confidence);
}

}  // namespace

std::optional<Estimate> ratio_interval(const std::vector<RatioPart>& parts, double confidence) {
  const LeaveOneOut own(parts);
  return jackknife(parts, confidence, [&](std::size_t without) { return own.ratio(without); });
}

std::optional<Estimate> ratio_difference(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed,
                                         double confidence) {
  engine::require(base.size() == changed.size(), "ratio_difference: not paired");
  const LeaveOneOut first(base);
  const LeaveOneOut second(changed);
  return jackknife(base, confidence, [&](std::size_t without) -> std::optional<double> {
    const auto before = first.ratio(without);
    const auto after = second.ratio(without);
    if (!before || !after) return std::nullopt;
    return *after - *before;
  });
}

std::optional<Estimate> ratio_quotient(const std::vector<RatioPart>& base, const std::vector<RatioPart>& changed,
                                       double confidence) {
  engine::require(base.size() == changed.size(), "ratio_quotient: not paired");
  const LeaveOneOut first(base);
  const LeaveOneOut second(changed);
  const auto logarithm = jackknife(base, confidence, [&](std::size_t without) -> std::optional<double> {
    const auto before = first.ratio(without);
    const auto after = second.ratio(without);
    if (!before || !after || !(*before > 0) || !(*after > 0)) return std::nullopt;
    return engine::log(*after) - engine::log(*before);
  });
  if (!logarithm) return std::nullopt;
  return Estimate{engine::exp(logarithm->mean), engine::exp(logarithm->low), engine::exp(logarithm->high),
                  logarithm->n};
}

}  // namespace journey::statistics
