#include "sim/experiment/sweep/design_reader.h"

namespace journey::experiment {
namespace {

constexpr std::string_view kText = R"(# Designs of sweeps

Made by `journey schema --design --markdown`; do not edit. `journey schema --design` prints the same as a JSON Schema,
which ships as `scenarios/design.schema.json`.

A design says which parameters of a scenario are varied and how. `journey sweep DESIGN.json` runs it: every point,
every replication, every organisation, one row a run.

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

| key | holds |
|---|---|
| `version` | 1 (required) |
| `title` | a few words |
| `scenario` | a scenario's file, looked for beside the design first, or a shipped one's id (required) |
| `organisations` | ids of those to run; all if left out |
| `method` | `one_at_a_time`, `factorial` or `latin_hypercube` (required) |
| `points` | of a `latin_hypercube`, 2 to MOST_POINTS |
| `replications` | runs of each point and organisation; 20 if left out |
| `seed` | the luck, shared by all points; the scenario's own if left out |
| `parameters` | what is varied, 1 to MOST_FACTORS (required) |
| `measures` | what is kept of each run; all if left out |

## Methods

- `one_at_a_time`: point 0 is the scenario as it is, the base; then each level of each parameter with the others left
  alone. This is what `journey tornado` reads.
- `factorial`: every combination of the levels; the last parameter moves fastest.
- `latin_hypercube`: `points` points, spread so that every one of as many equal slices of each range holds exactly one.

## Parameters

| key | holds |
|---|---|
| `name` | any parameter of `docs/scenario_format.md`, by its dotted name (required) |
| `organisation` | vary a practice of this organisation alone; of all if left out |
| `values` | the levels, 2 to MOST_LEVELS, numbers rising; choices by label, switches as true or false |
| `low`, `high` | a range of numbers instead of `values` |
| `levels` | how many levels from low to high, both included; 2 if left out. A hypercube takes any value between |
| `scale` | `linear` (equal steps) or `log` (equal factors; `low` above 0) |

Choices and switches without `values` take all their values. Whole numbers are rounded, and no level comes twice.

Some numbers are tied together, and those that are not varied give way: the shares of the work still add up to 1, the
shares of severity to at most 1, and a median stays at most its 90 % point. A design that moves both and breaks the tie
at some point is refused.

## The CSV

One header, then one row a run, in the order of points, replications and organisations, lines ended by CR LF (RFC 4180).
No field needs quotes; what is undefined is empty.

| column | holds |
|---|---|
| `design` | 16 hexadecimal digits of everything the runs depend on: design, scenario, and the program (its version and a digest of the simulation's sources) |
| `shard`, `shards` | which part of the points this is, and of how many; 0 and 1 for all of them |
| `points`, `runs` | how many the whole design has, all shards together |
| `point`, `replication`, `organisation` | which run this is |
| `varied` | one at a time: the parameter that was moved (`name`, or `name@organisation`); else empty |
| each parameter | what it was in this run, for this organisation |
| each measure | its value, 9 significant digits |
| each measure`_weight` | what it weighs in a mean over runs, e.g. the deployments of a failure rate; 0 if undefined |
| `limit_reached` | the run stopped at its limit of events |
| `events`, `history_hash` | as in `journey run` |
| `check` | 16 hexadecimal digits that change with every change of the header or the row: FNV-1a, 64 bits, of the header line followed by the row up to the comma before them, without line ends |

A measure over many runs is the sum of value times weight over the sum of weights: a ratio of sums, as `compare` has it.

## Shards

`--shard I --shards N` runs the points whose number leaves I when divided by N; I counts from 0. There are at most as
many shards as points. `journey merge SHARD.csv... --csv OUT` gives exactly the bytes of one unsharded run, and names
shards that are missing, there twice, unfinished or of another design. With `--resume` a file that was cut off anywhere
goes on from its last whole replication.

Every reader holds each row to its `check`, its values to what a run gives, and the rows to their order: a part with one
flipped bit, one that was cut off, and one of another design, other organisations or another version of the program are
refused with the line, and nothing is written. A part is read once, row by row, so it may be a pipe
(`journey merge <(zcat shard0.csv.gz) ...`), and memory does not grow with the rows. Files without a `check`, as version
0.1.0 wrote them, are refused: run the sweep again. Where there are more shards than a program may have files open,
`--shards M` makes shard I of M from those of N whose numbers leave I when divided by M, if M divides N; that file has
exactly the bytes that `sweep --shard I --shards M` gives, and is merged with its like later. Two processes never write one file: the second is refused.

## Tornado

`journey tornado FILE.csv --measure M` reads a finished `one_at_a_time` file: for each organisation and parameter the
measure at the first and at the last level minus the base, with paired 95 % intervals, the furthest reaching first.
`--csv` writes `organisation,parameter,side,value,measure,mean,low,high,n`.

## Limits

At most MOST_POINTS points, MOST_FACTORS parameters of MOST_LEVELS levels, MOST_REPLICATIONS replications, and
MOST_RUNS runs (points x replications x organisations). Unknown keys, keys written twice and values out of range are
errors; all errors are given at once, each with line, column and JSON pointer.
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
