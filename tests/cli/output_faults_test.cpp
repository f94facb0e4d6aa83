// Files that are written beside what is printed, and the one that keeps replications: on a full disk, damaged, endless,
// forged or used by two.
#include <filesystem>

#include "sim/cli/file_lock.h"
#include "sim/engine/history.h"
#include "sim/scenario/digest.h"
#include "tests/cli/sweep_folder.h"

namespace journey::cli {
namespace {

/// Whoever reads without end ends here, not with the machine's memory. A program with the address sanitizer reserves
/// more addresses than any limit on them allows, and has a limit of its own.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define JOURNEY_HAS_ADDRESS_SANITIZER
#endif
#endif
#ifdef JOURNEY_HAS_ADDRESS_SANITIZER
const std::string kLittleMemory = "export ASAN_OPTIONS=hard_rss_limit_mb=2000; ";
#else
const std::string kLittleMemory = "ulimit -v 2000000; ";
#endif

class OutputFaults : public WithSweep {
 protected:
  void expect_printed_and_told(const Ran& ran, const std::string& expected, const std::string& file) const {
    EXPECT_EQ(ran.code, kRuntimeFailure) << file;
    EXPECT_TRUE(ran.out == expected) << file;
    EXPECT_EQ(ran.err, file + ": cannot be written\n");
    EXPECT_FALSE(there(file + ".new"));
  }
};

TEST_F(OutputFaults, ATraceOnAFullDiskIsNotThereAndTheRunIsPrinted) {
  const std::string expected = bash("journey run short.json").out;
  expect_printed_and_told(bash(full_after(16) + "journey run short.json --trace t.csv"), expected, "t.csv");
  EXPECT_FALSE(there("t.csv"));
  write("t.csv", "old");
  expect_printed_and_told(bash(full_after(16) + "journey run short.json --trace t.csv"), expected, "t.csv");
  EXPECT_EQ(read("t.csv"), "old");
  expect_printed_and_told(bash("journey run short.json --trace /dev/full"), expected, "/dev/full");
}

TEST_F(OutputFaults, ATraceOfARunThatIsKilledIsNotThere) {
  EXPECT_EQ(bash("journey run silos_or_one_team --trace whole.csv >/dev/null").code, kOk);
  bash("(journey run silos_or_one_team --trace t.csv >/dev/null & sleep 0.05; kill -9 $!; wait) 2>/dev/null");
  // Killed on the way, or it had ended before.
  EXPECT_TRUE(!there("t.csv") || read("t.csv") == read("whole.csv"));
  EXPECT_EQ(bash("journey run short.json --trace t.csv").code, kOk);
  EXPECT_FALSE(there("t.csv.new"));
}

TEST_F(OutputFaults, AComparisonThatCannotBeWrittenIsPrinted) {
  const std::string line = "journey compare short.json --replications 3 ";
  const std::string expected = bash(line).out;
  write("c.csv", "old");
  expect_printed_and_told(bash(full_after(1) + line + "--csv c.csv"), expected, "c.csv");
  EXPECT_EQ(read("c.csv"), "old");
  expect_printed_and_told(bash(full_after(1) + line + "--welch w.csv"), expected, "w.csv");
  EXPECT_FALSE(there("w.csv"));
  expect_printed_and_told(bash(full_after(1) + line + "--resume kept"), expected, "kept");
  expect_printed_and_told(bash(line + "--csv /dev/full"), expected, "/dev/full");
}

TEST_F(OutputFaults, EveryFileThatCannotBeWrittenIsNamed) {
  const Ran ran = bash(full_after(1) + "journey compare short.json --replications 2 --csv c.csv --welch w.csv");
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_EQ(ran.err, "c.csv: cannot be written\nw.csv: cannot be written\n");
}

TEST_F(OutputFaults, TwoThatWriteOneFileAtOnceLeaveItWhole) {
  const std::string line = "journey compare short.json --replications 2 --csv c.csv";
  EXPECT_EQ(bash(line).code, kOk);
  const std::string expected = read("c.csv");
  const Ran ran = bash("for i in 1 2 3 4 5 6; do " + line + " >/dev/null 2>>err.txt & done; wait");
  EXPECT_TRUE(read("c.csv") == expected);
  EXPECT_FALSE(there("c.csv.new"));
}

TEST_F(OutputFaults, WritesThroughALinkAndLeavesItOne) {
  write("target.csv", "old");
  std::filesystem::create_symlink("target.csv", path("link.csv"));
  const std::string line = "journey compare short.json --replications 2 --csv link.csv";
  EXPECT_EQ(bash(full_after(1) + line).code, kRuntimeFailure);
  EXPECT_EQ(read("target.csv"), "old");
  EXPECT_EQ(bash(line).code, kOk);
  EXPECT_TRUE(std::filesystem::is_symlink(path("link.csv")));
  EXPECT_TRUE(read("target.csv").starts_with("kind,"));
}

TEST_F(OutputFaults, RefusesToKeepReplicationsInWhatIsNoPlainFile) {
  for (const char* file : {"/dev/zero", "/dev/null", "."}) {
    const Ran ran = bash(kLittleMemory + "journey compare short.json --resume " + file);
    EXPECT_EQ(ran.code, kRuntimeFailure);
    EXPECT_EQ(ran.err, std::string(file) + ": is not a regular file, so replications cannot be saved in it\n");
    EXPECT_EQ(ran.out, "");
  }
  EXPECT_EQ(bash("mkfifo p; timeout 20 journey compare short.json --resume p").code, kRuntimeFailure);
}

TEST_F(OutputFaults, ReadsNoMoreOfAHugeFileThanReplicationsTake) {
  write("kept", "journey replications 1\n");
  std::filesystem::resize_file(path("kept"), std::uintmax_t{1} << 40);  // a hole, no blocks
  const Ran ran = bash(kLittleMemory + "journey compare short.json --resume kept");
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_EQ(ran.err, "kept: is not a file of finished replications\n");
  EXPECT_EQ(std::filesystem::file_size(path("kept")), std::uintmax_t{1} << 40);
}

TEST_F(OutputFaults, AForgedFileOfReplicationsIsRefusedAndLeftAlone) {
  const std::vector<std::string> compare = {"compare", short_scenario(), "--replications",
                                            "2",       "--resume",       path("kept")};
  EXPECT_EQ(run(compare).code, kOk);
  const std::string good = read("kept");
  const std::size_t sums = good.find("sums ") + 5 + 16 + 1;
  for (const std::size_t organisation : {2U, 3U, 99U}) {
    std::string forged = good.substr(sums);
    forged[40] = static_cast<char>(organisation);  // after five numbers
    write("kept", good.substr(0, sums - 17) + engine::to_hex(scenario::digest(forged)) + '\n' + forged);
    const std::string before = read("kept");
    const Ran ran = run(compare);
    EXPECT_EQ(ran.code, kRuntimeFailure);
    EXPECT_EQ(ran.err, path("kept") + ": is damaged; delete it to start again\n");
    EXPECT_EQ(read("kept"), before);
  }
}

TEST_F(OutputFaults, OneComparisonAtATimeHasAFileAlsoAfterItWasWrittenAnew) {
  // It is written for the first time after two seconds, under another inode.
  const Ran ran = bash(
      "journey compare short.json --replications 100000 --jobs 1 --resume kept >/dev/null 2>&1 & first=$!; "
      "for i in $(seq 300); do test -e kept && break; sleep 0.1; done; "
      "journey compare short.json --replications 100000 --resume kept; echo $?; "
      "for i in $(seq 300); do test -s kept && break; sleep 0.1; done; test -s kept && echo written; "
      "journey compare short.json --replications 100000 --resume kept; echo $?; kill -9 $first; { wait $first; } "
      "2>/dev/null");
  EXPECT_EQ(ran.out, "1\nwritten\n1\n");
  EXPECT_EQ(ran.err,
            "kept: another run of the program is writing to it\nkept: another run of the program is writing to it\n");
  const Ran more = run({"compare", short_scenario(), "--replications", "1", "--resume", path("kept")});
  ASSERT_NE(more.err.find("holds "), std::string::npos) << more.err;
  const std::string kept = more.err.substr(more.err.find("holds ") + 6);
  const std::string all = std::to_string(std::stoul(kept) + 3);
  const Ran resumed = run({"compare", short_scenario(), "--replications", all, "--resume", path("kept"), "--json"});
  EXPECT_EQ(resumed.code, kOk) << resumed.err;
  EXPECT_TRUE(resumed.out == run({"compare", short_scenario(), "--replications", all, "--json"}).out);
}

}  // namespace
}  // namespace journey::cli
