#!/usr/bin/env bash
# Everything said in a long tour of all scenarios is true and everything that can be said is said: the census of
# tests/census/ at STOPS instants of each year (25 unless told: census.sh STOPS). Writes docs/census.md.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

stops=${1:-25}
mkdir -p build/verify
list=build/verify/census.txt
build dev journey_tests_census
JOURNEY_CENSUS_STOPS=$stops JOURNEY_CENSUS_LIST=$list build/dev/tests/journey_tests_census --gtest_brief=1
{
  cat <<'TEXT'
# A census of what is said

Written by `./dev verify census`; not to be edited by hand. Every kind of sentence and of line in a story, how often it
was said in a tour of all scenarios with every lever and intervention, and where first. Each time, what was said was held
to the event trace and the books by checks that know nothing of the window (`tests/census/truth/`).

| kind | times | first said |
|---|---|---|
TEXT
  cat "$list"
} >docs/census.md
echo "$(wc -l <"$list") kinds of sentence and of line in a story, each said and true"
