#pragma once
// Texts the reader must refuse, each with what its first error must say and where. Held to the reader and
// to the command line alike.

#include <cstddef>
#include <string>
#include <vector>

namespace journey::scenario {

struct BadInput {
  std::string name;
  std::string text;
  std::size_t line;
  std::size_t column;
  std::string pointer;
  std::string message;  ///< part of it
};

/// A valid scenario with `extra` members after its title, on the second line.
inline std::string valid_with(const std::string& extra) {
  return "{\"version\": 1, \"title\": \"T\",\n" + extra +
         "\n\"organisations\": [{\"id\": \"a\", \"preset\": \"siloed_itil\"}]}";
}

/// A valid scenario whose one organisation has `extra` members, on the second line.
inline std::string organisation_with(const std::string& extra) {
  return "{\"version\": 1, \"title\": \"T\", \"organisations\": [{\"id\": \"a\",\n" + extra + "}]}";
}

inline std::string repeated(const std::string& text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

inline std::vector<BadInput> bad_inputs() {
  return {
      {"empty", "", 1, 1, "", "the text is empty"},
      {"only spaces", " \n ", 1, 1, "", "the text is empty"},
      {"truncated", "{\"version\": 1,\n\"title\": ", 2, 10, "", "ends too early"},
      {"truncated in a text", "{\"version\": 1,\n\"title\": \"Sil", 2, 14, "", "not JSON"},
      {"not JSON", "hello", 1, 1, "", "not JSON"},
      {"comma too many", "{\"version\": 1,\n}", 2, 1, "", "not JSON"},
      {"something after the end", "{}\n{}", 2, 1, "", "not JSON"},
      {"a list", "[]", 1, 1, "", "must be an object, got a list"},
      {"a number", "17", 1, 1, "", "must be an object, got 17"},
      {"not UTF-8", "{\"version\": 1,\n \"title\": \"\xFF\"}", 2, 12, "", "not UTF-8"},
      {"overlong UTF-8", "{\"\xC0\xAF\": 1}", 1, 3, "", "not UTF-8"},
      {"UTF-16", std::string("\xFF\xFE{\0}\0", 6), 1, 1, "", "save it as UTF-8"},
      {"2 MiB", "{\"title\": \"" + std::string(2 * 1024 * 1024, 'x') + "\"}", 1, 1, "", "larger than 1 MiB"},
      {"lists 100,000 deep", std::string(100'000, '['), 1, 33, "", "nested more than 32 deep"},
      {"objects 100,000 deep", repeated("{\"a\":", 100'000), 1, 161, "", "nested more than 32 deep"},
      {"too many values", "[" + repeated("1,", 100'100) + "1]", 1, 200'000, "", "more than 100000 values"},
      {"lone surrogate", "{\"title\": \"\\ud800\"}", 1, 18, "", "not JSON"},
      {"duplicate key", valid_with("\"title\": \"U\","), 2, 1, "/title", "appears twice"},
      {"duplicate key inside", valid_with("\"demand\": {\"features_per_week\": 1, \"features_per_week\": 2},"), 2, 36,
       "/demand/features_per_week", "appears twice"},
      {"unknown key", valid_with("\"horizn\": {},"), 2, 1, "/horizn", "did you mean \"horizon\"?"},
      {"unknown key of a group", valid_with("\"demand\": {\"featurs_per_week\": 1},"), 2, 12,
       "/demand/featurs_per_week", "did you mean \"features_per_week\"?"},
      {"unknown practice", organisation_with("\"preset\": \"siloed_itil\", \"change\": {\"relase.cadence_days\": 1}"),
       2, 37, "/organisations/0/change/relase.cadence_days", "did you mean \"release.cadence_days\"?"},
      {"wrong type", valid_with("\"demand\": {\"features_per_week\": \"many\"},"), 2, 33, "/demand/features_per_week",
       "must be a number between 0.1 and 100 (features per week), got \"many\""},
      {"a list for a group", valid_with("\"demand\": [1],"), 2, 11, "/demand", "must be an object, got a list"},
      {"out of range", valid_with("\"demand\": {\"features_per_week\": 1000},"), 2, 33, "/demand/features_per_week",
       "must be between 0.1 and 100 (features per week), got 1000"},
      {"not whole", organisation_with("\"preset\": \"siloed_itil\", \"change\": {\"support.tiers\": 1.5}"), 2, 54,
       "/organisations/0/change/support.tiers", "must be a whole number between 1 and 5 (desks), got 1.5"},
      {"unknown label", organisation_with("\"preset\": \"siloed_itil\", \"change\": {\"approval.kind\": \"bord\"}"), 2,
       54, "/organisations/0/change/approval.kind", "did you mean \"board\"?"},
      {"number for a switch", organisation_with("\"preset\": \"siloed_itil\", \"change\": {\"pager.night\": 1}"), 2, 52,
       "/organisations/0/change/pager.night", "must be true or false, got 1"},
      {"NaN", valid_with("\"seed\": NaN,"), 2, 9, "", "not JSON"},
      {"1e999", valid_with("\"seed\": 1e999,"), 2, 13, "", "too large"},
      {"-1e999", valid_with("\"demand\": {\"features_per_week\": -1e999},"), 2, 38, "", "too large"},
      {"fraction for a seed", valid_with("\"seed\": 0.5,"), 2, 9, "/seed", "must be a whole number"},
      {"seed no double holds", valid_with("\"seed\": 9007199254740993,"), 2, 9, "/seed", "must be a whole number"},
      {"median above p90", valid_with("\"demand\": {\"work_hours\": {\"median\": 50, \"p90\": 40}},"), 2, 48,
       "/demand/work_hours/p90", "must be at least the median 50, got 40"},
      {"p90 below the default median", valid_with("\"demand\": {\"work_hours\": {\"p90\": 5}},"), 2, 34,
       "/demand/work_hours/p90", "must be at least the median"},
      {"shares above one", valid_with("\"defect\": {\"severe_share\": 0.6, \"serious_share\": 0.6},"), 2, 50,
       "/defect/serious_share", "must add up to at most 1, got 1.2"},
      {"newer version", "{\"version\": 2,\n\"unheard_of\": 1}", 1, 13, "/version", "version 2"},
      {"no version", "{\"title\": \"T\", \"organisations\": [{\"id\": \"a\", \"preset\": \"siloed_itil\"}]}", 1, 1, "",
       "\"version\" is missing"},
      {"unknown preset", organisation_with("\"preset\": \"siloed_itl\""), 2, 11, "/organisations/0/preset",
       "did you mean \"siloed_itil\"?"},
      {"neither preset nor teams", organisation_with("\"name\": \"A\""), 1, 48, "/organisations/0",
       "needs a \"preset\" or \"teams\""},
      {"nobody owns a step",
       organisation_with(
           "\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"pager\": true, \"people\": {\"product\": 1}}]"),
       1, 48, "/organisations/0", "no team owns the step \"code\""},
      {"nobody has the skill",
       organisation_with(
           "\"teams\": [{\"id\": \"t\", \"pager\": true, \"people\": {\"product\": 1}, \"steps\": [\"plan\", "
           "\"code\", \"build\", \"test\", \"release\", \"deploy\", \"operate\", \"monitor\"]}]"),
       1, 48, "/organisations/0", "has the skill for it"},
      {"no pager",
       organisation_with("\"preset\": \"siloed_itil\", \"teams\": [{\"id\": \"t\", \"people\": {\"developer\": 9}, "
                         "\"steps\": [\"plan\", \"code\", \"build\", \"test\", \"release\", \"deploy\", \"operate\", "
                         "\"monitor\"]}]"),
       1, 48, "/organisations/0", "no team carries the pager"},
      {"a limit for a team that is none",
       organisation_with(
           "\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"wip_limit\": 1.5, \"people\": {\"product\": 1}}]"),
       2, 55, "/organisations/0/teams/0/wip_limit", "must be a whole number between 0 and 200 (changes), got 1.5"},
      {"hours on no day",
       organisation_with("\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"hours\": {\"days\": []}, \"people\": "
                         "{\"product\": 1}}]"),
       2, 60, "/organisations/0/teams/0/hours/days", "1 to 7"},
      {"hours on a day that is none",
       organisation_with("\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"hours\": {\"days\": [\"thr\"]}, "
                         "\"people\": {\"product\": 1}}]"),
       2, 61, "/organisations/0/teams/0/hours/days/0", "did you mean \"thu\"?"},
      {"hours on a day twice",
       organisation_with("\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"hours\": {\"days\": [\"fri\", "
                         "\"fri\"]}, \"people\": {\"product\": 1}}]"),
       2, 68, "/organisations/0/teams/0/hours/days/1", "this day is named twice"},
      {"hours past midnight",
       organisation_with("\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"hours\": {\"from\": 22, \"to\": 6}, "
                         "\"people\": {\"product\": 1}}]"),
       2, 51, "/organisations/0/teams/0/hours", "must last at least 0.25 hours, but runs from 22 to 6"},
      {"hours that are no object",
       organisation_with(
           "\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"hours\": 8, \"people\": {\"product\": 1}}]"),
       2, 51, "/organisations/0/teams/0/hours", "must be an object, got 8"},
      {"empty team", organisation_with("\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"people\": {}}]"), 2, 52,
       "/organisations/0/teams/0/people", "the team has no people"},
      {"unknown profile",
       organisation_with("\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"people\": {\"develper\": 1}}]"), 2, 53,
       "/organisations/0/teams/0/people/develper", "did you mean \"developer\"?"},
      {"too many people",
       organisation_with("\"teams\": [{\"id\": \"t\", \"steps\": [\"plan\"], \"people\": {\"product\": 201}}]"), 2, 64,
       "/organisations/0/teams/0/people/product", "between 0 and 200, got 201"},
      {"too many organisations",
       "{\"version\": 1, \"title\": \"T\", \"organisations\": [" + repeated("{\"id\": \"a\"},", 4) +
           "{\"id\": \"a\"}]}",
       1, 47, "/organisations", "a list of 1 to 4, got 5"},
      {"no organisation", "{\"version\": 1, \"title\": \"T\", \"organisations\": []}", 1, 47, "/organisations",
       "a list of 1 to 4, got 0"},
      {"two of one id",
       "{\"version\": 1, \"title\": \"T\", \"organisations\": [{\"id\": \"a\", \"preset\": \"siloed_itil\"},\n"
       "{\"id\": \"a\", \"preset\": \"siloed_itil\"}]}",
       2, 1, "/organisations/1", "two organisations have the id \"a\""},
      {"event for nobody",
       valid_with("\"events\": [{\"day\": 1, \"kind\": \"remove_walls\", \"organisation\": \"b\"}],"), 2, 63,
       "/events/0/organisation", "there is no organisation \"b\"; known: a"},
      {"event of another kind", valid_with("\"events\": [{\"day\": 1, \"kind\": \"earthquake\"}],"), 2, 31,
       "/events/0/kind", "known: change, remove_walls, outage, traffic_peak, vulnerability, adopt, hire, leave"},
      {"key of another kind", valid_with("\"events\": [{\"day\": 1, \"kind\": \"remove_walls\", \"severity\": 1}],"), 2,
       47, "/events/0/severity", "there is no key \"severity\""},
      {"practice nobody knows",
       valid_with("\"events\": [{\"day\": 1, \"kind\": \"adopt\", \"practice\": \"montoring\"}],"), 2, 52,
       "/events/0/practice", "did you mean \"monitoring\"?"},
      {"nobody to leave", valid_with("\"events\": [{\"day\": 1, \"kind\": \"leave\", \"name\": \"Nobody\"}],"), 2, 48,
       "/events/0/name", "there is no person called \"Nobody\""},
      {"hired into no team",
       valid_with("\"events\": [{\"day\": 1, \"kind\": \"hire\", \"organisation\": \"a\", \"team\": \"tester\", "
                  "\"person\": {\"profile\": \"tester\"}}],"),
       2, 68, "/events/0/team", "did you mean \"testers\"?"},
      {"hired by nobody in particular",
       valid_with("\"events\": [{\"day\": 1, \"kind\": \"hire\", \"team\": \"testers\", \"person\": {\"profile\": "
                  "\"tester\"}}],"),
       2, 12, "/events/0", "\"organisation\" is missing"},
      {"traffic peak without end", valid_with("\"events\": [{\"day\": 1, \"kind\": \"traffic_peak\", \"factor\": 3}],"),
       2, 12, "/events/0", "\"hours\" is missing"},
      {"severity four", valid_with("\"events\": [{\"day\": 1, \"kind\": \"outage\", \"severity\": 4}],"), 2, 53,
       "/events/0/severity", "between 1 and 3, got 4"},
      {"event before the start", valid_with("\"events\": [{\"day\": -1, \"kind\": \"remove_walls\"}],"), 2, 20,
       "/events/0/day", "between 0 and 1825, got -1"},
      {"prediction of no measure",
       valid_with("\"prediction\": {\"prompt\": \"?\", \"organisation\": \"a\", \"measure\": \"flow_time_hours_p51\", "
                  "\"choices\": [{\"label\": \"x\"}, {\"label\": \"y\"}]},"),
       2, 63, "/prediction/measure", "did you mean \"flow_time_hours_p50\"?"},
      {"control character", "{\"version\": 1, \"title\": \"a\\u0007b\",\n\"organisations\": 1}", 1, 25, "/title",
       "control characters"},
      {"pointer with slash", "{\"version\": 1, \"title\": \"T\", \"a/b~c\": 1,\n\"organisations\": []}", 1, 30,
       "/a~1b~0c", "there is no key"},
  };
}

}  // namespace journey::scenario
