#include "sim/scenario/link/share.h"

#include <gtest/gtest.h>

#include "sim/scenario/embedded_files.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/organisation_reader.h"
#include "sim/scenario/reading/reader.h"
#include "tests/scenario/interventions.h"
#include "tests/scenario/same_scenario.h"

namespace journey::scenario {
namespace {

using model::Intervention;
using model::Practices;

std::vector<Intervention> decisions() {
  return {change_of(120, "siloed", &Practices::approval_kind, 1),
          intervention(150.5, Intervention::Kind::remove_walls, "siloed"),
          intervention(200, Intervention::Kind::outage, "", 1),
          change_of(200, "", &Practices::pager_night, 0),
          traffic_peak(201, 3, 6),
          intervention(202, Intervention::Kind::vulnerability, "siloed", 2),
          adoption(203, "siloed", 6, "feature_teams")};
}

TEST(ShareCodec, IsReadable) {
  EXPECT_EQ(encode_share({"silos_or_one_team", "", 7, decisions()}),
            "s=silos_or_one_team&seed=7&d=120:siloed:approval.kind:peer_review,150.5:siloed:remove_walls,"
            "200::outage:1,200::pager.night:false,201::traffic_peak:3:6,202:siloed:vulnerability:2,"
            "203:siloed:adopt:monitoring:feature_teams");
  EXPECT_EQ(encode_share({"", "00000000000000ff", 1, {}}), "h=00000000000000ff&seed=1");
}

TEST(ShareCodec, CarriesAnotherWorld) {
  Shared shared{"a", "", 1, {}};
  shared.world = {{&model::World::demand_features_per_week, 20}, {&model::World::incident_repair_hours, 2.5}};
  EXPECT_EQ(encode_share(shared), "s=a&seed=1&w=demand.features_per_week:20,incident.repair_hours:2.5");
  const ShareReading reading = decode_share(encode_share(shared));
  ASSERT_TRUE(reading.shared) << reading.error;
  EXPECT_EQ(reading.shared->world, shared.world);
}

TEST(ShareCodec, NamesEachModelButTheFirst) {
  Shared shared{"a", "", 1, {}};
  shared.model_version = 1;
  EXPECT_EQ(encode_share(shared), "s=a&seed=1");
  shared.model_version = 12;
  EXPECT_EQ(encode_share(shared), "s=a&seed=1&m=12");
  EXPECT_EQ(decode_share("s=a&seed=1&m=12").shared->model_version, 12U);
  EXPECT_EQ(decode_share("s=a&seed=1").shared->model_version, 1U);
  for (const std::string text : {"m=", "m=0", "m=-1", "m=1.5", "m=10000", "m=two"})
    EXPECT_FALSE(decode_share("s=a&seed=1&" + text).shared) << text;
}

TEST(ShareCodec, RefusesAWorldThatCannotBe) {
  for (const std::string text : {"w=", "w=demand.features_per_week", "w=demand.features_per_week:0",
                                 "w=demand.features_per_week:many", "w=release.cadence_days:7", "w=nothing:1"}) {
    EXPECT_FALSE(decode_share("s=a&seed=1&" + text).shared) << text;
  }
}

TEST(ShareCodec, ReadsBackWhatItWrote) {
  const Shared shared{"silos_or_one_team", "", 9'007'199'254'740'991, decisions()};
  const ShareReading reading = decode_share('#' + encode_share(shared));
  ASSERT_TRUE(reading.shared) << reading.error;
  EXPECT_EQ(reading.shared->scenario_id, shared.scenario_id);
  EXPECT_EQ(reading.shared->text_hash, "");
  EXPECT_EQ(reading.shared->seed, shared.seed);
  expect_same(reading.shared->decisions, shared.decisions);
}

Intervention hiring(double day, double team, model::Person person) {
  Intervention hire = intervention(day, Intervention::Kind::hire, "siloed", team);
  hire.person = std::move(person);
  return hire;
}

TEST(ShareCodec, CarriesPeopleWhoComeOrGo) {
  const model::WorkHours mornings = {{true, false, true, false, false, false, false}, 9, 12.5};
  const model::PerStep<double> odd = {0, 0.3, 0.45, 0.3, 0.85, 0.9, 1, 0.125};
  const Shared shared{"a",
                      "",
                      1,
                      {with_person(intervention(1, Intervention::Kind::leave, "siloed"), "Ana, José: 2"),
                       hiring(2, 3, {"Olga", "operations", find_profile(built_in_profiles(), "operations")->skill}),
                       hiring(3, 0, {"Helen", "hero", odd}),
                       hiring(4, 0, {"Pat", "tester", find_profile(built_in_profiles(), "tester")->skill, mornings}),
                       hiring(5, 0, {"Max", "hero", odd, mornings})}};
  EXPECT_EQ(encode_share(shared),
            "s=a&seed=1&d=1:siloed:leave:Ana~2c~20Jos~c3~a9~3a~202,2:siloed:hire:3:operations:Olga,"
            "3:siloed:hire:0:hero:Helen:0_0.3_0.45_0.3_0.85_0.9_1_0.125,"
            "4:siloed:hire:0:tester:Pat::1010000_9_12.5,"
            "5:siloed:hire:0:hero:Max:0_0.3_0.45_0.3_0.85_0.9_1_0.125:1010000_9_12.5");
  const ShareReading reading = decode_share(encode_share(shared));
  ASSERT_TRUE(reading.shared) << reading.error;
  expect_same(reading.shared->decisions, shared.decisions);
}

TEST(ShareCodec, RefusesPeopleItCannotTell) {
  for (const char* happening : {"hire:0:developer",
                                "hire:0:nobody:Ana",
                                "hire:24:developer:Ana",
                                "hire:-1:developer:Ana",
                                "hire:0.5:developer:Ana",
                                "hire:0:developer:",
                                "hire:0:developer:Ana:1_1",
                                "hire:0:developer:Ana:2_1_1_1_1_1_1_1",
                                "hire:0:<b>:Ana:1_1_1_1_1_1_1_1",
                                "hire:0:developer:Ana:",
                                "hire:0:developer:Ana::",
                                "hire:0:developer:Ana::0000000_9_17",
                                "hire:0:developer:Ana::1111_9_17",
                                "hire:0:developer:Ana::1111100_17_9",
                                "hire:0:developer:Ana::1111100_9_25",
                                "hire:0:developer:Ana::1111100_9",
                                "hire:0:developer:Ana::11111x0_9_17",
                                "leave:",
                                "leave:A b",
                                "leave:A~2",
                                "leave:A~zz",
                                "leave:A~07",
                                "leave:~ff",
                                "leave:Ana:Ben"}) {
    EXPECT_FALSE(decode_share(std::string("s=a&d=1:siloed:") + happening).shared) << happening;
  }
  EXPECT_FALSE(decode_share("s=a&d=1::hire:0:developer:Ana").shared);
  EXPECT_TRUE(decode_share("s=a&d=1::leave:Ana").shared);
}

TEST(ShareCodec, TakesSeedOneWhereNoneIsGiven) {
  const ShareReading reading = decode_share("s=a");
  ASSERT_TRUE(reading.shared);
  EXPECT_EQ(reading.shared->seed, 1U);
}

TEST(ShareCodec, RefusesMalformedFragmentsAndSaysWhy) {
  const char* fragments[] = {"",
                             "#",
                             "s=",
                             "s=A%20b",
                             "seed=7",
                             "s=a&h=00000000000000ff",
                             "h=xyz",
                             "s=a&s=a",
                             "s=a&seed=",
                             "s=a&seed=-1",
                             "s=a&seed=9007199254740993",
                             "s=a&seed=1e3",
                             "s=a&x=1",
                             "s=a&",
                             "s=a&d=",
                             "s=a&d=120",
                             "s=a&d=x:siloed:remove_walls",
                             "s=a&d=nan:siloed:remove_walls",
                             "s=a&d=1e999:siloed:remove_walls",
                             "s=a&d=0x10:siloed:remove_walls",
                             "s=a&d=-1:siloed:remove_walls",
                             "s=a&d=9999:siloed:remove_walls",
                             "s=a&d=1:siloed:remove_walls:2",
                             "s=a&d=1::outage:4",
                             "s=a&d=1::outage:0",
                             "s=a&d=1::vulnerability:3",
                             "s=a&d=1::traffic_peak:3",
                             "s=a&d=1::traffic_peak:0:3",
                             "s=a&d=1::adopt:test_automation",
                             "s=a&d=1::adopt:test_automation:nobody",
                             "s=a&d=1::hire:a",
                             "s=a&d=1::change",
                             "s=a&d=1::approval.kind:bord",
                             "s=a&d=1::approval.knd:board",
                             "s=a&d=1::support.tiers:1.5",
                             "s=a&d=1::release.cadence_days:400",
                             "s=a&d=1::pager.night:1",
                             "s=a&d=1::remove_walls,",
                             "s=a&d=1:<b>:remove_walls"};
  for (const char* fragment : fragments) {
    const ShareReading reading = decode_share(fragment);
    EXPECT_FALSE(reading.shared) << fragment;
    EXPECT_FALSE(reading.error.empty()) << fragment;
  }
}

TEST(ShareCodec, RefusesALongFragment) { EXPECT_FALSE(decode_share("s=a&d=" + std::string(100'000, '1')).shared); }

TEST(ShareCodec, TellsOrganisationsTheScenarioDoesNotHave) {
  const auto reading = read_scenario(embedded_scenarios()[0].text);
  ASSERT_TRUE(reading.scenario);
  const std::string id = reading.scenario->organisations[0].id;
  EXPECT_EQ(unknown_organisation({intervention(1, Intervention::Kind::remove_walls, id)}, *reading.scenario),
            std::nullopt);
  EXPECT_EQ(unknown_organisation({intervention(1, Intervention::Kind::remove_walls, "nobody")}, *reading.scenario),
            "nobody");
}

TEST(TextHash, IsFnv1a) {
  // Published test vectors of the FNV authors.
  EXPECT_EQ(hash_of_text(""), "cbf29ce484222325");
  EXPECT_EQ(hash_of_text("a"), "af63dc4c8601ec8c");
  EXPECT_EQ(hash_of_text("foobar"), "85944171f73967e8");
}

}  // namespace
}  // namespace journey::scenario
