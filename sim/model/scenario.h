#pragma once
// A scenario: one question, one demand, and the organisations that meet it side by side. A plain,
// complete value: presets are resolved and every number is set; nothing in it refers to a file.
//
// Errors: the scenario library (sim/scenario) hands out valid values only; the model trusts them.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/model/parameters.h"
#include "sim/model/step.h"

namespace journey::model {

/// A person's working hours, the same every week: on these days, Monday first, between two full
/// hours. Requires: at least one day; 0 <= from < to <= 24.
struct WorkHours {
  std::array<bool, 7> days{true, true, true, true, true, false, false};
  double from = 9;
  double to = 17;

  friend bool operator==(const WorkHours&, const WorkHours&) = default;
};

/// A person: how well they do each step, 0 (cannot) to 1 (masters it), and when they are there.
struct Person {
  std::string name;
  std::string profile;
  PerStep<double> skill{};
  WorkHours hours{};
};

/// A team, the steps it owns and its goal. It may have its own WIP limit (0: none) and queue discipline;
/// otherwise the organisation's practices apply.
struct Team {
  std::string id;
  std::string name;
  std::string goal;
  PerStep<bool> owns{};
  bool carries_pager = false;
  std::vector<Person> people;
  std::optional<double> wip_limit;
  std::optional<bool> finish_first;
};

struct Organisation {
  std::string id;
  std::string name;
  std::string preset;
  std::vector<Team> teams;
  Practices practices;
};

/// Something that happens on a day of the scenario: scripted by its author, or decided by a learner.
struct Intervention {
  enum class Kind : std::uint8_t {
    change,         ///< `parameter` of `organisation` becomes `value` (a Practices member, by pointer)
    remove_walls,   ///< the people of `organisation` regroup into teams that own every step
    outage,         ///< something outside breaks, with severity `value` (1 to 3)
    traffic_peak,   ///< `value` times the usual traffic for `hours`
    vulnerability,  ///< a vulnerability of severity `value` (1 or 2) must be fixed everywhere
    adopt,          ///< `organisation` adopts practice number `value` of `toward`
    hire,           ///< `person` joins team number `value`, counted from 0
    leave,          ///< the person called `person->name` leaves
  };
  double day = 0;  ///< days after the warm-up
  Kind kind = Kind::change;
  std::string organisation;  ///< id; empty means every organisation
  double Practices::*parameter = nullptr;
  double value = 0;
  double hours = 0;
  std::optional<Practices> toward;
  std::string as;  ///< kind adopt: the preset that works as `toward`; empty: none does
  std::optional<Person> person;
};

/// See enum_count.h.
constexpr bool is_member(Intervention::Kind one) {
  switch (one) {
    case Intervention::Kind::change:
    case Intervention::Kind::remove_walls:
    case Intervention::Kind::outage:
    case Intervention::Kind::traffic_peak:
    case Intervention::Kind::vulnerability:
    case Intervention::Kind::adopt:
    case Intervention::Kind::hire:
    case Intervention::Kind::leave:
      return true;
  }
  return false;
}

struct PredictionChoice {
  std::string label;
  std::optional<double> min_hours;
  std::optional<double> max_hours;
};

/// The question asked before a run is shown, and the rule for judging its answer.
struct Prediction {
  std::string prompt;
  std::string organisation;
  std::string measure;
  std::vector<PredictionChoice> choices;
  std::string explain;
};

struct Scenario {
  std::string title;
  std::string question;
  World world;
  double warmup_weeks = 30;
  double days = 365;
  std::uint64_t seed = 1;
  std::vector<Organisation> organisations;
  std::vector<Intervention> events;
  std::optional<Prediction> prediction;
};

}  // namespace journey::model
