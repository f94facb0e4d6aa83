#pragma once
// The nine practices: each is a set of parameters that change together, with the cost and the duration of its
// adoption. A practice acts only by moving its parameters.
//
// Source: CALMS after Willis, Edwards and Humble; effects and costs: docs/model.md, "Practices". Rule: every
// member of Practices belongs to exactly one practice, so an organisation that takes all nine from
//         another works exactly as that one does.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "sim/model/parameters.h"
#include "sim/model/scenario.h"

namespace journey::model {

/// The five letters of CALMS.
enum class Letter : std::uint8_t { culture, automation, lean, measurement, sharing };
inline constexpr std::array<std::string_view, 5> kLetterNames = {"Culture", "Automation", "Lean", "Measurement",
                                                                 "Sharing"};

/// A parameter of a practice; `whole` ones (switches, choices, counts) change only when adoption is complete.
struct Move {
  double Practices::*parameter = nullptr;
  bool whole = false;
};

struct Practice {
  std::string_view id;
  std::string_view name;
  Letter letter = Letter::lean;
  bool regroups = false;  ///< it also removes the walls between the teams
  double cost_hours = 0;  ///< person-hours of the whole organisation, once
  double ramp_days = 0;   ///< from the start of adoption until it works as intended
  double dip = 0;         ///< share of everybody's hours lost to learning meanwhile
  std::string_view meaning;
  std::string_view source;
  std::span<const Move> moves;
};

inline constexpr std::size_t kPracticeCount = 9;

std::span<const Practice, kPracticeCount> practices();
std::optional<std::size_t> practice_named(std::string_view id);

/// `organisation` with the parameters (and, if it regroups, the teams) that `practice` has in `other`.
Organisation with_practice(Organisation organisation, const Practice& practice, const Organisation& other);

}  // namespace journey::model
