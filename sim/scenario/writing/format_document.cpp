#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "sim/model/measures.h"
#include "sim/model/practice.h"
#include "sim/scenario/catalogue/catalogue.h"
#include "sim/scenario/embedded_files.h"
#include "sim/scenario/limits.h"
#include "sim/scenario/number_text.h"
#include "sim/scenario/profiles.h"
#include "sim/scenario/reading/prediction_reader.h"
#include "sim/scenario/writing/schema.h"

namespace journey::scenario {
namespace {

constexpr std::string_view kHead = R"(# Scenario files

Made by `journey schema --markdown` from the parameter catalogue; do not edit. `journey schema` prints the
same format as a JSON Schema, which ships as `scenarios/scenario.schema.json` and lets an editor complete and
check a file.

A scenario is one JSON file in UTF-8: one question, one demand, and the organisations that face it with the
same random events. Name two presets and what differs:

```json
{
  "$schema": "scenario.schema.json", "version": 1,
  "title": "Silos or one team?",
  "question": "Same people, same requests, same luck: who delivers sooner, and why?",
  "demand": { "features_per_week": 9, "work_hours": { "median": 40, "p90": 120 } },
  "organisations": [
    { "id": "siloed", "name": "Siloed", "preset": "siloed_itil" },
    { "id": "devops", "name": "DevOps", "preset": "feature_teams", "change": { "release.cadence_days": 1 } }
  ],
  "events": [ { "day": 120, "kind": "change", "organisation": "siloed",
                "parameter": "approval.kind", "value": "peer_review" } ]
}
```

| key | meaning |
|---|---|
| `version` | 1 (required) |
| `title`, `question` | title and question of the scenario; the title is required |
| `horizon` | `{"warmup_weeks": 30, "days": 365}`: weeks that are simulated first but not shown, then the days that are measured |
| `seed` | seed of the random events, a whole number; 1 if left out |
| `demand`, `work`, `defect`, ... | parameters that are the same for every organisation: the tables under "The world" |
| `profiles` | kinds of people: `{"developer": {"code": 0.9}}` overrides the built-in ones below or adds to them |
| `organisations` | 1 to 4 (required) |
| `events` | events on given days |
| `prediction` | the question asked before the run is shown |

## Organisations

`id` (required), `name`, and a `preset`, or `teams`, or both: values given here replace those of the preset.
`change` sets practices by their dotted names: the tables under "Practices". Choices are written by
label, switches as `true` or `false`.

Your own teams:

```json
{ "id": "ours", "name": "Our company",
  "teams": [
    { "id": "dev", "name": "Developers", "goal": "ship fast", "steps": ["plan", "code", "build", "test"],
      "people": [ { "name": "Ana", "profile": "developer" }, { "name": "Zoe", "skills": { "code": 0.9, "test": 0.6, "plan": 0.5 } } ] },
    { "id": "ops", "name": "Operations", "goal": "no outages", "steps": ["release", "deploy", "operate", "monitor"],
      "pager": true, "people": { "operations": 4 } }
  ],
  "change": { "approval.kind": "board", "release.cadence_days": 14 } }
```

Each of the eight steps must be in some team's `steps`, and someone in that team must have the skill; at least one team
carries the pager. People given as numbers get names automatically.

A team may have its own WIP limit (`"wip_limit": 4`, 0 for none) and its own setting for finishing first
(`"finish_first": true`); otherwise the organisation's `flow.wip_limit` and `flow.finish_first` apply. People work from
Monday to Friday, 9:00 to 17:00. A person may have different `hours`, and so may a team, for all its members without
`hours` of their own:

```json
{ "name": "Ana", "profile": "developer", "hours": { "days": ["mon", "tue", "wed"], "from": 9, "to": 13 } }
```

Anything left out keeps its default. Hours do not go past midnight, and last at least a quarter of an hour.

## Events and decisions

| kind | keys |
|---|---|
| `change` | `parameter`, `value`: a practice changes at once |
| `remove_walls` | none: people regroup into teams that own every step |
| `adopt` | `practice`, `as` (a preset, `feature_teams` if left out): all its parameters move to those of the preset over time, at a cost |
| `outage` | `severity` 1 to 3: something outside the organisation breaks |
| `traffic_peak` | `factor`, `hours`: this many times the usual traffic, for this long |
| `vulnerability` | `severity` 1 or 2: a security hole that must be fixed |
| `hire` | `team`, `person` (`name`, `profile`, `skills`, `hours`): a person joins; needs `organisation` |
| `leave` | `name`: a person leaves |

Every record also has `day` (after the warm-up) and may have `organisation`; without it, the record applies to all
organisations. The practices to adopt: PRACTICES.

A decisions file (`--decisions`) holds the same records: `{"version": 1, "decisions": [ ... ]}`.

## Prediction

`prompt`, `organisation`, `measure`, `choices` and `explain`; a choice has a `label` and the hours it stands for, from
`min_hours` to below `max_hours`; either may be left out. Measures to ask about:
)";

void append_measures(std::string& text) {
  bool first = true;
  for (const auto& info : model::measure_infos()) {
    if (!is_in_hours(info)) continue;
    text += std::string(first ? "" : ",\n") + '`' + std::string(info.key) + '`';
    first = false;
  }
  text += ".\n\n";
}

void append_limits(std::string& text) {
  text += "## Limits\n\nAt most 1 MiB, " + std::to_string(kMaxDepth) + " levels deep, " +
          std::to_string(kMaxOrganisations) + " organisations of " + std::to_string(kMaxTeams) + " teams and " +
          std::to_string(kMaxPeople) + " people, " + std::to_string(kMaxEvents) +
          " events. Unknown keys, repeated keys and numbers\nout of range are errors; all errors are reported "
          "at once, each with line, column and JSON pointer.\n\n";
}

void append_profiles(std::string& text) {
  text += "## Built-in profiles\n\n| profile |";
  for (const auto step : model::kStepNames) text += ' ' + std::string(step) + " |";
  text += "\n|---|";
  for (std::size_t i = 0; i < model::kStepCount; ++i) text += "---|";
  for (const Profile& profile : built_in_profiles()) {
    text += "\n| `" + profile.name + "` |";
    for (const double skill : profile.skill) text += ' ' + exact_text(skill) + " |";
  }
  text += "\n\n## Presets\n\n";
  for (const EmbeddedFile& preset : embedded_presets()) text += "- `" + std::string(preset.name) + "`\n";
  text += '\n';
}

std::string range_of(const Parameter& parameter) {
  if (parameter.kind == Kind::boolean) return "true, false";
  if (parameter.kind != Kind::choice) return exact_text(parameter.low) + " to " + exact_text(parameter.high);
  std::string labels;
  for (const auto choice : parameter.choices) labels += (labels.empty() ? "" : ", ") + std::string(choice);
  return labels;
}

void append_parameters(std::string& text, std::span<const Parameter> parameters) {
  std::string_view group;
  for (const Parameter& parameter : parameters) {
    if (parameter.group() != group) {
      group = parameter.group();
      text += "\n### " + std::string(group) +
              "\n\n| name | unit | range | default | meaning | source |\n|---|---|---|---|---|---|\n";
    }
    text += "| `" + std::string(parameter.name) + "` | " + std::string(parameter.unit) + " | " + range_of(parameter) +
            " | " + to_json(parameter, parameter.initial()) + " | **" + std::string(parameter.label) + ".** " +
            std::string(parameter.meaning) + " | " + std::string(parameter.source) +
            (parameter.tuned ? " (tuned)" : "") + " |\n";
  }
  text += '\n';
}

}  // namespace

std::string format_document() {
  std::string text(kHead);
  std::string practices;
  for (const auto& practice : model::practices()) {
    practices += (practices.empty() ? "`" : ", `") + std::string(practice.id) + '`';
  }
  text.replace(text.find("PRACTICES"), std::string_view("PRACTICES").size(), practices);
  append_measures(text);
  append_limits(text);
  append_profiles(text);
  text +=
      "## The world\n\nThese parameters are the same for every organisation. Dots mean nesting:\n"
      "`demand.work_hours.median` is "
      "`\"demand\": { \"work_hours\": { \"median\": 40 } }`.\n";
  append_parameters(text, world_parameters());
  text +=
      "## Practices\n\nHow one organisation works; set in its `change` and in events. The defaults describe\n"
      "the traditional way of working.\n";
  append_parameters(text, practice_parameters());
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

}  // namespace journey::scenario
