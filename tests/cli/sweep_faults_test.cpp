// A sweep that is killed, run twice at once, on a full disk or on a damaged file.
#include <algorithm>

#include "sim/cli/file_lock.h"
#include "tests/cli/sweep_folder.h"

namespace journey::cli {
namespace {

class SweepFaults : public WithSweep {
 protected:
  /// 120 rows for each of 7 points, 840: long enough to be killed on the way.
  void make_longer() const {
    std::string text = read("design.json");
    text.replace(text.find("\"replications\": 2"), 17, "\"replications\": 60");
    write("design.json", text);
  }
};

TEST_F(SweepFaults, KilledAgainAndAgainItGoesOnToTheSameBytes) {
  make_longer();
  const std::string expected = alone();
  const Ran ran = bash(
      "kills=0; for i in $(seq 200); do journey sweep design.json --csv k.csv --jobs 2 --resume & "
      "sleep 0.0$((i % 9 + 1)); kill -9 $! 2>/dev/null && kills=$((kills + 1)); wait $! 2>/dev/null; "
      "test \"$(wc -l < k.csv 2>/dev/null)\" = 841 && break; done 2>/dev/null; "
      "journey sweep design.json --csv k.csv --resume && echo $kills");
  EXPECT_EQ(ran.code, kOk) << ran.err;
  EXPECT_GT(std::atoi(ran.out.c_str()), 0);
  EXPECT_TRUE(read("k.csv") == expected);
}

// One begins while there is no file yet, and is slow to open it; meanwhile another makes it and writes. Of all that
// begin at once, one has the file and the others leave it alone.
TEST_F(SweepFaults, OneThatIsSlowToBeginCutsNothingOffWhatAnotherHasBegun) {
  make_longer();
  const std::string expected = alone();
  const std::string slow =
      "JOURNEY_SLOW_OPEN=s.csv ASAN_OPTIONS=verify_asan_link_order=0 LD_PRELOAD=" JOURNEY_SLOW_OPEN;
  const Ran ran = bash(slow +
                       " journey sweep design.json --csv s.csv 2>slow.txt & sleep 0.4; "
                       // It is stopped while it has the file, until the slow one has come to it.
                       "journey sweep design.json --csv s.csv --jobs 1 & first=$!; "
                       "for i in $(seq 1000); do test -s s.csv && break; sleep 0.001; done; kill -STOP $first; "
                       "sleep 4; kill -CONT $first; wait $first; echo $?");
  EXPECT_EQ(ran.out, "0\n") << ran.err;
  EXPECT_EQ(read("slow.txt"), "s.csv: another run of the program is writing to it\n");
  EXPECT_TRUE(read("s.csv") == expected);
}

TEST_F(SweepFaults, ManyThatBeginOneFileAtOnceLeaveItWhole) {
  const std::string expected = alone();
  for (int round = 0; round < 5; ++round) {
    const Ran ran = bash(
        "rm -f r.csv; for i in 1 2 3 4 5 6; do journey sweep design.json --csv r.csv --jobs 1 2>>err.txt & done; wait");
    EXPECT_EQ(ran.code, kOk) << ran.err;
    ASSERT_TRUE(read("r.csv") == expected) << round;
  }
}

// A file that another process has just made, and not begun yet: nothing of it may be cut off.
TEST_F(SweepFaults, AFileThatAnotherHasIsLeftAloneThoughItHoldsNoSweep) {
  write("other.csv", "notes of somebody else");
  const FileLock other(path("other.csv"));
  const Ran ran = run({"sweep", path("design.json"), "--csv", path("other.csv")});
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_EQ(ran.err, path("other.csv") + ": another run of the program is writing to it\n");
  EXPECT_EQ(read("other.csv"), "notes of somebody else");
}

TEST_F(SweepFaults, OnAFullDiskKeepsItsRowsAndGoesOnLater) {
  const std::string expected = alone();
  const Ran full = bash(full_after(2) + "journey sweep design.json --csv f.csv");
  EXPECT_EQ(full.code, kRuntimeFailure);
  EXPECT_EQ(full.err, "f.csv: cannot be written\n");
  EXPECT_LT(read("f.csv").size(), expected.size());
  EXPECT_EQ(bash("journey sweep design.json --csv f.csv --resume").code, kOk);
  EXPECT_TRUE(read("f.csv") == expected);
}

TEST_F(SweepFaults, DoesNotGoOnWithNorWriteOverDamage) {
  const std::string expected = alone();
  std::string bad = expected;
  const std::size_t row = bad.find("\r\n", bad.find("\r\n") + 2) + 2;  // the second
  bad[row + 3] = static_cast<char>(bad[row + 3] ^ 1);
  write("bad.csv", bad);
  const Ran resumed = run({"sweep", path("design.json"), "--csv", path("bad.csv"), "--resume"});
  EXPECT_EQ(resumed.code, kRuntimeFailure);
  EXPECT_EQ(resumed.err, path("bad.csv") + ": line 3 is damaged: its check does not match; its first " +
                             std::to_string(row) + " bytes are good, so truncate it there to continue\n");
  const Ran anew = run({"sweep", path("design.json"), "--csv", path("bad.csv")});
  EXPECT_EQ(anew.code, kRuntimeFailure);
  EXPECT_NE(anew.err.find("holds runs of this sweep, but line 3 is damaged"), std::string::npos) << anew.err;
  EXPECT_EQ(read("bad.csv"), bad);
  EXPECT_EQ(
      bash("truncate -s " + std::to_string(row) + " bad.csv && journey sweep design.json --csv bad.csv --resume").code,
      kOk);
  EXPECT_TRUE(read("bad.csv") == expected);
}

TEST(FileLock, SaysWhyItIsRefused) {
  EXPECT_EQ(lock_refusal(EWOULDBLOCK), "another run of the program is writing to it");
  EXPECT_EQ(lock_refusal(ENOLCK), "cannot be locked: the system has no locks left");
  EXPECT_EQ(lock_refusal(ENOSYS), "");
  EXPECT_EQ(lock_refusal(EIO), "cannot be locked: Input/output error");
}

}  // namespace
}  // namespace journey::cli
