#pragma once
// What the teams of an organisation are called: as the scenario has it, until the walls come down. From then on other
// people are in them, and the old names say nothing of them.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "sim/model/run/run.h"

namespace journey::web {

/// What team number `team` is called now. Requires: the scenario has it.
std::string team_name(const model::OrganisationRun& run, std::size_t team);

/// The names of one run's teams, for what tells of more than one day of it.
class TeamNames {
 public:
  TeamNames() = default;
  explicit TeamNames(const model::OrganisationRun& run);
  /// Of teams whose walls stand.
  explicit TeamNames(std::vector<std::string> names) : first_(names), later_(std::move(names)) {}

  /// What team number `team` was called at that instant; nothing if there is no such team.
  const std::string& at(std::size_t team, engine::Time when) const;
  /// By number, before the walls came down and since.
  const std::vector<std::string>& first() const { return first_; }
  const std::vector<std::string>& later() const { return later_; }
  /// Days after the warm-up of the day the walls came down; none if they stand.
  std::optional<double> walls_removed_day() const { return walls_removed_day_; }

 private:
  std::vector<std::string> first_;
  std::vector<std::string> later_;
  engine::Time walls_removed_ = engine::kNever;
  std::optional<double> walls_removed_day_;
};

}  // namespace journey::web
