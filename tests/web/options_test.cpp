#include "web/options.h"

#include <vector>

#include <gtest/gtest.h>

namespace journey::web {
namespace {

Options read(std::vector<const char*> arguments) { return read_options(arguments); }

TEST(Options, NothingIsTheOpeningQuestion) {
  const Options options = read({});
  EXPECT_TRUE(options.error.empty());
  EXPECT_FALSE(options.play);
  EXPECT_TRUE(options.scenario.empty());
}

TEST(Options, EachIsRead) {
  const Options options = read({"--scenario", "x", "--seed", "7", "--play", "--day", "12.5", "--size", "390x844",
                                "--theme", "light", "mine.json"});
  EXPECT_TRUE(options.error.empty());
  EXPECT_EQ(options.scenario, "x");
  EXPECT_EQ(options.seed, 7U);
  EXPECT_TRUE(options.play);
  EXPECT_EQ(options.day, 12.5);
  EXPECT_EQ(options.width, 390);
  EXPECT_EQ(options.height, 844);
  EXPECT_EQ(options.theme, Theme::light);
  EXPECT_EQ(options.file, "mine.json");
}

TEST(Options, MotionIsReducedOnDemand) {
  EXPECT_FALSE(read({"--play"}).reduced_motion);
  EXPECT_TRUE(read({"--reduced-motion", "--play"}).reduced_motion);
  EXPECT_NE(usage().find("--reduced-motion"), std::string_view::npos);
}

TEST(Options, AMistakeIsNamed) {
  EXPECT_EQ(read({"--colour", "red"}).error, "unknown option --colour");
  EXPECT_EQ(read({"--seed", "-1"}).error, "--seed does not take \"-1\"");
  EXPECT_EQ(read({"--seed"}).error, "--seed needs a value");
  EXPECT_FALSE(read({"--size", "390"}).error.empty());
  EXPECT_FALSE(read({"--day", "nan"}).error.empty());
}

}  // namespace
}  // namespace journey::web
