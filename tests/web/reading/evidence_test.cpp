#include "web/reading/evidence.h"

#include <gtest/gtest.h>

#include "tests/web/session_support.h"
#include "web/view/reasons.h"
#include "web/words/evidence.h"

namespace journey::web {
namespace {

WaitingSample sample(double day, std::vector<std::uint32_t> teams, std::uint32_t board, std::uint32_t release) {
  WaitingSample one;
  one.day = day;
  one.teams = std::move(teams);
  one.board = board;
  one.release = release;
  return one;
}

IncidentMark mark(double began, std::optional<double> restored, std::uint8_t severity = 3) {
  IncidentMark one;
  one.began = began;
  one.detected = began;
  one.restored = restored;
  one.severity = severity;
  return one;
}

TEST(Evidence, TheLargestBandLiesAtTheBottomAndTheTotalsAddUp) {
  const Waiting waiting =
      stacked({sample(0, {1, 5}, 2, 0), sample(1, {2, 6}, 0, 4)}, TeamNames({"Developers", "Testers"}), 5);
  ASSERT_EQ(waiting.bands.size(), 4U);
  EXPECT_EQ(words::awaited_name(waiting.bands[0]), "Testers");
  EXPECT_EQ(waiting.bands[0].counts, (std::vector<std::uint32_t>{5, 6}));
  EXPECT_EQ(waiting.totals, (std::vector<std::uint32_t>{8, 12}));
  EXPECT_DOUBLE_EQ(waiting.mean(), 10);
}

TEST(Evidence, TheSmallestBandsBecomeOne) {
  const Waiting waiting = stacked({sample(0, {9, 8, 2, 1}, 3, 0)}, TeamNames({"A", "B", "C", "D"}), 3);
  ASSERT_EQ(waiting.bands.size(), 3U);
  EXPECT_EQ(words::awaited_name(waiting.bands[2]), "Other");
  EXPECT_EQ(waiting.bands[2].sum, 6U);
  EXPECT_EQ(waiting.totals[0], 23U);
}

TEST(Evidence, ADayIsReadFromTheSampleThatHoldsOnIt) {
  const Waiting waiting = stacked({sample(1, {1}, 0, 0), sample(2, {2}, 0, 0)}, TeamNames({"A"}), 5);
  EXPECT_EQ(sample_at(waiting, 0), 0U);
  EXPECT_EQ(sample_at(waiting, 1.9), 0U);
  EXPECT_EQ(sample_at(waiting, 400), 1U);
}

TEST(Evidence, IncidentsThatGoOnAtOnceStandInDifferentRows) {
  const std::vector<IncidentMark> marks = {mark(1, 5), mark(2, 3), mark(4, std::nullopt), mark(6, 7)};
  EXPECT_EQ(rows_without_overlap(marks, 365, 0.5), (std::vector<std::size_t>{0, 1, 1, 0}));
}

TEST(Evidence, OfIncidentsThatGoOnTheWorstIsRead) {
  const std::vector<IncidentMark> marks = {mark(1, 9, 3), mark(2, 8, 1), mark(20, 21, 2)};
  EXPECT_EQ(incident_at(marks, 5, 2), 1U);
  EXPECT_EQ(incident_at(marks, 19, 2), 2U);
  EXPECT_FALSE(incident_at(marks, 100, 2));
}

TEST(Evidence, IsKnownOnceTheYearIsLivedThroughAndRevealedAtItsEnd) {
  const Session session = rehearsed();
  ASSERT_TRUE(session.evidence());
  EXPECT_FALSE(session.revealed());
  EXPECT_TRUE(at_day(365).revealed());
  EXPECT_FALSE(at_day(100).revealed());
}

TEST(Evidence, HasASampleForEveryDayOfTheYearOfBothOrganisations) {
  const Session session = rehearsed();
  for (const auto& one : *session.evidence()) {
    ASSERT_EQ(one.waiting.days.size(), 366U) << one.name;  // midnight to midnight
    EXPECT_EQ(one.waiting.days.front(), 0);
    EXPECT_EQ(one.waiting.days.back(), 365);
  }
}

TEST(Evidence, TheCausesAddUpToTheLeadTime) {
  const Session session = rehearsed();
  for (const auto& one : *session.evidence()) {
    double sum = 0;
    for (const auto& cause : one.causes) sum += cause.hours;
    EXPECT_NEAR(sum, one.lead_hours, 1e-6) << one.name;
  }
}

TEST(Evidence, EveryChartHasAReasonForEveryOrganisation) {
  const Session session = rehearsed();
  for (const Chart chart : {Chart::waiting, Chart::incidents, Chart::measures, Chart::causes}) {
    const auto reasons = reasons_for(*session.evidence(), chart);
    ASSERT_GE(reasons.size(), session.organisation_count());
    for (std::size_t i = 0; i < session.organisation_count(); ++i)
      EXPECT_NE(reasons[i].find((*session.evidence())[i].name), std::string::npos) << reasons[i];
  }
}

}  // namespace
}  // namespace journey::web
