#include <algorithm>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "sim/cli/file_lock.h"
#include "sim/cli/sweep_command.h"
#include "sim/report/csv/sweep_csv.h"
#include "sim/scenario/digest.h"
#include "tests/cli/folder.h"
#include "tests/cli/ran.h"

namespace journey::cli {
namespace {

class SweepCommand : public WithFolder {
 protected:
  /// 7 points of 2 replications of 2 organisations: 28 rows.
  std::string design() const {
    return write("design.json",
                 "{\"version\": 1, \"scenario\": \"short\", \"method\": \"one_at_a_time\", \"replications\": 2, "
                 "\"measures\": [\"lead_time_hours_p50\", \"deploys_per_week\"], \"parameters\": ["
                 "{\"name\": \"release.cadence_days\", \"low\": 1, \"high\": 14, \"levels\": 3}, "
                 "{\"name\": \"approval.kind\"}]}");
  }
  std::string alone() const {
    EXPECT_EQ(run({"sweep", design(), "--csv", path("alone.csv"), "--jobs", "1"}).code, kOk);
    return read("alone.csv");
  }
  Ran shard(int index, int count) const {
    return run({"sweep", design(), "--shard", std::to_string(index), "--shards", std::to_string(count), "--csv",
                path("shard" + std::to_string(index) + ".csv")});
  }
};

TEST_F(SweepCommand, GivesTheSameBytesWithAnyNumberOfJobsInAFileOrNot) {
  const std::string expected = alone();
  EXPECT_EQ(std::count(expected.begin(), expected.end(), '\n'), 29);
  for (const char* jobs : {"1", "2", "3"}) {
    const Ran ran = run({"sweep", design(), "--jobs", jobs});
    EXPECT_EQ(ran.code, kOk);
    EXPECT_EQ(ran.err, "");
    EXPECT_TRUE(ran.out == expected) << jobs;
  }
}

TEST_F(SweepCommand, WritesOverNothingThatItReads) {
  const std::string before = read(design());
  for (const std::string& name : {path("design.json"), path("./design.json")}) {
    const Ran ran = run({"sweep", path("design.json"), "--csv", name});
    EXPECT_EQ(ran.code, kUsage);
    EXPECT_EQ(ran.err, "--csv: " + name + " is also used for something else; nothing was written\n");
  }
  alone();
  const std::string rows = read("alone.csv");
  EXPECT_EQ(run({"merge", path("alone.csv"), "--csv", path("alone.csv")}).code, kUsage);
  EXPECT_EQ(run({"tornado", path("alone.csv"), "--measure", "deploys_per_week", "--csv", path("alone.csv")}).code,
            kUsage);
  EXPECT_EQ(read("alone.csv"), rows);
}

/// Whether the system keeps two from one file; where the program runs under Node it does not.
bool has_locks(const std::string& file) {
  const int one = open(file.c_str(), O_RDONLY);
  const int other = open(file.c_str(), O_RDONLY);
  const bool kept_out = flock(one, LOCK_EX | LOCK_NB) == 0 && flock(other, LOCK_EX | LOCK_NB) != 0;
  close(one);
  close(other);
  return kept_out;
}

TEST_F(SweepCommand, LeavesAFileAloneThatAnotherIsWriting) {
  const std::string rows = alone();
  if (!has_locks(path("alone.csv"))) GTEST_SKIP() << "the system has no such locks";
  {
    const FileLock other(path("alone.csv"));
    const Ran ran = run({"sweep", path("design.json"), "--csv", path("alone.csv"), "--resume"});
    EXPECT_EQ(ran.code, kRuntimeFailure);
    EXPECT_EQ(ran.err, path("alone.csv") + ": another run of the program is writing to it\n");
  }
  EXPECT_EQ(read("alone.csv"), rows);
  EXPECT_EQ(run({"sweep", path("design.json"), "--csv", path("alone.csv"), "--resume"}).code, kOk);
}

TEST_F(SweepCommand, GivesTheRowsThatRunGives) {
  const std::string rows = alone();
  const std::string one =
      run({"run", short_scenario(), "--replication", "1", "--organisation", "devops", "--json"}).out;
  const std::size_t at = one.find("\"history_hash\": \"") + 17;
  EXPECT_NE(rows.find(',' + one.substr(at, 16) + ','), std::string::npos);
}

TEST_F(SweepCommand, InSevenShardsMergesToTheBytesOfOne) {
  const std::string expected = alone();
  std::vector<std::string> merge = {"merge", "--csv", path("merged.csv")};
  for (const int index : {3, 0, 6, 5, 1, 2, 4}) {
    EXPECT_EQ(shard(index, 7).code, kOk);
    merge.push_back(path("shard" + std::to_string(index) + ".csv"));
  }
  const Ran merged = run(merge);
  EXPECT_EQ(merged.code, kOk) << merged.err;
  EXPECT_TRUE(read("merged.csv") == expected);
}

TEST_F(SweepCommand, MergedInStepsGivesTheBytesOfOne) {
  const std::string expected = alone();
  for (const int index : {0, 1, 2, 3, 4, 5}) EXPECT_EQ(shard(index, 6).code, kOk);
  const auto merge = [&](const std::vector<int>& shards, const std::string& count, const std::string& to) {
    std::vector<std::string> arguments = {"merge", "--shards", count, "--csv", path(to)};
    for (const int index : shards) arguments.push_back(path("shard" + std::to_string(index) + ".csv"));
    return run(arguments);
  };
  EXPECT_EQ(merge({0, 2, 4}, "2", "even.csv").code, kOk);
  EXPECT_EQ(merge({5, 3, 1}, "2", "odd.csv").code, kOk);
  EXPECT_EQ(shard(1, 2).code, kOk);
  EXPECT_TRUE(read("odd.csv") == read("shard1.csv"));
  EXPECT_EQ(run({"merge", path("odd.csv"), path("even.csv"), "--csv", path("all.csv")}).code, kOk);
  EXPECT_TRUE(read("all.csv") == expected);
  EXPECT_EQ(shard(1, 6).code, kOk);
  EXPECT_NE(merge({0, 2}, "2", "m.csv").err.find("shard 4 of 6 is missing"), std::string::npos);
  EXPECT_NE(merge({0, 1, 2}, "2", "m.csv").err.find("shard 1 of 6 is not part of shard 0 of 2"), std::string::npos);
  EXPECT_NE(merge({0, 1, 2}, "4", "m.csv").err.find("6 shards cannot make 4: give a number that divides 6"),
            std::string::npos);
  EXPECT_EQ(merge({0}, "0", "m.csv").code, kUsage);
  EXPECT_FALSE(std::filesystem::exists(path("m.csv")));
}

TEST_F(SweepCommand, CutOffAnywhereGoesOnToTheSameBytes) {
  const std::string expected = alone();
  for (std::size_t length = 0; length < expected.size(); length += 211) {
    const std::string cut = write("cut.csv", expected.substr(0, length));
    const Ran ran = run({"sweep", design(), "--csv", cut, "--resume"});
    EXPECT_EQ(ran.code, kOk) << ran.err;
    EXPECT_TRUE(read("cut.csv") == expected) << length;
  }
  const Ran again = run({"sweep", design(), "--csv", path("alone.csv"), "--resume"});
  EXPECT_EQ(again.code, kOk);
  EXPECT_TRUE(read("alone.csv") == expected);
}

TEST_F(SweepCommand, AKilledShardResumedMergesToTheBytesOfOne) {
  const std::string expected = alone();
  for (const int index : {0, 1}) EXPECT_EQ(shard(index, 2).code, kOk);
  const std::string whole = read("shard1.csv");
  write("shard1.csv", whole.substr(0, whole.size() * 2 / 3));
  const std::vector<std::string> merge = {"merge", path("shard0.csv"), path("shard1.csv"), "--csv", path("m.csv")};
  const Ran too_early = run(merge);
  EXPECT_EQ(too_early.code, kRuntimeFailure);
  EXPECT_NE(too_early.err.find("shard 1 of 2 is not finished: "), std::string::npos) << too_early.err;
  EXPECT_FALSE(std::filesystem::exists(path("m.csv")));
  EXPECT_EQ(run({"sweep", design(), "--shard", "1", "--shards", "2", "--csv", path("shard1.csv"), "--resume"}).code,
            kOk);
  EXPECT_EQ(run(merge).code, kOk);
  EXPECT_TRUE(read("m.csv") == expected);
}

TEST_F(SweepCommand, DoesNotOverwriteAnUnfinishedFileOfTheSameSweep) {
  const std::string expected = alone();
  write("cut.csv", expected.substr(0, expected.size() / 2));
  const Ran ran = run({"sweep", design(), "--csv", path("cut.csv")});
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_NE(ran.err.find("of 28 runs of this sweep; continue with --resume, or delete it"), std::string::npos)
      << ran.err;
  EXPECT_EQ(read("cut.csv"), expected.substr(0, expected.size() / 2));
}

TEST_F(SweepCommand, DoesNotGoOnWithWhatIsNotItsOwn) {
  const std::string expected = alone();
  const auto refusal = [&](const std::string& text, const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"sweep", design(), "--csv", write("x.csv", text), "--resume"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, kRuntimeFailure);
    EXPECT_EQ(read("x.csv"), text);
    return ran.err;
  };
  EXPECT_NE(refusal("notes\n", {}).find("x.csv: is not the CSV file of a sweep"), std::string::npos);
  EXPECT_NE(refusal(expected, {"--shard", "0", "--shards", "2"}).find("holds shard 0 of 1, not 0 of 2"),
            std::string::npos);
  std::string seeded = read("design.json");
  write("seeded.json", seeded.insert(1, "\"seed\": 9, "));
  const std::string other = run({"sweep", path("seeded.json")}).out;
  EXPECT_NE(refusal(other, {}).find("holds runs of another design, scenario, seed or version"), std::string::npos);
}

TEST_F(SweepCommand, EndsWithTwoForShardsThatMakeNoSense) {
  const auto refusal = [&](const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"sweep", design()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, kUsage) << ran.err;
    EXPECT_EQ(ran.out, "");
    return ran.err;
  };
  EXPECT_NE(refusal({"--shard", "7", "--shards", "7"}).find("--shard: of 7 shards must be 0 to 6, got 7"),
            std::string::npos);
  EXPECT_NE(refusal({"--shard", "0"}).find("use both or neither"), std::string::npos);
  EXPECT_NE(refusal({"--shards", "2"}).find("use both or neither"), std::string::npos);
  EXPECT_NE(refusal({"--shard", "0", "--shards", "8"})
                .find("the design has 7 points, so there can be at most 7 shards, got 8"),
            std::string::npos);
  EXPECT_NE(refusal({"--shard", "-1", "--shards", "2"}), "");
  EXPECT_NE(refusal({"--shard", "0", "--shards", "0"}), "");
  EXPECT_NE(refusal({"--resume"}).find("--resume: needs --csv"), std::string::npos);
}

TEST_F(SweepCommand, EndsWithThreeForADesignWithErrorsAndSaysWhere) {
  const std::string bad = write("bad.json", "{\"version\": 1, \"scenario\": \"nowhere\",\n\"methd\": \"factorial\"}");
  const Ran ran = run({"sweep", bad});
  EXPECT_EQ(ran.code, kInvalidScenario);
  EXPECT_EQ(ran.out, "");
  EXPECT_NE(ran.err.find(bad + ":1:28: /scenario: nowhere: there is no such file"), std::string::npos) << ran.err;
  EXPECT_NE(ran.err.find(bad + ":2:1: /methd: there is no key \"methd\"; did you mean \"method\"?"), std::string::npos);
  write("short.json", "{\"version\": 1}");
  EXPECT_NE(run({"sweep", design()}).err.find("the scenario has errors (see journey validate): "), std::string::npos);
  EXPECT_EQ(run({"sweep", path("none.json")}).code, kRuntimeFailure);
}

TEST_F(SweepCommand, EndsWithOneWhereItCannotWrite) {
  const Ran ran = run({"sweep", design(), "--csv", path("no/such/folder.csv")});
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_NE(ran.err.find("cannot be written"), std::string::npos);
}

TEST_F(SweepCommand, HasATornado) {
  alone();
  const Ran text = run({"tornado", path("alone.csv"), "--measure", "deploys_per_week", "--csv", path("t.csv")});
  EXPECT_EQ(text.code, kOk) << text.err;
  EXPECT_NE(text.out.find("release.cadence_days"), std::string::npos);
  const std::string csv = read("t.csv");
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 1 + 2 + 2 * 2 * 2);  // header, bases, sides
  EXPECT_EQ(run({"tornado", path("alone.csv"), "--measure", "deploys_per_week", "--json"}).code, kOk);
  EXPECT_EQ(run({"tornado", path("alone.csv"), "--measure", "wip_mean"}).code, kRuntimeFailure);
  EXPECT_EQ(run({"tornado", path("none.csv"), "--measure", "wip_mean"}).code, kRuntimeFailure);
}

TEST_F(SweepCommand, MergeEndsWithOneAndNamesWhatIsMissing) {
  EXPECT_EQ(shard(0, 3).code, kOk);
  const Ran ran = run({"merge", path("shard0.csv"), path("shard0.csv"), "--csv", path("m.csv")});
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_NE(ran.err.find("shard 0 of 3 is given twice"), std::string::npos);
  EXPECT_NE(ran.err.find("shard 1 of 3 is missing\nshard 2 of 3 is missing\n"), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(path("m.csv")));
  EXPECT_EQ(run({"merge", path("shard0.csv")}).code, kUsage);
}

TEST_F(SweepCommand, MergeWritesThroughALinkAndLeavesItOne) {
  EXPECT_EQ(shard(0, 2).code, kOk);
  EXPECT_EQ(shard(1, 2).code, kOk);
  write("target.csv", "old");
  std::filesystem::create_symlink("target.csv", path("link.csv"));
  EXPECT_EQ(run({"merge", path("shard0.csv"), path("shard1.csv"), "--csv", path("link.csv")}).code, kOk);
  EXPECT_TRUE(std::filesystem::is_symlink(path("link.csv")));
  EXPECT_TRUE(read("target.csv").starts_with("design,"));
}

/// As a program built from other sources writes it: under another name of the design, with checks of its own.
std::string of_another_build(const std::string& text) {
  const std::string header = text.substr(0, text.find("\r\n"));
  std::string other = header + "\r\n";
  for (std::size_t at = other.size(); at < text.size(); at = text.find("\r\n", at) + 2) {
    std::string row = text.substr(at, text.find("\r\n", at) - at);
    row.resize(row.rfind(','));
    row[0] = static_cast<char>(row[0] ^ 1);
    other += row + ',' + report::row_check(scenario::digest(header), row) + "\r\n";
  }
  return other;
}

// Rows of a program built from other sources are of another design, so they are neither gone on with nor merged.
TEST_F(SweepCommand, NamesTheSourcesItWasBuiltFrom) {
  alone();
  const std::string own = read("alone.csv");
  ASSERT_EQ(own.substr(own.find("\r\n") + 2, 16).find_first_not_of("0123456789abcdef"), std::string::npos);
  write("other.csv", of_another_build(own));
  const Ran ran = run({"sweep", design(), "--csv", path("other.csv"), "--resume"});
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_NE(ran.err.find("another design, scenario, seed or version"), std::string::npos) << ran.err;
}

}  // namespace
}  // namespace journey::cli
