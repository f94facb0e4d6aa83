// Many worlds: the same figures whoever runs them, in whatever order they come, and only when they may be seen.
#include "web/worlds/worlds.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <set>
#include <thread>
#include <utility>

#include <gtest/gtest.h>

#include "sim/experiment/compare/chunk.h"
#include "sim/experiment/compare/measurement_bytes.h"
#include "sim/report/json/json_report.h"
#include "sim/scenario/link/share.h"
#include "tests/web/session_support.h"
#include "web/worlds/results.h"
#include "web/worlds/thread_crew.h"

namespace journey::web {
namespace {

using State = WorldsView::State;

constexpr std::uint32_t kFew = 6;

// Keeps what is ordered until the test lets it be delivered.
struct Orders {
  unsigned size = 2;
  std::vector<Task> tasks;
  std::vector<Range> waiting;
  std::vector<Delivery> done;
  std::string trouble;

  void deliver(std::size_t place) {
    const Range range = waiting[place];
    waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(place));
    done.push_back({range, run_range(tasks.back(), range)});
  }
  void lose_all() {
    for (const Range range : std::exchange(waiting, {})) done.push_back({range, {}});
  }
};

class CrewByHand final : public Crew {
 public:
  explicit CrewByHand(Orders& orders) : orders_(orders) {}
  unsigned size() const override { return orders_.size; }
  void begin(const Task& task) override {
    orders_.tasks.push_back(task);
    orders_.waiting.clear();
    orders_.done.clear();
  }
  void order(Range range) override { orders_.waiting.push_back(range); }
  std::vector<Delivery> take() override { return std::exchange(orders_.done, {}); }
  std::string trouble() const override { return orders_.trouble; }

 private:
  Orders& orders_;
};

const Session& year_over() {
  static const Session session = at_day(365);
  return session;
}

WorldsView until_done(Worlds worlds, const Session& session) {
  worlds.follow(session);
  while (worlds.running()) worlds.advance(kForEver);
  return *worlds.view();
}

WorldsView in_slices() {
  static const WorldsView view = until_done(Worlds(std::make_unique<NoCrew>(), kFew), year_over());
  return view;
}

void expect_same(const WorldsView& a, const WorldsView& b) {
  EXPECT_EQ(a.digest, b.digest);
  EXPECT_EQ(a.less, b.less);
  EXPECT_EQ(a.differences, b.differences);
  EXPECT_EQ(a.now->mean, b.now->mean);
  EXPECT_EQ(a.now->low, b.now->low);
}

TEST(Worlds, TheDigestIsThatOfTheComparisonTheCommandLinePrints) {
  const auto scenario = std::make_shared<const model::Scenario>(year_over().scenario());
  experiment::Settings settings;
  settings.seed = year_over().seed();
  settings.replications = kFew;
  const auto comparison = experiment::compare(scenario, settings);
  const WorldsView view = in_slices();
  EXPECT_EQ(view.digest, scenario::hash_of_text(report::comparison_json(*scenario, comparison)));
  const auto& difference = comparison.organisations[1].differences[model::index_of(view.measure)];
  EXPECT_EQ(view.now->mean, difference.mean);
  EXPECT_EQ(view.now->low, difference.low);
  EXPECT_EQ(view.now->high, difference.high);
}

TEST(Worlds, ThreadsGiveTheSameAsSlices) {
  for (const unsigned size : {1U, 3U})
    expect_same(until_done(Worlds(std::make_unique<ThreadCrew>(size, [] {}), kFew), year_over()), in_slices());
}

TEST(ThreadCrew, WhoeverIsToldMayTakeWhatHasCome) {
  std::vector<std::thread> takers;
  std::atomic<int> taken{0};
  std::atomic<bool> in_time{true};
  {
    ThreadCrew* own = nullptr;
    const auto tell = [&] {
      // On another thread, so that a crew that still holds its lock makes the test fail and not hang.
      std::promise<void> done;
      const auto waits = done.get_future();
      takers.emplace_back([&taken, own, done = std::move(done)]() mutable {
        taken += static_cast<int>(own->take().size());
        done.set_value();
      });
      in_time = in_time && waits.wait_for(std::chrono::seconds(20)) == std::future_status::ready;
    };
    ThreadCrew crew(1, tell);
    own = &crew;
    Session session = year_over();
    crew.begin(*read_task(session.share_fragment() + '\n' + std::string(session.scenario_text())));
    crew.order({0, 1});
    for (int i = 0; i < 6000 && taken == 0 && in_time; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  for (std::thread& taker : takers) taker.join();
  EXPECT_TRUE(in_time);
  EXPECT_EQ(taken, 1);
}

TEST(Results, AreThoseOfTheRangeAndOfAllOrganisationsOrNone) {
  const Session& session = year_over();
  const auto task = read_task(session.share_fragment() + '\n' + std::string(session.scenario_text()));
  const Range range{3, 2};
  const std::string good = experiment::encode_chunk({range.first, run_range(*task, range)});
  EXPECT_EQ(read_results(good, range, 2).size(), 2U);
  EXPECT_TRUE(read_results(good, {3, 1}, 2).empty());
  EXPECT_TRUE(read_results(good, {4, 2}, 2).empty());
  EXPECT_TRUE(read_results(good, range, 1).empty());
  EXPECT_TRUE(read_results(good, range, 3).empty());
  for (const char organisation : {'\2', '\3', '\x63'}) {
    std::string bad = good;
    bad[32 + experiment::kResultBytes] = organisation;  // the second organisation of the first replication
    EXPECT_TRUE(read_results(bad, range, 2).empty());
  }
  EXPECT_TRUE(read_results("", range, 2).empty());
}

TEST(Worlds, SlicesCutAnywhereGiveTheSame) {
  Worlds worlds(std::make_unique<NoCrew>(), kFew);
  worlds.follow(year_over());
  while (worlds.running()) worlds.advance(kNotAtAll);
  expect_same(*worlds.view(), in_slices());
}

TEST(Worlds, WorldsThatComeInAnotherOrderAreCountedInTheirOwn) {
  Orders orders;
  Worlds worlds(std::make_unique<CrewByHand>(orders), kFew);
  worlds.follow(year_over());
  worlds.advance(kForEver);
  ASSERT_EQ(orders.waiting.size(), kFew);
  orders.deliver(kFew - 1);
  worlds.advance(kForEver);
  EXPECT_EQ(worlds.view()->merged, 0U) << "a world was counted before those in front of it";
  while (!orders.waiting.empty()) orders.deliver(0);
  worlds.advance(kForEver);
  expect_same(*worlds.view(), in_slices());
}

TEST(Worlds, WhatTheCrewLosesIsDoneHere) {
  Orders orders;
  Worlds worlds(std::make_unique<CrewByHand>(orders), kFew);
  worlds.follow(year_over());
  worlds.advance(kForEver);
  orders.deliver(2);
  orders.lose_all();
  orders.size = 0;
  orders.trouble = "it broke";
  while (worlds.running()) worlds.advance(kForEver);
  expect_same(*worlds.view(), in_slices());
  EXPECT_TRUE(worlds.view()->alone);
  EXPECT_EQ(worlds.view()->trouble, "it broke");
}

TEST(Worlds, AnAnswerThatComesAfterItsRangeWasLostCountsOnce) {
  Orders orders;
  Worlds worlds(std::make_unique<CrewByHand>(orders), kFew);
  worlds.follow(year_over());
  worlds.advance(kForEver);
  const Delivery late{orders.waiting[0], run_range(orders.tasks.back(), orders.waiting[0])};
  orders.done.push_back({late.range, {}});
  orders.waiting.erase(orders.waiting.begin());
  worlds.advance(kForEver);
  ASSERT_EQ(orders.waiting.size(), kFew) << "the lost range was not ordered again";
  orders.deliver(kFew - 1);
  worlds.advance(kForEver);
  EXPECT_EQ(worlds.view()->merged, 1U);
  for (int i = 0; i < 8; ++i) orders.done.push_back(late);
  worlds.advance(kForEver);
  EXPECT_EQ(worlds.view()->merged, 1U);
  while (!orders.waiting.empty()) orders.deliver(0);
  worlds.advance(kForEver);
  expect_same(*worlds.view(), in_slices());
}

TEST(Worlds, NothingBeginsBeforeTheAnswerNorBeforeTheResult) {
  Worlds worlds(std::make_unique<NoCrew>(), kFew);
  Session session = rehearsed();
  worlds.follow(session);
  EXPECT_FALSE(worlds.view());
  session.apply(Answer{});
  session.apply(SeekDay{200});
  session.advance(0, kForEver);
  worlds.follow(session);
  EXPECT_FALSE(worlds.view());
  session.apply(SeekDay{365});
  session.advance(0, kForEver);
  worlds.follow(session);
  EXPECT_TRUE(worlds.view());
  session.apply(ChooseScenario{"silos_or_one_team"});
  worlds.follow(session);
  EXPECT_FALSE(worlds.view()) << "the year has not been seen yet";
}

TEST(Worlds, ADecisionDropsWhatWasKnownAndBeginsAnew) {
  Orders orders;
  Worlds worlds(std::make_unique<CrewByHand>(orders), kFew);
  Session session = at_day(365);
  worlds.follow(session);
  worlds.advance(kForEver);
  orders.deliver(0);
  worlds.advance(kForEver);
  EXPECT_EQ(worlds.view()->merged, 1U);
  session.apply(Decide{remove_walls()});
  worlds.follow(session);
  EXPECT_FALSE(worlds.view());
  while (session.day() < 365) session.advance(1, kForEver);
  worlds.follow(session);
  ASSERT_TRUE(worlds.view());
  EXPECT_EQ(worlds.view()->merged, 0U);
  EXPECT_EQ(orders.tasks.size(), 2U);
  EXPECT_EQ(orders.tasks.back().decisions.size(), 1U);
  EXPECT_NE(until_done(Worlds(std::make_unique<NoCrew>(), kFew), session).digest, in_slices().digest);
}

TEST(Worlds, HeldNothingIsHandedOutAndStoppedNothingIsKnown) {
  Orders orders;
  Worlds worlds(std::make_unique<CrewByHand>(orders), kFew);
  worlds.follow(year_over());
  worlds.steer(SteerWorlds::To::hold);
  worlds.advance(kForEver);
  EXPECT_TRUE(orders.waiting.empty());
  worlds.steer(SteerWorlds::To::go_on);
  worlds.advance(kForEver);
  orders.deliver(0);
  worlds.advance(kForEver);
  EXPECT_EQ(worlds.view()->merged, 1U);
  worlds.steer(SteerWorlds::To::stop);
  worlds.advance(kForEver);
  EXPECT_EQ(worlds.view()->merged, 0U);
  EXPECT_TRUE(orders.waiting.empty());
  worlds.steer(SteerWorlds::To::go_on);
  worlds.advance(kForEver);
  EXPECT_EQ(orders.waiting.front().first, 0U) << "it does not begin with the first world";
}

// A thousand worlds from one, so that only merging is tried.
struct Merging {
  static constexpr std::uint32_t kMany = 1000;
  experiment::Replication result =
      run_range(*read_task("s=silos_or_one_team&seed=1\n" + std::string(year_over().scenario_text())), {0, 1})[0];
  Merger merger{kMany, model::Measure::flow_time_hours_p50, 1};

  WorldsView view() const {
    WorldsView view;
    merger.tell(view);
    return view;
  }
};

TEST(Merger, MakesFewIntervalsThoughWorldsComeOneByOne) {
  Merging one;
  std::set<std::uint32_t> made;
  for (std::uint32_t world = 0; world < Merging::kMany; ++world) {
    one.merger.add(world, one.result);
    one.merger.merge();
    const std::uint32_t known = one.view().now->worlds;
    made.insert(known);
    EXPECT_LE(world + 1 - known, known / 16) << "the interval is older than a sixteenth";
  }
  std::uint32_t gone_through = 0;
  for (const std::uint32_t worlds : made) gone_through += worlds;
  RecordProperty("intervals", static_cast<int>(made.size()));
  RecordProperty("worlds_gone_through", static_cast<int>(gone_through));
  EXPECT_LE(made.size(), 100U) << "one for each world were 1,000";
  EXPECT_LE(gone_through, 17 * Merging::kMany) << "one for each world were 500,500";
  EXPECT_EQ(*made.rbegin(), Merging::kMany) << "the last interval is not of all worlds";
}

TEST(Merger, TakesAFewAtATimeWhenManyWaitedForTheFirst) {
  Merging one;
  for (std::uint32_t world = Merging::kMany; world-- > 0;) one.merger.add(world, one.result);
  int times = 0;
  for (std::uint32_t before = 0; one.merger.merge(); before = one.merger.merged().replications(), ++times)
    EXPECT_LE(one.merger.merged().replications() - before, 64U);
  EXPECT_TRUE(one.merger.done());
  EXPECT_EQ(times, 16);
}

TEST(Task, IsOfTheWorldThatTheLinkCarries) {
  const auto task = read_task("s=silos_or_one_team&seed=1&w=demand.features_per_week:20\n" +
                              std::string(year_over().scenario_text()));
  ASSERT_TRUE(task);
  EXPECT_EQ(task->scenario->world.demand_features_per_week, 20);
}

TEST(Task, ATextThatIsNoneGivesNothing) {
  EXPECT_FALSE(read_task(""));
  EXPECT_FALSE(read_task("s=silos_or_one_team&seed=1"));
  EXPECT_FALSE(read_task("s=silos_or_one_team&seed=1\n{}"));
  EXPECT_FALSE(read_task("nonsense\n" + std::string(year_over().scenario_text())));
}

}  // namespace
}  // namespace journey::web
