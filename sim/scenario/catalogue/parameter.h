#pragma once
// One number of a scenario, described for people, files, documents and sliders alike.
//
// Units: `unit` is the unit of the value, for people to read; shares are 0..1. Errors: none; a
// description is a constant.

#include <span>
#include <string_view>

#include "sim/model/parameters.h"

namespace journey::scenario {

enum class Kind { number, integer, boolean, choice };

struct Parameter {
  std::string_view name;  ///< as written in files: "release.cadence_days"
  std::string_view label;
  std::string_view unit;
  Kind kind = Kind::number;
  double low = 0;
  double high = 1;
  std::string_view meaning;
  std::string_view source;                    ///< a published figure, or begins with "assumption"
  std::span<const std::string_view> choices;  ///< labels of a choice, by value
  double model::World::*world = nullptr;      ///< one of these two is set
  double model::Practices::*practice = nullptr;
  bool tuned = false;  ///< fitted on the low and elite presets (at most twelve)

  /// "release" of "release.cadence_days".
  constexpr std::string_view group() const { return name.substr(0, name.find('.')); }
  /// The default has no published source, so robustness is tested over the whole range.
  constexpr bool uncertain() const { return source.starts_with("assumption"); }
  /// The model's initial value: the initialiser of its member.
  constexpr double initial() const { return world != nullptr ? model::World{}.*world : model::Practices{}.*practice; }
  /// Accepts the value: it is within the range, and whole if it must be.
  bool accepts(double value) const;
};

/// Short spellings for the tables of catalogue_*.cpp.
namespace describe {

struct Text {
  std::string_view label;
  std::string_view meaning;
  std::string_view source = "assumption";
};

constexpr Parameter number(double model::World::*member, std::string_view name, std::string_view unit, double low,
                           double high, Text text) {
  return {name, text.label, unit, Kind::number, low, high, text.meaning, text.source, {}, member, nullptr, false};
}

constexpr Parameter number(double model::Practices::*member, std::string_view name, std::string_view unit, double low,
                           double high, Text text) {
  return {name, text.label, unit, Kind::number, low, high, text.meaning, text.source, {}, nullptr, member, false};
}

constexpr Parameter integer(double model::Practices::*member, std::string_view name, std::string_view unit, double low,
                            double high, Text text) {
  return {name, text.label, unit, Kind::integer, low, high, text.meaning, text.source, {}, nullptr, member, false};
}

constexpr Parameter boolean(double model::Practices::*member, std::string_view name, Text text) {
  return {name, text.label, "", Kind::boolean, 0, 1, text.meaning, text.source, {}, nullptr, member, false};
}

constexpr Parameter choice(double model::Practices::*member, std::string_view name,
                           std::span<const std::string_view> labels, Text text) {
  return {name,         text.label,  "",     Kind::choice, 0,      static_cast<double>(labels.size()) - 1,
          text.meaning, text.source, labels, nullptr,      member, false};
}

/// Marks a parameter that was fitted.
constexpr Parameter tuned(Parameter parameter) {
  parameter.tuned = true;
  return parameter;
}

}  // namespace describe

}  // namespace journey::scenario
