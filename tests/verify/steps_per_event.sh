#!/usr/bin/env bash
# What an event costs where an organisation is as crowded as it may be: at most ten times what it costs in the main
# scenario, in instructions (callgrind), so that no legal file takes hours. Needs valgrind.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

most=10
folder=build/verify/crowded
build release journey
journey=build/release/sim/cli/journey
python3 tests/verify/crowded_scenarios.py "$folder"

# each SCENARIO prints the instructions of an event of its run, start and reading included.
each() {
  local instructions events
  instructions=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$journey" run "$1" --json \
    2>&1 >"$folder/result" | grep -oP 'Collected : \K[0-9]+')
  events=$(python3 -c 'import json, sys; print(sum(o["events"] for o in json.load(sys.stdin)["organisations"]))' <"$folder/result")
  echo $((instructions / events))
}

usual=$(each scenarios/silos_or_one_team.json)
status=0
worst=0
for scenario in "$folder"/*.json; do
  cost=$(each "$scenario")
  echo "$(basename "$scenario" .json): $cost instructions an event, against $usual"
  ((cost <= most * usual)) || status=1
  ((cost <= worst)) || worst=$cost
done
say "at most $worst instructions an event in crowded organisations, $usual in the main scenario: allowed are $most times as many"
exit "$status"
