#include "sim/experiment/sweep/design_reader.h"

namespace journey::experiment {
namespace {

constexpr std::string_view kText = R"(# Designs of sweeps

Made by `journey schema --design --markdown`; do not edit. `journey schema --design` prints the same format as a JSON
Schema, which ships as `scenarios/design.schema.json`.

A design says which parameters of a scenario are varied and how. `journey sweep DESIGN.json` runs it: every point,
every replication, every organisation, one row per run.

```json
{
  "$schema": "design.schema.json", "version": 1,
  "title": "What moves lead time?",
  "scenario": "silos_or_one_team",
  "organisations": ["siloed"],
  "method": "one_at_a_time",
  "replications": 50,
  "parameters": [
    { "name": "release.cadence_days", "low": 1, "high": 70, "scale": "log", "levels": 5 },
    { "name": "approval.kind", "values": ["none", "board"] },
    { "name": "demand.features_per_week", "low": 6, "high": 18 }
  ],
  "measures": ["lead_time_hours_p50", "change_failure_rate"]
}
```

| key | meaning |
|---|---|
| `version` | 1 (required) |
| `title` | a short title |
| `scenario` | a scenario file, searched for next to the design first, or a shipped scenario's id (required) |
| `organisations` | ids of the organisations to run; all if left out |
| `method` | `one_at_a_time`, `factorial` or `latin_hypercube` (required) |
| `points` | number of points of a `latin_hypercube`, 2 to MOST_POINTS |
| `replications` | number of runs per point and organisation; 20 if left out |
| `seed` | seed of the random events, shared by all points; the scenario's own if left out |
| `parameters` | the parameters to vary, 1 to MOST_FACTORS (required) |
| `measures` | the measures to keep from each run; all if left out |

## Methods

- `one_at_a_time`: point 0 is the unchanged scenario, the base; then come all levels of each parameter while the others
  stay unchanged. `journey tornado` reads this kind of sweep.
- `factorial`: every combination of the levels; the last parameter changes fastest.
- `latin_hypercube`: `points` points, spread so that each range is divided into as many equal slices and each slice holds
  exactly one point.

## Parameters

| key | meaning |
|---|---|
| `name` | any parameter of `docs/scenario_format.md`, by its dotted name (required) |
| `organisation` | vary a practice of this organisation only; of all organisations if left out |
| `values` | the levels, 2 to MOST_LEVELS; numbers in ascending order, choices by label, switches as true or false |
| `low`, `high` | a range of numbers instead of `values` |
| `levels` | number of levels from low to high, both included; 2 if left out. A hypercube takes any value in between |
| `scale` | `linear` (equal steps) or `log` (equal factors; `low` above 0) |

Choices and switches without `values` take all their values. Levels of whole numbers are rounded, and no level is
repeated.

Some numbers depend on each other, and those that are not varied are adjusted: the shares of the work still add up to 1,
the shares of severity add up to at most 1, and a median is at most its 90 % point. A design that varies both and breaks
such a rule at some point is refused.

## The CSV

One header, then one row per run, in the order of points, replications and organisations. Lines end with CR LF
(RFC 4180). No field needs quotes; an undefined value is an empty field.

| column | meaning |
|---|---|
| `design` | 16 hexadecimal digits that identify everything the runs depend on: design, scenario, and the program (its version and a digest of the simulation's sources) |
| `shard`, `shards` | which part of the points this is, and how many parts there are; 0 and 1 for the whole sweep |
| `points`, `runs` | how many points and runs the whole design has, all shards together |
| `point`, `replication`, `organisation` | which run this is |
| `varied` | one at a time: the parameter that was varied (`name`, or `name@organisation`); otherwise empty |
| each parameter | its value in this run, for this organisation |
| each measure | its value, 9 significant digits |
| each measure`_weight` | its weight in a mean over runs, e.g. the number of deployments for a failure rate; 0 if undefined |
| `limit_reached` | whether the run stopped because it reached its limit of events |
| `events`, `history_hash` | as in `journey run` |
| `check` | 16 hexadecimal digits that change with every change to the header or the row: FNV-1a, 64 bits, of the header line followed by the row up to the comma before them, without line ends |

A measure over many runs is the sum of value times weight divided by the sum of weights: a ratio of sums, as in
`compare`.

## Shards

`--shard I --shards N` runs the points whose number leaves the remainder I when divided by N; I counts from 0. There can
be at most as many shards as points. `journey merge SHARD.csv... --csv OUT` gives exactly the bytes of one unsharded run,
and reports shards that are missing, given twice, unfinished or from a different design. With `--resume`, a file that was
cut off anywhere continues from its last complete replication.

Every command that reads a sweep verifies the `check` of each row, the values and the order of the rows. A part with a
flipped bit, a part that was cut off, and a part with a different design, different organisations or a different version
of the program are refused with the line number, and nothing is written. A part is read once, row by row, so it may be a
pipe (`journey merge <(zcat shard0.csv.gz) ...`), and memory does not grow with the number of rows. Files without a
`check`, as version 0.1.0 wrote them, are refused: run the sweep again. If there are more shards than a program may have
files open, `--shards M` makes shard I of M from those of N whose numbers leave the remainder I when divided by M, if M
divides N; that file has exactly the bytes that `sweep --shard I --shards M` gives, and can be merged with the others
later. Two processes never write the same file: the second one is refused.

## Tornado

`journey tornado FILE.csv --measure M` reads a finished `one_at_a_time` file: for each organisation and parameter,
it shows the measure at the first and at the last level minus the base, with paired 95 % intervals, the largest effect
first.
`--csv` writes `organisation,parameter,side,value,measure,mean,low,high,n`.

## Limits

At most MOST_POINTS points, MOST_FACTORS parameters of MOST_LEVELS levels, MOST_REPLICATIONS replications, and
MOST_RUNS runs (points x replications x organisations). Unknown keys, repeated keys and values out of range are
errors; all errors are reported at once, each with line, column and JSON pointer.
)";

void fill_in(std::string& text, std::string_view word, std::uint64_t value) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word)) {
    text.replace(at, word.size(), std::to_string(value));
  }
}

}  // namespace

std::string design_document() {
  std::string text(kText);
  fill_in(text, "MOST_POINTS", kMaxPoints);
  fill_in(text, "MOST_FACTORS", kMaxFactors);
  fill_in(text, "MOST_LEVELS", kMaxLevels);
  fill_in(text, "MOST_REPLICATIONS", kMaxSweepReplications);
  fill_in(text, "MOST_RUNS", kMaxSweepRuns);
  return text;
}

}  // namespace journey::experiment
