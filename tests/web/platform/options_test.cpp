#include "web/platform/options.h"

#include <vector>

#include <gtest/gtest.h>

namespace journey::web {
namespace {

Options read(std::vector<const char*> arguments) { return read_options(arguments); }

TEST(Options, NothingIsTheOpeningQuestion) {
  const Options options = read({});
  EXPECT_TRUE(options.mistakes.empty());
  EXPECT_FALSE(options.play);
  EXPECT_TRUE(options.scenario.empty());
}

TEST(Options, EachIsRead) {
  const Options options = read({"--scenario", "the_hero", "--seed", "7", "--play", "--day", "12.5", "--size", "390x844",
                                "--theme", "light", "mine.json"});
  EXPECT_TRUE(options.mistakes.empty());
  EXPECT_EQ(options.scenario, "the_hero");
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

std::string first_mistake(std::vector<const char*> arguments) {
  return told(read(std::move(arguments)).mistakes.at(0));
}

TEST(Options, AMistakeIsNamed) {
  EXPECT_EQ(first_mistake({"--colour", "red"}), "unknown option --colour");
  EXPECT_EQ(first_mistake({"--seed", "-1"}), "--seed does not take \"-1\": a whole number from 0 to 9007199254740991");
  EXPECT_EQ(first_mistake({"--seed"}), "--seed needs a value");
  EXPECT_EQ(first_mistake({"--scenario", "the_hreo"}), "--scenario does not take \"the_hreo\"; did you mean the_hero?");
  EXPECT_EQ(first_mistake({"--scenario", "qqqqqqqq"}), "--scenario does not take \"qqqqqqqq\"");
  EXPECT_EQ(first_mistake({"--theme", "pink"}), "--theme does not take \"pink\": dark or light");
  for (const char* wrong : {"390", "390x", "x844", "100x100"})
    EXPECT_FALSE(read({"--size", wrong}).mistakes.empty()) << wrong;
}

// The last that each takes, and the first that it does not.
TEST(Options, NumbersAreHeldToTheirLimits) {
  struct Limit {
    const char* option;
    const char* taken;
    const char* refused;
  };
  constexpr Limit kLimits[] = {{"--seed", "9007199254740991", "9007199254740992"},
                               {"--seed", "0", "-1"},
                               {"--jobs", "64", "65"},
                               {"--workers", "0", "-1"},
                               {"--worlds", "10000", "10001"},
                               {"--worlds", "1", "0"},
                               {"--day", "1825", "1825.5"},
                               {"--day", "0", "nan"},
                               {"--seed", "1", "99999999999999999999"}};
  for (const Limit& limit : kLimits) {
    EXPECT_TRUE(read({limit.option, limit.taken}).mistakes.empty()) << limit.option << ' ' << limit.taken;
    EXPECT_EQ(read({limit.option, limit.refused}).mistakes.size(), 1U) << limit.option << ' ' << limit.refused;
  }
}

TEST(Options, WhatIsWrongSetsNothingAndTheOthersHold) {
  const Options options = read({"--seed", "-1", "--worlds", "0", "--theme", "pink", "--day", "-3", "--jobs", "2"});
  EXPECT_EQ(options.mistakes.size(), 4U);
  EXPECT_FALSE(options.seed);
  EXPECT_EQ(options.worlds, Options().worlds);
  EXPECT_FALSE(options.theme);
  EXPECT_FALSE(options.day);
  EXPECT_EQ(options.jobs, 2U);
}

}  // namespace
}  // namespace journey::web
