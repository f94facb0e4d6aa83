#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "sim/report/sweep_merge.h"
#include "sim/report/tornado.h"

namespace journey::report {
namespace {

const std::string kHeader =
    "design,shard,shards,points,runs,point,replication,organisation,varied,p,m,m_weight,limit_reached,events,history_"
    "hash\r\n";

/// A row of a design of 3 points, 2 replications, 2 organisations.
std::string row(const std::string& shard, int point, int replication, const std::string& organisation,
                const std::string& varied = "", const std::string& rest = "1,5,1") {
  return "d," + shard + ",3,12," + std::to_string(point) + ',' + std::to_string(replication) + ',' + organisation +
         ',' + varied + ',' + rest + ",false,9,0123456789abcdef\r\n";
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
  EXPECT_EQ(scanned(kHeader).problem, "holds no run");
  EXPECT_EQ(scanned(kHeader + row("0,1", 0, 0, "a") + "1,2\r\n").problem,
            "line 3 has not as many fields as the header");
  EXPECT_EQ(scanned(kHeader + row("5,1", 0, 0, "a")).problem, "line 2 belongs to no sweep");
  EXPECT_EQ(scanned(kHeader + row("0,1", 0, 0, "a") + row("0,2", 0, 0, "b")).problem,
            "line 3 belongs to another sweep or shard than the lines before");
  const std::string twice = row("0,1", 0, 0, "a") + row("0,1", 0, 0, "a");
  EXPECT_EQ(scanned(kHeader + twice).problem, "line 3 is not the run that comes next");
  EXPECT_EQ(scanned(kHeader + row("0,1", 1, 0, "a")).problem, "line 2 is not the run that comes next");
  EXPECT_EQ(scanned(rows_of("1,2", {1}) + row("1,2", 3, 0, "a")).problem, "line 6 is not the run that comes next");
}

TEST(SweepMerge, GivesTheBytesOfOneRun) {
  std::vector<std::string> texts = {rows_of("1,2", {1}), rows_of("0,2", {0, 2})};
  std::vector<SweepPart> parts;
  std::vector<std::istringstream> streams;
  std::vector<std::istream*> files;
  for (const std::string& text : texts) parts.push_back(scanned(text));
  for (const std::string& text : texts) streams.emplace_back(text);
  for (auto& stream : streams) files.push_back(&stream);
  EXPECT_EQ(problems_of(parts), "");
  std::ostringstream out;
  merge_sweep(parts, files, out);
  EXPECT_EQ(out.str(), rows_of("0,1", {0, 1, 2}));
}

TEST(SweepMerge, NamesEveryShardThatIsMissingTwiceUnfinishedOrOfAnotherDesign) {
  const SweepPart zero = scanned(rows_of("0,3", {0}), "zero");
  const SweepPart again = scanned(rows_of("0,3", {0}), "again");
  const SweepPart half = scanned(kHeader + row("1,3", 1, 0, "a"), "half");
  EXPECT_EQ(problems_of({zero}), "shard 1 of 3 is missing\nshard 2 of 3 is missing\n");
  EXPECT_EQ(problems_of({zero, again, half}),
            "half: shard 1 of 3 is not finished: 1 of 4 runs; go on with sweep --resume\n"
            "again: shard 0 of 3 is there twice, also in zero\nshard 2 of 3 is missing\n");
  EXPECT_EQ(problems_of({zero, scanned(rows_of("1,2", {1}), "two")}),
            "two: is one of 2 shards, zero one of 3\nshard 1 of 3 is missing\nshard 2 of 3 is missing\n");
  SweepPart other = scanned(rows_of("1,3", {1}), "other");
  other.design = "e";
  EXPECT_EQ(problems_of({zero, other}),
            "other: is of another design, scenario, seed or version than zero\n"
            "shard 1 of 3 is missing\nshard 2 of 3 is missing\n");
  EXPECT_EQ(problems_of({zero, scanned("", "empty")}), "empty: is not the CSV file of a sweep\n");
}

/// One organisation, a base of 10 and 12, low 1 above it, high 4 above it in both replications, weights 1.
std::string one_at_a_time() {
  const auto line = [](int point, int replication, const std::string& varied, const std::string& rest) {
    return "d,0,1,3,6," + std::to_string(point) + ',' + std::to_string(replication) + ",a," + varied + ',' + rest +
           ",1,false,9,0\r\n";
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

TEST(Tornado, SaysWhyThereIsNone) {
  EXPECT_EQ(tornado_of(one_at_a_time(), "mm").problem, "f: has no measure \"mm\"; did you mean \"m\"?");
  EXPECT_EQ(tornado_of(rows_of("0,3", {0}), "m").problem, "f: is one shard of several; merge them first");
  EXPECT_EQ(tornado_of(rows_of("0,1", {0, 1}), "m").problem, "f: is not finished; go on with sweep --resume");
  EXPECT_EQ(tornado_of(rows_of("0,1", {0, 1, 2}), "m").problem,
            "f: is not a one_at_a_time sweep, and only that has a tornado");
  EXPECT_EQ(tornado_of("x", "m").problem, "f: is not the CSV file of a sweep");
}

}  // namespace
}  // namespace journey::report
