#!/usr/bin/env bash
# Every fuzzer of tests/fuzz, FUZZ_EXECUTIONS times (200,000 unless told) or FUZZ_SECONDS long (1,200 unless told),
# whichever ends first, and which share of the lines of its reader all its inputs reach together. A fuzzer's reader is
# the files that its source names after "Reader:". One line a fuzzer.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

executions=${FUZZ_EXECUTIONS:-200000} seconds=${FUZZ_SECONDS:-1200}
build sanitize fuzzers
build coverage fuzzers
mapfile -t names <build/sanitize/tests/fuzzers.txt

# lines_reached NAME prints "912 of 1000 lines of its reader (91 %)".
lines_reached() {
  local name=$1 program=build/coverage/tests/fuzz_$1 profile=build/fuzz/$1.profile
  local reader
  read -ra reader < <(sed -n 's|^// Reader: ||p' "tests/fuzz/$name.cpp")
  # shellcheck disable=SC2068  # the files are patterns
  mapfile -t reader < <(printf '%s\n' ${reader[@]})
  LLVM_PROFILE_FILE=$profile.raw "$program" -runs=0 "build/fuzz/found/$name" "tests/fuzz/corpus/$name" \
    >"build/fuzz/$name.coverage.log" 2>&1
  llvm-profdata merge -sparse "$profile.raw" -o "$profile"
  llvm-cov export -summary-only -instr-profile="$profile" "$program" "${reader[@]}" | python3 -c '
import json, sys
lines = json.load(sys.stdin)["data"][0]["totals"]["lines"]
print("{covered} of {count} lines of its reader ({percent:.0f} %)".format(**lines))'
}

status=0
for name in "${names[@]}"; do
  begun=$SECONDS
  said=$(tests/fuzz/run.sh "$executions" "$seconds" "$name") || status=1
  printf '%s\n' "$said"
  did=$(sed -n 's/^ok .*: \([0-9]* executions\)$/\1/p' <<<"$said")
  echo "row $name $((SECONDS - begun)) ${did:-FAILED}, $(lines_reached "$name")"
done
say "${#names[@]} fuzzers of $executions executions or $seconds s each: $( ((status)) && echo 'inputs fail' || echo 'no input fails')"
exit "$status"
