// Holds the tree to the table of its rooms: who includes whom, and how much a folder holds.
#include "tests/architecture/rooms.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "tests/architecture/source_tree.h"

namespace journey {
namespace {

using Words = std::set<std::string, std::less<>>;

Words words_of(std::string_view text) {
  std::istringstream stream{std::string(text)};
  return {std::istream_iterator<std::string>(stream), std::istream_iterator<std::string>()};
}

bool lies_under(std::string_view path, std::string_view folder) {
  return path.starts_with(folder) && path.substr(folder.size()).starts_with('/');
}

/// The room that `path` lies in; nullptr if it is in none.
const Room* room_of(std::string_view path) {
  const Room* found = nullptr;
  for (const Room& room : kRooms) {
    const bool nearer = found == nullptr || room.folder.size() > found->folder.size();
    if (lies_under(path, room.folder) && nearer) found = &room;
  }
  return found;
}

/// Whether `folder` is named by `use`: "sim/model", or "sim/model/*", which is that and all below.
bool is_named(std::string_view folder, std::string_view use) {
  if (!use.ends_with("/*")) return folder == use;
  use.remove_suffix(2);
  return folder == use || lies_under(folder, use);
}

bool may_use(const Room& room, const Room& other) {
  if (room.folder == other.folder) return true;
  const Words uses = words_of(room.uses);
  return std::any_of(uses.begin(), uses.end(), [&](const std::string& use) { return is_named(other.folder, use); });
}

std::string without_ending(std::string_view path) { return std::string(path.substr(0, path.rfind('.'))); }

std::string folder_of(std::string_view path) { return std::string(path.substr(0, path.rfind('/'))); }

/// The units of each folder: a .cpp and its .h are one.
std::map<std::string, Words> units_by_folder() {
  std::map<std::string, Words> units;
  for (const auto& file : source_files()) units[folder_of(file.path)].insert(without_ending(file.path));
  return units;
}

/// Which units each unit includes that lie in the same room.
std::map<std::string, Words> includes_within_rooms() {
  std::map<std::string, Words> includes;
  for (const auto& file : source_files()) {
    for (const auto& line : file.lines) {
      const auto path = included_path(line);
      const bool same_room = path && room_of(*path) != nullptr && room_of(*path) == room_of(file.path);
      if (same_room) includes[without_ending(file.path)].insert(without_ending(*path));
    }
  }
  return includes;
}

/// Whether a unit other than `unit` that it includes, over however many steps, includes it.
bool comes_back(const std::map<std::string, Words>& includes, const std::string& unit) {
  std::vector<std::string> open = {unit};
  Words seen;
  while (!open.empty()) {
    const std::string at = open.back();
    open.pop_back();
    const auto found = includes.find(at);
    if (found == includes.end()) continue;
    for (const std::string& next : found->second) {
      if (next == unit && at != unit) return true;
      if (seen.insert(next).second) open.push_back(next);
    }
  }
  return false;
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

TEST(Rooms, UseOnlyWhatTheTableLetsThem) {
  for (const auto& file : source_files()) {
    const Room* room = room_of(file.path);
    ASSERT_NE(room, nullptr) << file.path << " lies in no room: see tests/architecture/rooms.h";
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const auto path = included_path(file.lines[i]);
      const Room* other = path ? room_of(*path) : nullptr;
      if (other == nullptr || may_use(*room, *other)) continue;
      ADD_FAILURE() << file.path << ":" << i + 1 << ": includes " << *path << "; " << room->folder << " may use "
                    << (room->uses.empty() ? "nothing else" : room->uses);
    }
  }
}

TEST(Rooms, UseOnlyRoomsBelowThem) {
  for (const Room* room = std::begin(kRooms); room != std::end(kRooms); ++room) {
    for (const Room* other = room; other != std::end(kRooms); ++other) {
      if (other == room) continue;
      EXPECT_FALSE(may_use(*room, *other)) << room->folder << " may use " << other->folder << ", which stands above it";
    }
    for (const std::string& use : words_of(room->uses)) {
      const bool known =
          std::any_of(std::begin(kRooms), std::end(kRooms), [&](const Room& one) { return is_named(one.folder, use); });
      EXPECT_TRUE(known) << room->folder << " may use " << use << ", which is no room";
    }
  }
}

TEST(Rooms, HoldAtMostAboutTwentyUnits) {
  for (const auto& [folder, units] : units_by_folder()) {
    const Room* room = room_of(folder + "/");
    ASSERT_NE(room, nullptr) << folder << " is no room: see tests/architecture/rooms.h";
    EXPECT_LE(units.size(), room->most_units) << folder << " holds " << units.size() << " units: " << joined(units);
    RecordProperty(folder, std::to_string(units.size()));
  }
}

TEST(Rooms, KeepTheirUnitsToOneDirectionButForThoseTheTableNames) {
  const auto includes = includes_within_rooms();
  for (const Room& room : kRooms) {
    Words mutual;
    for (const auto& [unit, others] : includes) {
      if (room_of(unit) == &room && comes_back(includes, unit)) mutual.insert(unit.substr(unit.rfind('/') + 1));
    }
    EXPECT_EQ(joined(mutual), joined(words_of(room.mutual)))
        << "the units of " << room.folder << " that need each other";
  }
}

TEST(Rooms, OfTestsAreThoseOfWhatTheyTest) {
  std::size_t seen = 0;
  for (const auto& file :
       source_files({"tests/model", "tests/scenario", "tests/experiment", "tests/report", "tests/web"})) {
    if (!file.path.ends_with("_test.cpp")) continue;  // what several tests share
    const std::string below = folder_of(file.path).substr(std::string_view("tests/").size());
    const std::string folder = below.starts_with("web") ? below : "sim/" + below;
    const Room* room = room_of(folder + "/");
    EXPECT_TRUE(room != nullptr && room->folder == folder) << file.path << ": there is no " << folder;
    ++seen;
  }
  EXPECT_GT(seen, 50U);
}

TEST(Rooms, AreFoundByTheLongestName) {
  EXPECT_EQ(room_of("sim/model/state/state.h")->folder, "sim/model/state");
  EXPECT_EQ(room_of("sim/model/step.h")->folder, "sim/model");
  EXPECT_EQ(room_of("vector"), nullptr);
  EXPECT_TRUE(is_named("sim/model", "sim/model/*"));
  EXPECT_TRUE(is_named("sim/model/state", "sim/model/*"));
  EXPECT_FALSE(is_named("sim/model/state", "sim/model"));
  EXPECT_TRUE(may_use(*room_of("sim/model/run/run.h"), *room_of("sim/model/state/state.h")));
  EXPECT_FALSE(may_use(*room_of("sim/model/state/state.h"), *room_of("sim/model/run/run.h")));
  EXPECT_FALSE(may_use(*room_of("web/app/main.cpp"), *room_of("sim/cli/main.cpp")));
}

}  // namespace
}  // namespace journey
