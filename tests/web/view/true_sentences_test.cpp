// What is said on the way is so: real sessions of shipped scenarios, held to plain runs of the same.
#include <algorithm>
#include <utility>

#include <gtest/gtest.h>

#include "sim/model/practice.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "tests/web/session_support.h"
#include "web/panels/settings/levers.h"
#include "web/view/catalogue_view.h"
#include "web/view/sentence.h"

namespace journey::web {
namespace {

using model::OrganisationRun;
using model::Purpose;

Session answered(const std::string& id) {
  Session session = rehearsed(id);
  session.apply(Answer{0});
  return session;
}

RunView on(Session& session, double day) {
  session.apply(SeekDay{day});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, kForEver);
  return view_of(session);
}

RunView after(Session& session, const model::Intervention& decision, double day) {
  session.apply(Decide{decision});
  return on(session, day);
}

bool says(const RunView& view, const std::string& part) {
  const auto list = sentences(view);
  return std::any_of(list.begin(), list.end(),
                     [&](const Sentence& s) { return s.text.find(part) != std::string::npos; });
}

OrganisationRun plain_run(const Session& session, std::size_t organisation) {
  return {std::make_shared<const model::Scenario>(session.scenario()), organisation, session.seed(), 0,
          session.decisions()};
}

// Changes ever deployed, on whole days from `first` on.
std::vector<double> deployed_by_day(OrganisationRun run, int first, int last) {
  std::vector<double> counts;
  for (int day = first; day <= last; ++day) {
    run.run_to_day(day);
    counts.push_back(static_cast<double>(run.state().counts.changes_deployed));
  }
  return counts;
}

// The releases of the twin that automates stay five weeks apart.
TEST(TrueSentences, TellWhatWasDeliveredBeforeAPracticeWasTakenUp) {
  constexpr int kFirst = -100;
  constexpr int kWindow = 35;
  Session session = answered("the_j_curve");
  const auto deployed = deployed_by_day(plain_run(session, 1), kFirst, 200);
  const auto rate = [&](double day) {
    const auto at = static_cast<std::size_t>(day - kFirst);
    return (deployed[at] - deployed[at - kWindow]) * 7 / kWindow;
  };
  bool in_the_dip = false;
  for (int day = 30; day <= 200; day += 10) {
    const RunView view = on(session, day);
    const double before = rate(session.weeks_before(1).day());
    EXPECT_DOUBLE_EQ(view.organisations[1].changes_before, before) << "day " << day;
    EXPECT_DOUBLE_EQ(view.organisations[1].changes_per_week, rate(day)) << "day " << day;
    const bool dips = rate(day) > 0 && rate(day) <= before;
    EXPECT_EQ(says(view, "nothing is faster yet"), rate(day) <= before * 1.1) << "day " << day;
    in_the_dip |= dips && says(view, "nothing is faster yet");
  }
  EXPECT_TRUE(in_the_dip) << "the J-curve is told of while something ships";
}

// Somebody mends it, or its mending waits for the release.
bool reached(const model::OrganisationState& state, model::Index incident) {
  if (state.incidents[incident].phase == model::IncidentPhase::waiting_for_release) return true;
  for (const auto& person : state.people) {
    if (person.task == model::kNone) continue;
    const model::Task& task = state.tasks[person.task];
    const bool mends =
        task.purpose == Purpose::mend || task.purpose == Purpose::roll_back || task.purpose == Purpose::deploy_hotfix;
    if (mends && task.subject == incident) return true;
  }
  return false;
}

// The first tick on which customers have reported an outage that was passed on, and it is (not) being mended.
std::optional<double> tick_of_outage(OrganisationRun run, bool mended, double last) {
  for (double day = 0; day < last; day += kTickDays) {
    run.run_to_day(day);
    const auto& incidents = run.state().incidents;
    for (std::size_t i = 0; i < incidents.size(); ++i) {
      const auto& one = incidents[i];
      const bool told = one.severity == 1 && one.by_customer && one.tier > 0 &&
                        one.phase != model::IncidentPhase::undetected && one.phase != model::IncidentPhase::restored;
      if (told && reached(run.state(), static_cast<model::Index>(i)) == mended) return day;
    }
  }
  return std::nullopt;
}

TEST(TrueSentences, SayOfAnOutageWhetherItHasReachedSomebodyWhoMendsIt) {
  Session session = answered("silos_or_one_team");
  const auto mended = tick_of_outage(plain_run(session, 0), true, 365);
  const auto passed_on = tick_of_outage(plain_run(session, 0), false, 365);
  ASSERT_TRUE(mended);
  ASSERT_TRUE(passed_on);
  EXPECT_TRUE(says(on(session, *mended), "later it reached someone who could fix it.")) << *mended;
  EXPECT_TRUE(says(on(session, *passed_on), "still nobody is fixing it.")) << *passed_on;
}

TEST(TrueSentences, SayFirstWhatHasJustBeenDecidedAndThatNothingElseHas) {
  Session session = answered("silos_or_one_team");
  model::Intervention walls = remove_walls();
  walls.day = 100;
  EXPECT_EQ(sentences(after(session, walls, 101)).front().text,
            "Siloed: the walls are gone; everything else is unchanged.");
  EXPECT_FALSE(says(on(session, 100), "the walls are gone")) << "they stand until the day has begun";
  EXPECT_FALSE(says(on(session, 141), "the walls are gone"));
}

model::Intervention set(double model::Practices::*parameter, double value, double day) {
  return change_of(*scenario::find_practice(parameter), value, "siloed", day);
}

// In the one there is a board and releases every five weeks.
TEST(TrueSentences, NameALeverOnlyForWhatADecisionDid) {
  using P = model::Practices;
  constexpr auto kReview = static_cast<double>(model::Approval::peer_review);
  constexpr auto kBoard = static_cast<double>(model::Approval::board);
  Session session = answered("silos_or_one_team");
  EXPECT_TRUE(says(after(session, set(&P::release_cadence_days, 14, 50), 55), "releases are smaller"));
  EXPECT_FALSE(says(after(session, set(&P::release_cadence_days, 70, 60), 65), "releases are smaller"))
      << "rarer, not more frequent";
  EXPECT_TRUE(says(after(session, set(&P::approval_kind, kReview, 100), 105), "Siloed: the board is gone"));
  EXPECT_FALSE(says(after(session, set(&P::approval_kind, kBoard, 110), 115), "the board is gone")) << "it is back";
  const RunView view = view_of(session);
  const std::vector<std::optional<Lever>> expected{Lever::batches, std::nullopt, Lever::board, std::nullopt};
  ASSERT_EQ(view.pulled.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(view.pulled[i].lever, expected[i]) << i;
}

TEST(TrueSentences, NameTheSameLeversAfterUndoRedoAndALink) {
  using P = model::Practices;
  Session session = answered("silos_or_one_team");
  after(session, set(&P::release_cadence_days, 70, 30), 40);
  const auto latest = [](Session& of) { return on(of, 120).pulled.back().lever; };
  session.apply(Decide{decide(view_of(session), 0, Lever::batches, 50)});
  EXPECT_EQ(latest(session), Lever::batches);
  session.apply(Undo{});
  EXPECT_EQ(latest(session), std::nullopt);
  session.apply(Redo{});
  EXPECT_EQ(latest(session), Lever::batches);
  Session other = answered("silos_or_one_team");
  other.apply(OpenShared{session.share_fragment()});
  for (int frame = 0; frame < 5; ++frame) other.advance(0, kForEver);
  EXPECT_EQ(latest(other), Lever::batches);
}

// Half a year of learning: nothing is automated on its first day.
TEST(TrueSentences, SayThatAPracticeBeginsBeforeTheySayThatItWorks) {
  Session session = answered("silos_or_one_team");
  const auto tests = adoption_of(*model::practice_named("test_automation"), "feature_teams", "siloed", 50);
  EXPECT_EQ(sentences(after(session, tests, 51)).front().text,
            "Siloed starts to automate its tests; everything else is unchanged.");
  EXPECT_FALSE(view_of(session).pulled.back().done);
  EXPECT_TRUE(on(session, 50 + 26 * 7 + 1).pulled.back().done) << "180 days are 26 weeks";
}

// From an example that does less of it.
TEST(TrueSentences, SayNothingOfAPracticeThatAnExampleDoesNotTeach) {
  Session session = answered("silos_or_one_team");
  const auto tests = adoption_of(*model::practice_named("test_automation"), "siloed_itil", "siloed", 50);
  EXPECT_FALSE(says(after(session, tests, 51), "all else is as it was"));
}

bool is_among(const std::vector<std::string>& names, const std::string& name) {
  return std::count(names.begin(), names.end(), name) > 0;
}

std::vector<WaitingSample> waiting_by_day(OrganisationRun run) {
  std::vector<WaitingSample> samples;
  for (int day = 0; day <= 200; ++day) {
    run.run_to_day(day);
    samples.push_back(waiting_now(run));
  }
  return samples;
}

// How many waited so before the day, and from it on.
std::pair<std::uint64_t, std::uint64_t> sums_around(const Waiting& waiting, const WaitingBand& band, double day) {
  std::pair<std::uint64_t, std::uint64_t> sums{};
  for (std::size_t i = 0; i < band.counts.size(); ++i)
    (waiting.days[i] <= day ? sums.first : sums.second) += band.counts[i];
  return sums;
}

TEST(TrueSentences, CallATeamTheSameEverywhereOnceTheWallsAreGone) {
  Session session = answered("silos_or_one_team");
  model::Intervention walls = remove_walls();
  walls.day = 100;
  const RunView view = after(session, walls, 365);
  ASSERT_NE(view.evidence, nullptr);
  const OrganisationEvidence& evidence = view.evidence->front();
  std::vector<std::string> drawn;
  for (const TeamView& team : view.organisations[0].teams) drawn.push_back(team.name);
  EXPECT_EQ(drawn, (std::vector<std::string>{"Team A", "Team B", "Team C", "Team D"}));
  EXPECT_EQ(evidence.teams.later(), drawn);
  EXPECT_EQ(evidence.teams.first(), (std::vector<std::string>{"Product", "Developers", "Testers", "Operations"}));
  int teams = 0;
  const Waiting waiting = stacked(waiting_by_day(plain_run(session, 0)), evidence.teams, 20);
  for (const WaitingBand& band : waiting.bands) {
    const auto [before, since] = sums_around(waiting, band, 100);
    EXPECT_TRUE(since == 0 || !is_among(evidence.teams.first(), band.team)) << band.team;
    EXPECT_TRUE(before == 0 || !is_among(drawn, band.team)) << band.team;
    teams += is_among(evidence.teams.first(), band.team) || is_among(drawn, band.team) ? 1 : 0;
  }
  EXPECT_GE(teams, 4) << "before and since, someone waits for several of them";
}

TEST(TrueSentences, SayWhatTheBoardLetPassOnlyOnceItHasMet) {
  Session session = answered("silos_or_one_team");
  model::Intervention board;
  board.day = 100;
  board.organisation = "devops";
  board.kind = model::Intervention::Kind::change;
  board.parameter = &model::Practices::approval_kind;
  board.value = static_cast<double>(model::Approval::board);
  const RunView before = after(session, board, 100.5);
  ASSERT_TRUE(before.organisations[1].board.exists);
  EXPECT_FALSE(before.organisations[1].board.last_passed);
  const Selection gate{Selection::Kind::board, 1, 0};
  const auto lines_on = [&](double day) {
    on(session, day);
    return view_of(session, gate).story.value().lines;
  };
  const auto told = [](const std::vector<std::string>& lines) {
    return std::any_of(lines.begin(), lines.end(),
                       [](const auto& line) { return line.starts_with("At its last meeting it approved"); });
  };
  EXPECT_FALSE(told(lines_on(100.5)));
  EXPECT_TRUE(told(lines_on(100.5 + before.organisations[1].board.days_to_meeting + 1)));
}

}  // namespace
}  // namespace journey::web
