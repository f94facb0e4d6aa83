#include <algorithm>
#include <csignal>

#include "sim/cli/compare_command.h"
#if !defined(__wasm__)
#include <atomic>
#include <chrono>
#include <thread>
#endif

#include "sim/cli/progress_bar.h"
#include "tests/cli/folder.h"
#include "tests/cli/ran.h"

namespace journey::cli {
namespace {

class CompareCommand : public WithFolder {
 protected:
  Ran compare(const std::vector<std::string>& more) const {
    std::vector<std::string> arguments = {"compare", short_scenario()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
  }
};

TEST_F(CompareCommand, GivesTheSameBytesWithAnyNumberOfJobs) {
  const std::string one = compare({"--replications", "9", "--jobs", "1", "--json"}).out;
  EXPECT_NE(one, "");
  for (const char* jobs : {"2", "3"})
    EXPECT_TRUE(compare({"--replications", "9", "--jobs", jobs, "--json"}).out == one);
}

TEST_F(CompareCommand, StopsAtAHalfWidthAndSaysWhere) {
  const Ran ran = compare({"--half-width", "deploys_per_week=1000", "--json"});
  EXPECT_EQ(ran.code, kOk);
  EXPECT_NE(ran.out.find("\"replications\": 100"), std::string::npos);
  EXPECT_NE(ran.err.find("stopped at 100 replications: every requested interval is narrow enough"), std::string::npos);
  EXPECT_TRUE(ran.out == compare({"--replications", "100", "--json"}).out);
}

TEST_F(CompareCommand, StopsAtItsMostReplicationsAndNamesTheWidest) {
  const Ran ran = compare({"--half-width", "utilisation_mean=0.0000001", "--replications", "120"});
  EXPECT_EQ(ran.code, kOk);
  EXPECT_NE(ran.err.find("stopped at 120 replications: the limit is reached"), std::string::npos) << ran.err;
  EXPECT_NE(ran.err.find("the widest is utilisation_mean of "), std::string::npos);
}

TEST_F(CompareCommand, EndsWithTwoForHalfWidthsThatMakeNoSense) {
  const Ran unknown = compare({"--half-width", "deploys_per_weak=1"});
  EXPECT_EQ(unknown.code, kUsage);
  EXPECT_EQ(unknown.err,
            "--half-width: there is no measure \"deploys_per_weak\"; did you mean \"deploys_per_week\"?\n");
  EXPECT_EQ(compare({"--half-width", "deploys_per_week=0"}).code, kUsage);
  const Ran few = compare({"--half-width", "deploys_per_week=1", "--replications", "99"});
  EXPECT_EQ(few.code, kUsage);
  EXPECT_NE(few.err.find("at least 100, got 99"), std::string::npos);
}

TEST_F(CompareCommand, GoesOnFromTheFileOfFinishedReplications) {
  const std::string kept = path("kept");
  EXPECT_EQ(compare({"--replications", "4", "--resume", kept}).code, kOk);
  const Ran more = compare({"--replications", "11", "--resume", kept, "--json", "--jobs", "2"});
  EXPECT_EQ(more.code, kOk) << more.err;
  EXPECT_TRUE(more.out == compare({"--replications", "11", "--json"}).out);
  const Ran fewer = compare({"--replications", "10", "--resume", kept});
  EXPECT_EQ(fewer.code, kUsage);
  EXPECT_NE(fewer.err.find("already holds 11, so 10 is too few"), std::string::npos);
}

TEST_F(CompareCommand, RefusesReplicationsOfSomethingElse) {
  const std::string kept = path("kept");
  EXPECT_EQ(compare({"--replications", "2", "--resume", kept}).code, kOk);
  const Ran seed = compare({"--replications", "3", "--seed", "8", "--resume", kept});
  EXPECT_EQ(seed.code, kRuntimeFailure);
  EXPECT_EQ(seed.err, kept + ": holds replications of another seed: 1, not 8\n");
  const std::string text = read("kept");
  write("kept", text.substr(0, text.size() / 2));
  const Ran damaged = compare({"--replications", "3", "--resume", kept});
  EXPECT_EQ(damaged.code, kRuntimeFailure);
  EXPECT_EQ(damaged.err, kept + ": is damaged; delete it to start again\n");
  write("kept", "notes");
  EXPECT_EQ(compare({"--resume", kept}).err, kept + ": is not a file of finished replications\n");
}

TEST_F(CompareCommand, WritesWelchsPlotData) {
  EXPECT_EQ(compare({"--replications", "2", "--welch", path("w.csv"), "--welch-window", "1"}).code, kOk);
  const std::string csv = read("w.csv");
  EXPECT_TRUE(csv.starts_with(
      "organisation,measure,unit,week,warm_up,value,moving_average\r\nsiloed,deploys_per_week,1/week,1,1,"));
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 1 + 2 * 29 * 3);  // header; organisations, measures, weeks
  EXPECT_EQ(compare({"--welch-window", "53"}).code, kUsage);
}

#if !defined(__wasm__)
TEST_F(CompareCommand, CancelledKeepsWhatIsFinishedAndWritesNothingElse) {
  // In case a signal comes before the program listens, or after.
  const auto before = std::signal(SIGINT, SIG_IGN);
  std::atomic<bool> ended{false};
  std::thread impatient([&ended] {
    while (!ended) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      std::raise(SIGINT);
    }
  });
  const Ran ran =
      compare({"--replications", "100000", "--resume", path("kept"), "--csv", path("c.csv"), "--jobs", "2"});
  ended = true;
  impatient.join();
  std::signal(SIGINT, before);
  EXPECT_EQ(ran.code, kCancelled);
  EXPECT_EQ(ran.out, "");
  EXPECT_TRUE(ran.err.starts_with("cancelled after ")) << ran.err;
  EXPECT_NE(ran.err.find(" of 100000 replications; "), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(path("c.csv")));
  const std::string done = ran.err.substr(16, ran.err.find(" of ") - 16);
  const std::string all = std::to_string(std::stoul(done) + 3);
  EXPECT_TRUE(compare({"--replications", all, "--resume", path("kept"), "--json"}).out ==
              compare({"--replications", all, "--json"}).out);
}
#endif

// 30 of 100 were there before, 20 more took 10 s: the other 50 take 25 s.
TEST(ProgressLine, TellsTheTimeLeftFromWhatWasDoneSinceItBegan) {
  EXPECT_EQ(progress_line(30, 50, 100, 10), "[####################....................] 50 of 100, 25 s left");
  EXPECT_EQ(progress_line(0, 1, 4, 30), "[##########..............................] 1 of 4, 1 min 30 s left");
  EXPECT_EQ(progress_line(0, 1, 3, 3600), "[#############...........................] 1 of 3, 2 h 0 min left");
}

TEST_F(CompareCommand, SaysBeforeItRunsThatAFileCannotBeWritten) {
  for (const char* option : {"--csv", "--welch", "--resume"}) {
    const Ran ran = compare({"--replications", "100000", option, path("no/such/folder.csv")});
    EXPECT_EQ(ran.code, kRuntimeFailure) << option;
    EXPECT_NE(ran.err.find("cannot be written"), std::string::npos) << option;
  }
}

TEST_F(CompareCommand, WritesNoTwoThingsToOneFileAndNoneOverWhatItReads) {
  const std::string scenario = read("short.json");
  for (const char* option : {"--csv", "--welch", "--resume"}) {
    EXPECT_EQ(compare({option, short_scenario()}).code, kUsage) << option;
  }
  EXPECT_EQ(compare({"--csv", path("one"), "--welch", path("one")}).code, kUsage);
  EXPECT_EQ(compare({"--welch", path("one"), "--resume", path("one")}).code, kUsage);
  EXPECT_EQ(read("short.json"), scenario);
  EXPECT_FALSE(std::filesystem::exists(path("one")));
}

}  // namespace
}  // namespace journey::cli
