// The whole calibration: each preset, each claim and each assumption at its ends.
#include <gtest/gtest.h>

#include "sim/cli/exit_code.h"
#include "tests/cli/ran.h"

namespace journey::cli {
namespace {

TEST(CalibrateCommand, PrintsTheSameWithAnyNumberOfJobs) {
  const Ran one = run({"calibrate", "--replications", "2", "--robust", "1", "--jobs", "1", "--json"});
  EXPECT_EQ(one.code, kOk);
  EXPECT_EQ(one.err, "");
  EXPECT_EQ(one.out, run({"calibrate", "--replications", "2", "--robust", "1", "--jobs", "2", "--json"}).out);
}

}  // namespace
}  // namespace journey::cli
