#pragma once
// Says, member by member, whether two scenarios are equal.

#include <vector>

#include <gtest/gtest.h>

#include "sim/model/scenario.h"
#include "sim/scenario/catalogue/catalogue.h"

namespace journey::scenario {

inline void expect_same(const model::Practices& a, const model::Practices& b) {
  for (const Parameter& p : practice_parameters()) EXPECT_EQ(a.*p.practice, b.*p.practice) << p.name;
}

inline void expect_same(const model::Person& a, const model::Person& b) {
  EXPECT_EQ(a.name, b.name);
  EXPECT_EQ(a.profile, b.profile);
  EXPECT_EQ(a.skill, b.skill);
  EXPECT_EQ(a.hours, b.hours);
}

inline void expect_same(const std::vector<model::Intervention>& a, const std::vector<model::Intervention>& b) {
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(a[i].day, b[i].day);
    EXPECT_EQ(a[i].kind, b[i].kind);
    EXPECT_EQ(a[i].organisation, b[i].organisation);
    EXPECT_EQ(a[i].parameter, b[i].parameter);
    EXPECT_EQ(a[i].value, b[i].value);
    EXPECT_EQ(a[i].hours, b[i].hours);
    EXPECT_EQ(a[i].as, b[i].as);
    ASSERT_EQ(a[i].toward.has_value(), b[i].toward.has_value());
    if (a[i].toward) expect_same(*a[i].toward, *b[i].toward);
    ASSERT_EQ(a[i].person.has_value(), b[i].person.has_value());
    if (a[i].person) expect_same(*a[i].person, *b[i].person);
  }
}

inline void expect_same(const model::Team& a, const model::Team& b) {
  EXPECT_EQ(a.id, b.id);
  EXPECT_EQ(a.name, b.name);
  EXPECT_EQ(a.goal, b.goal);
  EXPECT_EQ(a.owns, b.owns);
  EXPECT_EQ(a.carries_pager, b.carries_pager);
  EXPECT_EQ(a.wip_limit, b.wip_limit);
  EXPECT_EQ(a.finish_first, b.finish_first);
  ASSERT_EQ(a.people.size(), b.people.size());
  for (std::size_t i = 0; i < a.people.size(); ++i) expect_same(a.people[i], b.people[i]);
}

inline void expect_same(const model::Organisation& a, const model::Organisation& b) {
  EXPECT_EQ(a.id, b.id);
  EXPECT_EQ(a.name, b.name);
  EXPECT_EQ(a.preset, b.preset);
  expect_same(a.practices, b.practices);
  ASSERT_EQ(a.teams.size(), b.teams.size());
  for (std::size_t i = 0; i < a.teams.size(); ++i) expect_same(a.teams[i], b.teams[i]);
}

inline void expect_same(const model::Prediction& a, const model::Prediction& b) {
  EXPECT_EQ(a.prompt, b.prompt);
  EXPECT_EQ(a.organisation, b.organisation);
  EXPECT_EQ(a.measure, b.measure);
  EXPECT_EQ(a.explain, b.explain);
  ASSERT_EQ(a.choices.size(), b.choices.size());
  for (std::size_t i = 0; i < a.choices.size(); ++i) {
    EXPECT_EQ(a.choices[i].label, b.choices[i].label);
    EXPECT_EQ(a.choices[i].min_hours, b.choices[i].min_hours);
    EXPECT_EQ(a.choices[i].max_hours, b.choices[i].max_hours);
  }
}

inline void expect_same(const model::Scenario& a, const model::Scenario& b) {
  EXPECT_EQ(a.title, b.title);
  EXPECT_EQ(a.question, b.question);
  EXPECT_EQ(a.warmup_weeks, b.warmup_weeks);
  EXPECT_EQ(a.days, b.days);
  EXPECT_EQ(a.seed, b.seed);
  for (const Parameter& p : world_parameters()) EXPECT_EQ(a.world.*p.world, b.world.*p.world) << p.name;
  ASSERT_EQ(a.organisations.size(), b.organisations.size());
  for (std::size_t i = 0; i < a.organisations.size(); ++i) expect_same(a.organisations[i], b.organisations[i]);
  expect_same(a.events, b.events);
  ASSERT_EQ(a.prediction.has_value(), b.prediction.has_value());
  if (a.prediction) expect_same(*a.prediction, *b.prediction);
}

}  // namespace journey::scenario
