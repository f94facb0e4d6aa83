#pragma once
// The settings as a searchable list: the parameters that match the search, those that differ between the
// organisations, and the decisions that change one or adopt a practice. Pure.
//
// Units: the parameters' own; days after the warm-up.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/model/practice.h"
#include "sim/scenario/catalogue/parameter.h"

namespace journey::web {

struct SettingView {
  const scenario::Parameter* parameter = nullptr;
  std::vector<double> values;  ///< of each organisation, on the day shown
  bool differs = false;
};

/// Every parameter of the world, with its one value; it differs if it is not the scenario's.
std::vector<SettingView> world_settings(const model::World& now, const model::World& of_scenario);

/// Every parameter of an organisation, in the catalogue's order. Requires: `practices` is not empty.
std::vector<SettingView> settings_of(const std::vector<model::Practices>& practices);

/// Those whose label, name, meaning or source contains every word of `search`, ignoring case.
std::vector<SettingView> found(const std::vector<SettingView>& settings, std::string_view search, bool only_differing);

/// "8 hours", "yes", "peer_review", "32 %".
std::string value_text(const scenario::Parameter& parameter, double value);
/// As typed: "8", a share as "32 %".
std::string plain_text(const scenario::Parameter& parameter, double value);
/// The typed text as a number, if it is one; a comma is accepted as the decimal point. A share is typed in percent,
/// with or without the sign.
std::optional<double> typed_number(const scenario::Parameter& parameter, std::string_view text);
/// "release.cadence_days" is of the group "Release".
std::string group_title(const scenario::Parameter& parameter);
/// "0 to 120 days".
std::string range_text(const scenario::Parameter& parameter);

struct PracticeView {
  const model::Practice* practice = nullptr;
  std::size_t moves = 0;  ///< how many settings would change
  bool adopting = false;  ///< its adoption was begun by a decision
};
/// For the organisation with practices `here`, adopting those of `there`.
std::vector<PracticeView> practice_views(const model::Practices& here, const model::Practices& there,
                                         const std::vector<model::Intervention>& decisions,
                                         const std::string& organisation);

model::Intervention change_of(const scenario::Parameter& parameter, double value, const std::string& organisation,
                              double day);
/// `preset`: the name of the example.
model::Intervention adoption_of(std::size_t practice, std::string_view preset, const std::string& organisation,
                                double day);

/// The day from which a decision takes effect: the day shown, or the beginning if the year is over.
double day_to_decide(double day, double first_day, double last_day);

}  // namespace journey::web
