#include "web/app/spoken.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "web/ui/mirror.h"

namespace journey::web {
namespace {

Session at_day(double day, bool answered) {
  Session session;
  if (answered) session.apply(Answer{});
  session.apply(SeekDay{day});
  for (int frame = 0; frame < 3; ++frame) session.advance(0, [] { return true; });
  return session;
}

const std::vector<mirror::Item>& spoken(const Session& session) {
  mirror::begin_frame();
  SpokenMeasures().record(session, 0);
  return mirror::items();
}

TEST(SpokenMeasures, NothingIsSaidBeforeTheAnswer) { EXPECT_TRUE(spoken(at_day(100, false)).empty()); }

TEST(SpokenMeasures, EveryOrganisationHasARegionWithItsMeasures) {
  const Session session = at_day(300, true);
  const auto& items = spoken(session);
  for (const model::Organisation& organisation : session.scenario().organisations) {
    const auto region = std::find_if(items.begin(), items.end(), [&](const mirror::Item& item) {
      return item.role == mirror::Role::region && item.name == organisation.name;
    });
    ASSERT_NE(region, items.end());
    const bool has_lead_time = std::any_of(items.begin(), items.end(), [&](const mirror::Item& item) {
      return item.region == region->id && item.name.starts_with("Lead time for changes: ");
    });
    EXPECT_TRUE(has_lead_time);
  }
}

TEST(SpokenMeasures, TheStatusNamesTheExactDay) {
  const auto& items = spoken(at_day(127.015625, true));
  EXPECT_EQ(items.back().role, mirror::Role::status);
  EXPECT_TRUE(items.back().text.starts_with("Day 127.015625\nsiloed ")) << items.back().text;
}

}  // namespace
}  // namespace journey::web
