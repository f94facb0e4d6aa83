// A checkpoint gives back the run it was made of, whatever it shares with the one before.
#include "sim/model/run/checkpoint.h"

#include <gtest/gtest.h>

#include "tests/model/fixture.h"

namespace journey::model {
namespace {

using namespace fixture;

OrganisationRun run_at(double day) {
  OrganisationRun run(shared(busy_scenario()), 0, 7, 0);
  run.run_to_day(day);
  return run;
}

TEST(Checkpoint, GivesBackARunWithTheSamePastAndTheSameFuture) {
  OrganisationRun run = run_at(100);
  const Checkpoint first(run, nullptr);
  run.run_to_day(130);
  const Checkpoint second(run, &first);
  run.run_to_day(300);
  for (const Checkpoint* checkpoint : {&first, &second}) {
    OrganisationRun again = checkpoint->run();
    EXPECT_EQ(again.history_hash(), run_at(checkpoint->day()).history_hash());
    EXPECT_EQ(again.state().finished_changes, run_at(checkpoint->day()).state().finished_changes);
    EXPECT_EQ(again.state().batches, run_at(checkpoint->day()).state().batches);
    again.run_to_day(300);
    EXPECT_EQ(again.history_hash(), run.history_hash());
    EXPECT_EQ(again.measure().values[0].numerator, run.measure().values[0].numerator);
  }
}

TEST(RecordBlocks, BlocksThatHaveNotChangedAreHeldOnce) {
  constexpr std::size_t kSize = RecordBlocks<int>::kBlockSize;
  std::vector<int> list(2 * kSize, 1);
  const RecordBlocks<int> before(list, nullptr);
  list[kSize] = 2;    // in the second block
  list.push_back(3);  // begins a third
  const RecordBlocks<int> after(list, &before);
  EXPECT_EQ(after.blocks()[0], before.blocks()[0]);
  EXPECT_NE(after.blocks()[1], before.blocks()[1]);
  EXPECT_EQ(after.records(), list);
  EXPECT_EQ(before.records(), std::vector<int>(2 * kSize, 1));
}

TEST(RecordBlocks, ABlockThatHasGrownIsAnotherOne) {
  const RecordBlocks<int> before({1, 2}, nullptr);
  const RecordBlocks<int> after({1, 2, 3}, &before);
  EXPECT_NE(after.blocks()[0], before.blocks()[0]);
  EXPECT_EQ(after.records(), (std::vector<int>{1, 2, 3}));
}

TEST(Checkpoint, WhatFinishedLongAgoIsHeldOnce) {
  OrganisationRun run = run_at(200);
  const Checkpoint first(run, nullptr);
  run.run_to_day(300);
  const Checkpoint second(run, &first);
  ASSERT_GT(first.changes().blocks().size(), 1U);
  EXPECT_EQ(first.changes().blocks().front(), second.changes().blocks().front());
  EXPECT_EQ(second.without_records().state().finished_changes.capacity(), 0U);
  EXPECT_EQ(second.without_records().state().finished_features.capacity(), 0U);
  EXPECT_EQ(second.without_records().state().batches.capacity(), 0U);
}

}  // namespace
}  // namespace journey::model
