// The desktop's threads: what is ordered is delivered, once, and what one result is does not depend on who made it.
#include "web/worlds/thread_crew.h"

#include <atomic>
#include <chrono>

#include <gtest/gtest.h>

#include "sim/experiment/compare/chunk.h"

namespace journey::web {
namespace {

Task task_with_seed(const std::string& seed) {
  const std::string text = "s=silos_or_one_team&seed=" + seed +
                           "\n{\"version\": 1, \"title\": \"Short\", \"horizon\": {\"warmup_weeks\": 1, \"days\": 14}, "
                           "\"organisations\": [{\"id\": \"siloed\", \"preset\": \"siloed_itil\"}, "
                           "{\"id\": \"devops\", \"preset\": \"feature_teams\"}]}";
  return read_task(text).value();
}

std::string bytes_of(Range range, std::vector<experiment::Replication> results) {
  return experiment::encode_chunk({range.first, std::move(results)});
}

/// Waits for `count` deliveries.
std::vector<Delivery> delivered(ThreadCrew& crew, std::size_t count) {
  std::vector<Delivery> all;
  while (all.size() < count) {
    for (Delivery& one : crew.take()) all.push_back(std::move(one));
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return all;
}

TEST(ThreadCrew, DeliversEachRangeOnceAsOneThreadMakesIt) {
  const Task task = task_with_seed("3");
  std::atomic<int> told = 0;
  ThreadCrew crew(3, [&told] { ++told; });
  crew.begin(task);
  for (std::uint32_t first = 0; first < 12; first += 2) crew.order({first, 2});
  std::vector<bool> seen(12, false);
  for (Delivery& one : delivered(crew, 6)) {
    EXPECT_FALSE(seen[one.range.first]) << one.range.first;
    seen[one.range.first] = true;
    EXPECT_EQ(bytes_of(one.range, std::move(one.results)), bytes_of(one.range, run_range(task, one.range)));
  }
  EXPECT_TRUE(crew.take().empty());
  EXPECT_LE(told, 6);
}

TEST(ThreadCrew, DeliversNothingOfATaskThatIsOver) {
  const Task later = task_with_seed("5");
  ThreadCrew crew(2, [] {});
  crew.begin(task_with_seed("4"));
  for (std::uint32_t first = 0; first < 8; ++first) crew.order({first, 1});
  crew.begin(later);
  crew.order({100, 1});
  std::vector<Delivery> all = delivered(crew, 1);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].range.first, 100U);
  EXPECT_EQ(bytes_of({100, 1}, std::move(all[0].results)), bytes_of({100, 1}, run_range(later, {100, 1})));
}

TEST(ThreadCrew, EndsWithWorkStillToDoAndThenDoesNothingMore) {
  std::atomic<int> told = 0;
  {
    ThreadCrew crew(2, [&told] { ++told; });
    crew.begin(task_with_seed("6"));
    for (std::uint32_t first = 0; first < 500; ++first) crew.order({first, 1});
  }
  const int at_its_end = told;
  EXPECT_LT(at_its_end, 500);
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  EXPECT_EQ(told, at_its_end);
}

}  // namespace
}  // namespace journey::web
