// Parts that are pipes, damaged, cut off or foreign: merged right, or refused before anything is written.
#include <algorithm>

#include "tests/cli/sweep_folder.h"

namespace journey::cli {
namespace {

using MergeFaults = WithSweep;

TEST_F(MergeFaults, PartsMayBePipesAndTheStandardInput) {
  const std::string expected = alone();
  shards(3);
  const Ran pipes = bash("journey merge <(cat shard0.csv) shard1.csv shard2.csv --csv m.csv");
  EXPECT_EQ(pipes.code, kOk) << pipes.err;
  EXPECT_TRUE(read("m.csv") == expected);
  const Ran both = bash("cat shard1.csv | journey merge <(cat shard2.csv) /dev/stdin <(cat shard0.csv) --csv n.csv");
  EXPECT_EQ(both.code, kOk) << both.err;
  EXPECT_TRUE(read("n.csv") == expected);
  const Ran out = bash("set -o pipefail; journey merge shard{2,1}.csv /dev/stdin --csv /dev/stdout < shard0.csv | cat");
  EXPECT_EQ(out.code, kOk) << out.err;
  EXPECT_TRUE(out.out == expected);
  // What a shell has open is written, not replaced by another file of its name.
  EXPECT_EQ(bash("echo old > o.csv; ln o.csv same.csv; journey merge shard{0,1,2}.csv --csv /dev/stdout > o.csv").code,
            kOk);
  EXPECT_TRUE(read("same.csv") == expected);
}

TEST_F(MergeFaults, APipeThatIsNamedTwiceOrCutOffIsRefusedAndNothingWritten) {
  shards(2);
  write("m.csv", "old");
  for (const char* line :
       {"cat shard0.csv | journey merge /dev/stdin /dev/stdin --csv m.csv",
        "journey merge <(head -c 1000 shard0.csv) shard1.csv --csv m.csv",
        "journey merge <(cat shard0.csv shard0.csv) shard1.csv --csv m.csv",
        "journey merge /dev/null shard1.csv --csv m.csv", "journey merge /dev/zero shard1.csv --csv m.csv",
        "journey merge <(yes) shard1.csv --csv m.csv", "journey merge <(cat shard0.csv; yes) shard1.csv --csv m.csv",
        "set -o pipefail; journey merge <(head -n 3 shard0.csv) shard1.csv --csv /dev/stdout | cat"}) {
    const Ran ran = bash(line);
    EXPECT_EQ(ran.code, kRuntimeFailure) << line << ran.err;
    EXPECT_NE(ran.err, "") << line;
    EXPECT_EQ(ran.out, "") << line;
    EXPECT_EQ(read("m.csv"), "old") << line;
    EXPECT_FALSE(there("m.csv.new")) << line;
  }
}

TEST_F(MergeFaults, EveryFlippedBitAndEveryTruncationOfAPartIsRefused) {
  shards(2);
  const std::string good = read("shard0.csv");
  const std::vector<std::string> merge = {"merge", path("bad.csv"), path("shard1.csv"), "--csv", path("m.csv")};
  for (std::size_t bit = 0; bit < 8 * good.size(); bit += 61) {
    std::string bad = good;
    bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ 1 << bit % 8);
    write("bad.csv", bad);
    const Ran ran = run(merge);
    ASSERT_EQ(ran.code, kRuntimeFailure) << bit;
    ASSERT_TRUE(ran.err.starts_with(path("bad.csv") + ": ")) << bit << ran.err;
  }
  for (std::size_t length = 0; length < good.size(); length += 17) {
    write("bad.csv", good.substr(0, length));
    ASSERT_EQ(run(merge).code, kRuntimeFailure) << length;
  }
  EXPECT_FALSE(there("m.csv"));
}

TEST_F(MergeFaults, PartsOfAnotherDesignAreRefused) {
  shards(2);
  std::string design = read("design.json");
  design.insert(1, "\"organisations\": [\"siloed\"], ");
  write("other.json", design);
  EXPECT_EQ(run({"sweep", path("other.json"), "--shard", "1", "--shards", "2", "--csv", path("other.csv")}).code, kOk);
  const Ran ran = run({"merge", path("shard0.csv"), path("other.csv"), "--csv", path("m.csv")});
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_NE(ran.err.find("has a different design, scenario, seed or version from "), std::string::npos) << ran.err;
  EXPECT_FALSE(there("m.csv"));
}

/// The file as versions before the check wrote it.
std::string without_checks(const std::string& text) {
  std::string old;
  for (std::size_t at = 0, end = text.find("\r\n"); end != std::string::npos;
       at = end + 2, end = text.find("\r\n", at)) {
    old += text.substr(at, text.rfind(',', end) - at) + "\r\n";
  }
  return old;
}

TEST_F(MergeFaults, PartsWithoutChecksAreRefusedAndItSaysWhy) {
  write("old.csv", without_checks(alone()));
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{"merge", path("old.csv"), "--csv", path("m.csv")},
        {"tornado", path("old.csv"), "--measure", "deploys_per_week"}}) {
    const Ran ran = run(command);
    EXPECT_EQ(ran.code, kRuntimeFailure);
    EXPECT_NE(ran.err.find("has rows without a check because an earlier version wrote it: run the sweep again"),
              std::string::npos)
        << ran.err;
  }
}

TEST_F(MergeFaults, OnAFullDiskItLeavesWhatWasThereAndNothingBeside) {
  shards(2);
  write("m.csv", "old");
  const Ran ran = bash(full_after(1) + "journey merge shard0.csv shard1.csv --csv m.csv");
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_EQ(ran.err, "m.csv: cannot be written\n");
  EXPECT_EQ(read("m.csv"), "old");
  EXPECT_FALSE(there("m.csv.new"));
}

TEST_F(MergeFaults, ATornadoReadsAPipe) {
  alone();
  const std::string expected = run({"tornado", path("alone.csv"), "--measure", "deploys_per_week"}).out;
  EXPECT_NE(expected, "");
  const Ran ran = bash("cat alone.csv | journey tornado /dev/stdin --measure deploys_per_week");
  EXPECT_EQ(ran.code, kOk) << ran.err;
  EXPECT_TRUE(ran.out == expected);
  EXPECT_EQ(bash("journey tornado /dev/zero --measure deploys_per_week").code, kRuntimeFailure);
  EXPECT_EQ(bash("journey tornado <(head -c 999 alone.csv) --measure deploys_per_week").code, kRuntimeFailure);
}

// Every 400th part of the file, another byte.
TEST_F(MergeFaults, ATornadoOfADamagedFileIsRefusedWithALine) {
  const std::string good = alone();
  const std::size_t header = good.find("\r\n") + 2;
  for (int i = 0; i < 400; ++i) {
    std::string bad = good;
    const std::size_t at = header + (good.size() - header) * static_cast<std::size_t>(i) / 400;
    bad[at] = bad[at] == '7' ? '8' : '7';
    write("bad.csv", bad);
    const Ran ran = run({"tornado", path("bad.csv"), "--measure", "deploys_per_week"});
    ASSERT_EQ(ran.code, kRuntimeFailure) << at;
    ASSERT_NE(ran.err.find("bad.csv: line "), std::string::npos) << at << ran.err;
  }
}

TEST_F(MergeFaults, ATornadoThatCannotBeWrittenIsPrinted) {
  alone();
  const std::string expected = run({"tornado", path("alone.csv"), "--measure", "deploys_per_week"}).out;
  const Ran ran = run({"tornado", path("alone.csv"), "--measure", "deploys_per_week", "--csv", "/dev/full"});
  EXPECT_EQ(ran.code, kRuntimeFailure);
  EXPECT_EQ(ran.err, "/dev/full: cannot be written\n");
  EXPECT_TRUE(ran.out == expected);
}

}  // namespace
}  // namespace journey::cli
