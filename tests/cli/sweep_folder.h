#pragma once
// A folder with a design in it, and its sweep.

#include "tests/cli/folder.h"
#include "tests/cli/shell.h"

namespace journey::cli {

class WithSweep : public WithFolder {
 protected:
  /// 7 points of 2 replications of 2 organisations: 28 rows.
  WithSweep() {
    write("design.json",
          "{\"version\": 1, \"scenario\": \"short\", \"method\": \"one_at_a_time\", \"replications\": 2, "
          "\"measures\": [\"lead_time_hours_p50\", \"deploys_per_week\"], \"parameters\": ["
          "{\"name\": \"release.cadence_days\", \"low\": 1, \"high\": 14, \"levels\": 3}, "
          "{\"name\": \"approval.kind\"}]}");
  }
  std::string alone() const {
    EXPECT_EQ(run({"sweep", path("design.json"), "--csv", path("alone.csv")}).code, kOk);
    return read("alone.csv");
  }
  /// shard0.csv, shard1.csv, ...
  void shards(int count) const {
    for (int shard = 0; shard < count; ++shard) {
      EXPECT_EQ(run({"sweep", path("design.json"), "--shard", std::to_string(shard), "--shards", std::to_string(count),
                     "--csv", path("shard" + std::to_string(shard) + ".csv")})
                    .code,
                kOk);
    }
  }
  Ran bash(const std::string& line) const { return shell(path("."), line); }
  bool there(const std::string& name) const { return std::filesystem::exists(path(name)); }
};

}  // namespace journey::cli
