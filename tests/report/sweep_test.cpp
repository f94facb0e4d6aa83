#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "sim/report/csv/sweep_merge.h"
#include "sim/report/csv/tornado.h"
#include "sim/scenario/digest.h"

namespace journey::report {
namespace {

const std::string kHeaderLine =
    "design,shard,shards,points,runs,point,replication,organisation,varied,p,m,m_weight,limit_reached,events,history_"
    "hash,check";
const std::string kHeader = kHeaderLine + "\r\n";

/// A row with the check it needs.
std::string checked(const std::string& text) {
  return text + ',' + row_check(scenario::digest(kHeaderLine), text) + "\r\n";
}

/// A row of a design of 3 points, 2 replications, 2 organisations.
std::string row(const std::string& shard, int point, int replication, const std::string& organisation,
                const std::string& varied = "", const std::string& rest = "1,5,1") {
  return checked("d," + shard + ",3,12," + std::to_string(point) + ',' + std::to_string(replication) + ',' +
                 organisation + ',' + varied + ',' + rest + ",false,9,0123456789abcdef");
}

std::string rows_of(const std::string& shard, const std::vector<int>& points) {
  std::string text = kHeader;
  for (const int point : points) {
    for (const int replication : {0, 1}) {
      for (const char* organisation : {"a", "b"}) text += row(shard, point, replication, organisation);
    }
  }
  return text;
}

/// Every row with a new check, whatever became of its text.
std::string resealed(const std::string& text) {
  std::string all = kHeader;
  std::size_t at = text.find("\r\n") + 2;
  for (std::size_t end = text.find("\r\n", at); end != std::string::npos; end = text.find("\r\n", at)) {
    const std::string line = text.substr(at, end - at);
    all += checked(line.substr(0, line.rfind(',')));
    at = end + 2;
  }
  return all;
}

SweepPart scanned(const std::string& text, const std::string& name = "f") {
  std::istringstream in(text);
  return scan_part(in, name);
}

std::string problems_of(const std::vector<SweepPart>& parts) {
  std::string all;
  for (const std::string& problem : merge_problems(parts)) all += problem + '\n';
  return all;
}

TEST(SweepPart, IsWholeRowsInOrder) {
  const SweepPart part = scanned(rows_of("0,2", {0, 2}));
  EXPECT_EQ(part.problem, "");
  EXPECT_EQ(part.rows, 8U);
  EXPECT_EQ(part.rows_wanted(), 8U);
  EXPECT_TRUE(part.finished());
  EXPECT_EQ(part.organisations, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(scanned(rows_of("1,2", {1})).rows_wanted(), 4U);
}

TEST(SweepPart, CountsOnlyWholeLinesOfAFileThatWasCutOff) {
  const std::string text = rows_of("0,1", {0, 1, 2});
  for (std::size_t length = kHeader.size(); length < text.size(); ++length) {
    const SweepPart part = scanned(text.substr(0, length));
    const std::string kept = text.substr(0, length);
    const auto lines = static_cast<std::uint64_t>(std::count(kept.begin(), kept.end(), '\n'));
    EXPECT_EQ(part.rows, lines - 1) << length;
    EXPECT_FALSE(part.finished());
  }
}

TEST(SweepPart, SaysWhatIsWrongAndWhere) {
  EXPECT_EQ(scanned("").problem, "is not the CSV file of a sweep");
  EXPECT_EQ(scanned("a,b\r\n").problem, "is not the CSV file of a sweep");
  EXPECT_EQ(scanned(kHeader).problem, "contains no runs");
  EXPECT_EQ(scanned(kHeader + row("0,1", 0, 0, "a") + "1,2\r\n").problem,
            "line 3 does not have as many fields as the header");
  EXPECT_EQ(scanned(kHeader + row("5,1", 0, 0, "a")).problem, "line 2 does not belong to a sweep");
  EXPECT_EQ(scanned(kHeader + row("0,1", 0, 0, "a") + row("0,2", 0, 0, "b")).problem,
            "line 3 belongs to another sweep or shard than the lines before");
  EXPECT_EQ(scanned(kHeader + row("0,1", 0, 0, "a").substr(0, 40) + "\n").problem,
            "line 2 is damaged: it does not end with CR LF");
  EXPECT_EQ(scanned(kHeader + std::string(20'000, 'x')).problem, "line 2 is longer than any row of a sweep");
  const std::string twice = row("0,1", 0, 0, "a") + row("0,1", 0, 0, "a");
  EXPECT_EQ(scanned(kHeader + twice).problem, "line 3 is not the next run");
  EXPECT_EQ(scanned(kHeader + row("0,1", 1, 0, "a")).problem, "line 2 is not the next run");
  EXPECT_EQ(scanned(rows_of("1,2", {1}) + row("1,2", 3, 0, "a")).problem, "line 6 is not the next run");
}

TEST(SweepPart, HoldsEveryValueToWhatARunGives) {
  const auto problem_of = [](const std::string& rest) {
    return scanned(kHeader + row("0,1", 0, 0, "a", "", rest)).problem;
  };
  EXPECT_EQ(problem_of("1,,0"), "");
  EXPECT_EQ(problem_of("board,-1.5e-7,1e+20"), "");
  EXPECT_EQ(problem_of(",5,1"), "line 2 has no value for p");
  for (const char* bad : {"1,5,0", "1,,1", "1,x,1", "1,5,", "1,nan,1", "1,1e999,1", "1, 5,1", "1,0x5,1"}) {
    EXPECT_EQ(problem_of(bad), "line 2 has no value and weight for m") << bad;
  }
  EXPECT_EQ(scanned(kHeader + checked("d,0,1,3,12,0,0,a,,1,5,1,maybe,9,0123456789abcdef")).problem,
            "line 2 does not end like a row of a sweep");
}

// The published values of FNV-1a, 64 bits, for "a" and "foobar".
TEST(SweepPart, HasACheckThatAnybodyCanWorkOut) {
  EXPECT_EQ(row_check(scenario::digest(""), "a"), "af63dc4c8601ec8c");
  EXPECT_EQ(row_check(scenario::digest("foo"), "bar"), "85944171f73967e8");
}

TEST(SweepPart, IsRefusedWithAnyBitFlippedAndAnyByteMissing) {
  const std::string text = rows_of("0,2", {0, 2});
  for (std::size_t bit = 0; bit < 8 * text.size(); ++bit) {
    std::string bad = text;
    bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ 1 << bit % 8);
    EXPECT_FALSE(scanned(bad).finished()) << bit;
  }
  for (std::size_t length = 0; length < text.size(); ++length) {
    EXPECT_FALSE(scanned(text.substr(0, length)).finished()) << length;
    EXPECT_FALSE(scanned(text.substr(0, length) + text.substr(length + 1)).finished()) << length;
  }
}

TEST(SweepPart, OfAnEarlierVersionIsRefusedAndSaysWhy) {
  const std::string header = kHeader.substr(0, kHeader.find(",check")) + "\r\n";
  EXPECT_EQ(scanned(header + "d,0,1,1,1,0,0,a,,1,5,1,false,9,0123456789abcdef\r\n").problem,
            "has rows without a check because an earlier version wrote it: run the sweep again");
}

/// What merging gives, and what is wrong.
std::pair<std::string, std::string> merged(const std::vector<std::string>& texts) {
  std::vector<std::istringstream> streams;
  std::vector<PartReader> parts;
  for (const std::string& text : texts) streams.emplace_back(text);
  for (auto& stream : streams) parts.emplace_back(stream, "f" + std::to_string(parts.size()));
  std::ostringstream out;
  std::string problems;
  for (const std::string& problem : merge_sweep(parts, out)) problems += problem + '\n';
  return {out.str(), problems};
}

TEST(SweepMerge, GivesTheBytesOfOneRun) {
  const auto [text, problems] = merged({rows_of("1,2", {1}), rows_of("0,2", {0, 2})});
  EXPECT_EQ(problems, "");
  EXPECT_EQ(text, rows_of("0,1", {0, 1, 2}));
}

TEST(SweepMerge, FindsDamageAnywhereWhileItWrites) {
  const std::string zero = rows_of("0,2", {0, 2});
  const std::string one = rows_of("1,2", {1});
  for (std::size_t bit = 0; bit < 8 * zero.size(); bit += 5) {
    std::string bad = zero;
    bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ 1 << bit % 8);
    EXPECT_NE(merged({bad, one}).second, "") << bit;
  }
  EXPECT_EQ(merged({zero, one.substr(0, one.size() - 1)}).second,
            "f1: shard 1 of 2 is not finished: 3 of 4 runs; continue with sweep --resume\n");
}

TEST(SweepMerge, RefusesPartsOfOtherOrganisations) {
  std::string other = kHeader;
  for (const int replication : {0, 1}) {
    for (const char* organisation : {"a", "c"}) other += row("1,2", 1, replication, organisation);
  }
  EXPECT_EQ(merged({rows_of("0,2", {0, 2}), other}).second,
            "f1: has different organisations from f0\nshard 1 of 2 is missing\n");
}

TEST(SweepMerge, NamesEveryShardThatIsMissingTwiceUnfinishedOrOfAnotherDesign) {
  const SweepPart zero = scanned(rows_of("0,3", {0}), "zero");
  const SweepPart again = scanned(rows_of("0,3", {0}), "again");
  const SweepPart half = scanned(kHeader + row("1,3", 1, 0, "a"), "half");
  EXPECT_EQ(problems_of({zero}), "shard 1 of 3 is missing\nshard 2 of 3 is missing\n");
  EXPECT_EQ(problems_of({zero, again, half}),
            "half: shard 1 of 3 is not finished: 1 of 4 runs; continue with sweep --resume\n"
            "again: shard 0 of 3 is given twice, also in zero\nshard 2 of 3 is missing\n");
  EXPECT_EQ(problems_of({zero, scanned(rows_of("1,2", {1}), "two")}),
            "two: is one of 2 shards, but zero is one of 3\nshard 1 of 3 is missing\nshard 2 of 3 is missing\n");
  SweepPart other = scanned(rows_of("1,3", {1}), "other");
  other.design = "e";
  EXPECT_EQ(problems_of({zero, other}),
            "other: has a different design, scenario, seed or version from zero\n"
            "shard 1 of 3 is missing\nshard 2 of 3 is missing\n");
  EXPECT_EQ(problems_of({zero, scanned("", "empty")}), "empty: is not the CSV file of a sweep\n");
}

/// One organisation, a base of 10 and 12, low 1 above it, high 4 above it in both replications, weights 1.
std::string one_at_a_time() {
  const auto line = [](int point, int replication, const std::string& varied, const std::string& rest) {
    return checked("d,0,1,3,6," + std::to_string(point) + ',' + std::to_string(replication) + ",a," + varied + ',' +
                   rest + ",1,false,9,0123456789abcdef");
  };
  return kHeader + line(0, 0, "", "7,10") + line(0, 1, "", "7,12") + line(1, 0, "p", "3,11") + line(1, 1, "p", "3,13") +
         line(2, 0, "p", "9,14") + line(2, 1, "p", "9,16");
}

TornadoReading tornado_of(const std::string& text, const std::string& measure) {
  std::istringstream in(text);
  return read_tornado(in, "f", measure);
}

TEST(Tornado, TakesTheFirstAndTheLastLevelMinusTheBasePairedByRun) {
  const auto reading = tornado_of(one_at_a_time(), "m");
  ASSERT_TRUE(reading.tornado.has_value()) << reading.problem;
  EXPECT_EQ(reading.tornado->bases.at(0).second.mean, 11.0);
  ASSERT_EQ(reading.tornado->bars.size(), 1U);
  const TornadoBar& bar = reading.tornado->bars[0];
  EXPECT_EQ(bar.low_value, "3");
  EXPECT_EQ(bar.high_value, "9");
  EXPECT_NEAR(bar.low.mean.value_or(0), 1, 1e-12);
  EXPECT_NEAR(bar.high.mean.value_or(0), 4, 1e-12);
  EXPECT_NEAR(bar.high.low.value_or(0), 4, 1e-9);  // the same in every pair, so the interval is a point
  EXPECT_NEAR(bar.reach(), 4, 1e-12);
  EXPECT_EQ(tornado_csv(*reading.tornado).substr(0, 57 + 2),
            "organisation,parameter,side,value,measure,mean,low,high,n\r\n");
}

// A file may be changed by hand and given right checks: whatever it says then, it is a tornado or it is refused.
TEST(Tornado, OfAFileWithAnyByteChangedAndRightChecksIsOneOrRefused) {
  const std::string good = one_at_a_time();
  int refused = 0;
  for (std::size_t byte = kHeader.size(); byte < good.size(); ++byte) {
    for (const char other : {',', '0', '9', 'p', '-', '\0'}) {
      std::string bad = good;
      bad[byte] = other;
      const auto reading = tornado_of(resealed(bad), "m");
      refused += reading.tornado ? 0 : 1;
      EXPECT_EQ(reading.tornado.has_value(), reading.problem.empty()) << reading.problem;
    }
  }
  EXPECT_GT(refused, 1000);
}

TEST(Tornado, WithoutABaseOrOfUnequalLevelsIsRefusedByItsLine) {
  std::string text = one_at_a_time();
  const std::size_t base = text.find(",a,,7,10,");
  text.replace(base, 9, ",a,p,7,10,");
  EXPECT_EQ(tornado_of(resealed(text), "m").problem,
            "f: line 2 is not from a one_at_a_time sweep, and a tornado needs one");
  text = one_at_a_time();
  text.replace(text.find(",p,9,16,"), 8, ",p,8,16,");
  EXPECT_EQ(tornado_of(resealed(text), "m").problem,
            "f: line 7 is not from a one_at_a_time sweep, and a tornado needs one");
}

TEST(Tornado, OfHugeNumbersIsSorted) {
  std::string text = one_at_a_time();
  text.replace(text.find(",3,11,"), 6, ",3,1e308,");
  text.replace(text.find(",3,13,"), 6, ",3,1e308,");
  EXPECT_TRUE(tornado_of(resealed(text), "m").tornado.has_value());
}

TEST(Tornado, SaysWhyThereIsNone) {
  EXPECT_EQ(tornado_of(one_at_a_time(), "mm").problem, "f: has no measure \"mm\"; did you mean \"m\"?");
  EXPECT_EQ(tornado_of(rows_of("0,3", {0}), "m").problem, "f: is one shard of several; merge them first");
  const std::string whole = one_at_a_time();
  EXPECT_EQ(tornado_of(whole.substr(0, whole.size() - 9), "m").problem,
            "f: is not finished; continue with sweep --resume");
  EXPECT_EQ(tornado_of(rows_of("0,1", {0, 1, 2}), "m").problem,
            "f: line 6 is not from a one_at_a_time sweep, and a tornado needs one");
  EXPECT_EQ(tornado_of("x", "m").problem, "f: is not the CSV file of a sweep");
}

}  // namespace
}  // namespace journey::report
