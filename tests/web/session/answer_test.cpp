// Whether what was said to the question was right, in every shipped scenario and where a run cannot tell.
#include <gtest/gtest.h>

#include "tests/web/session_support.h"
#include "tests/web/told.h"

namespace journey::web {
namespace {

RunView result_of(Session& session, std::size_t choice) {
  session.apply(Answer{choice});
  session.apply(SeekDay{session.last_day()});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  return view_of(session);
}

// By a run of its own: how long the request took, or what the year's measure is.
std::optional<double> hours_asked(const Session& session) {
  const auto scenario = std::make_shared<const model::Scenario>(session.scenario());
  const std::size_t asked = asked_organisation(*scenario);
  model::OrganisationRun run(scenario, asked, session.seed(), 0);
  run.run_to_day(scenario->days);
  if (!scenario->prediction->measure.starts_with("flow_time"))
    return run.measure()[*model::measure_named(scenario->prediction->measure)];
  for (const auto& record : run.state().finished_features) {
    if (record.number == session.followed()->number) return engine::to_hours(record.exposed - record.arrived);
  }
  return std::nullopt;
}

bool holds(const model::PredictionChoice& choice, double hours) {
  return hours >= choice.min_hours.value_or(0) && (!choice.max_hours || hours < *choice.max_hours);
}

TEST(Answer, IsToldToBeRightOrWhichOneWasNearest) {
  for (const auto& shipped : shipped_scenarios()) {
    Session session = rehearsed(shipped.id);
    const auto hours = hours_asked(session);
    ASSERT_TRUE(hours) << shipped.id;
    const auto& choices = session.scenario().prediction->choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
      const RunView view = result_of(session, i);
      EXPECT_EQ(view.answer_was_right, holds(choices[i], *hours)) << shipped.id << ": " << choices[i].label;
      std::string expected = "You said " + choices[i].label;
      for (const auto& choice : choices) {
        if (holds(choice, *hours))
          expected += &choice == &choices[i] ? ": right. " : "; the closest answer is " + choice.label + ". ";
      }
      EXPECT_NE(told_on_screen(view).find(expected), std::string::npos) << shipped.id << ": " << expected;
    }
  }
}

TEST(Answer, ThatWasNotGivenIsNotJudged) {
  Session session = rehearsed();
  session.apply(Answer{});
  session.apply(SeekDay{session.last_day()});
  session.advance(0, kForEver);
  const RunView view = view_of(session);
  EXPECT_FALSE(view.answer_was_right.has_value());
  EXPECT_EQ(told_on_screen(view).find("You said"), std::string::npos);
}

TEST(Answer, OutOfRangeIsNone) {
  for (const std::size_t choice : {std::size_t{4}, std::size_t{99}, static_cast<std::size_t>(-1)}) {
    Session session = rehearsed();
    const RunView view = result_of(session, choice);
    EXPECT_TRUE(view.answered);
    EXPECT_EQ(view.answer, "");
    EXPECT_FALSE(view.answer_was_right.has_value());
  }
}

// It was given before anything was changed.
TEST(Answer, IsNotJudgedByWhatHasBeenChangedSince) {
  Session session = rehearsed("a_bad_week");
  EXPECT_TRUE(result_of(session, 0).answer_was_right.has_value());
  model::Intervention decision = remove_walls();
  session.apply(Decide{decision});
  session.apply(SeekDay{session.last_day()});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  const RunView view = view_of(session);
  EXPECT_EQ(view.answer, "");
  const std::string told = told_on_screen(view);
  EXPECT_EQ(told.find("You said"), std::string::npos);
  EXPECT_TRUE(told.find("The walls are gone: ") != std::string::npos ||
              told.find("The walls are gone, ") != std::string::npos ||
              told.find("The walls are gone. Downtime, Siloed: ") != std::string::npos)
      << told;
}

// Five days are too few for anything to come through.
constexpr std::string_view kFiveDays = R"({
  "version": 1, "title": "Five days", "question": "How soon?", "horizon": { "warmup_weeks": 0, "days": 5 },
  "organisations": [ { "id": "siloed", "name": "Siloed", "preset": "siloed_itil" } ],
  "prediction": { "prompt": "How long until it runs?", "organisation": "siloed", "measure": "MEASURE",
    "choices": [ { "label": "a week", "max_hours": 350 }, { "label": "a month", "min_hours": 350 } ],
    "explain": "Nothing was released yet." } })";

TEST(Answer, IsNeitherRightNorWrongWhereTheRunCannotTell) {
  for (const std::string measure : {"lead_time_hours_p50", "flow_time_hours_p50"}) {
    Session session = rehearsed();
    std::string text(kFiveDays);
    text.replace(text.find("MEASURE"), 7, measure);
    session.apply(LoadScenarioText{"five_days.json", text});
    ASSERT_TRUE(session.problems().empty());
    for (int frame = 0; frame < 5; ++frame) session.advance(0, kForEver);
    const RunView view = result_of(session, 0);
    ASSERT_EQ(view.phase, Phase::result);
    EXPECT_FALSE(view.answer_was_right.has_value());
    const std::string told = told_on_screen(view);
    EXPECT_NE(told.find("You said a week. "), std::string::npos) << told;
    EXPECT_NE(told.find("Siloed: not known; this run has nothing to measure it by."), std::string::npos) << told;
  }
}

}  // namespace
}  // namespace journey::web
