#pragma once
// The names of an organisation's teams: those of the scenario, until the walls are removed. From then on other people
// are in them, and the old names no longer fit.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "sim/model/run/run.h"

namespace journey::web {

/// The present name of team number `team`. Requires: the scenario has it.
std::string team_name(const model::OrganisationRun& run, std::size_t team);

/// The names of one run's teams, for texts about more than one day.
class TeamNames {
 public:
  TeamNames() = default;
  explicit TeamNames(const model::OrganisationRun& run);
  /// For teams whose walls stand.
  explicit TeamNames(std::vector<std::string> names) : first_(names), later_(std::move(names)) {}

  /// The name of team number `team` at that instant; empty if there is no such team.
  const std::string& at(std::size_t team, engine::Time when) const;
  /// By number, before and after the removal of the walls.
  const std::vector<std::string>& first() const { return first_; }
  const std::vector<std::string>& later() const { return later_; }
  /// The day after the warm-up on which the walls were removed; none if they stand.
  std::optional<double> walls_removed_day() const { return walls_removed_day_; }

 private:
  std::vector<std::string> first_;
  std::vector<std::string> later_;
  engine::Time walls_removed_ = engine::kNever;
  std::optional<double> walls_removed_day_;
};

}  // namespace journey::web
