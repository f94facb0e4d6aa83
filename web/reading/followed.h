#pragma once
// The one request that the audience follows: a typical one of the organisation in the prediction (or else the
// first), typical in its days and in its work. Of the requests that arrived in the measured time and were
// finished in every organisation before its end, the middle fifth by flow time; of these, the one whose work
// is nearest to the median.
//
// Units: days after the warm-up; hours of work content.

#include <cstdint>
#include <optional>
#include <vector>

#include "sim/model/run/run.h"

namespace journey::web {

struct Followed {
  std::uint32_t number = 0;  ///< number of the idea in the demand
  double hours = 0;          ///< of work in it
  double arrived_day = 0;
  std::size_t asked = 0;                            ///< the organisation the question is about
  std::vector<std::optional<double>> finished_day;  ///< when customers had it, by organisation, if they did

  /// From arrival to delivery; none if it was not delivered (a decision can prevent it).
  std::optional<double> flow_hours(std::size_t organisation) const;
  /// When the last organisation had delivered it; `else_day` if one never did.
  double last_finished_day(double else_day) const;
};

/// When `run` finished request `number`, if it has.
std::optional<double> day_finished(const model::OrganisationRun& run, std::uint32_t number);

/// Requires: each run is at the end of its scenario.
std::optional<Followed> choose_followed_request(const std::vector<const model::OrganisationRun*>& finished,
                                                std::size_t asked);

}  // namespace journey::web
