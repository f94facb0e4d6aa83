#!/usr/bin/env bash
# Every native suite with the address and undefined-behaviour sanitizers, and again with the thread sanitizer, each
# property held to SANITIZER_CASES random cases (1,000 unless told).
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

export RC_PARAMS="max_success=${SANITIZER_CASES:-1000}"
export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1
status=0
declare -A passed

for preset in sanitize threads; do
  build "$preset" || { status=1; continue; }
  passed[$preset]=0
  while read -r program; do
    log=build/verify/$preset.$program.log
    "build/$preset/tests/$program" --gtest_brief=1 >"$log" 2>&1 </dev/null || { status=1; tail -n 60 "$log"; }
    tests=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) test.*/\1/p' "$log")
    say "$preset $program: ${tests:-0} passed"
    passed[$preset]=$((passed[$preset] + ${tests:-0}))
  done <"build/$preset/tests/programs.txt"
done
say "${passed[sanitize]:-0} tests passed with the address and undefined-behaviour sanitizers," \
  "${passed[threads]:-0} with the thread sanitizer"
exit "$status"
