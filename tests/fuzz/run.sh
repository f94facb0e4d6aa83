#!/usr/bin/env bash
# Runs the fuzzers, all or those named: run.sh EXECUTIONS SECONDS [NAME...]. Each begins with its corpus, in which every
# input that once failed is kept, and stops after EXECUTIONS or SECONDS, whichever comes first. What it finds new is in
# build/fuzz/found/NAME; an input that fails, in build/fuzz/failed. Ends with one line a fuzzer.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."

executions=$1 seconds=$2
shift 2
names=("$@")
((${#names[@]})) || mapfile -t names <build/sanitize/tests/fuzzers.txt
# A stack trace names functions, not addresses.
export ASAN_SYMBOLIZER_PATH=/usr/bin/llvm-symbolizer UBSAN_OPTIONS=print_stacktrace=1

fuzz() {
  local name=$1 found=build/fuzz/found/$1 log=build/fuzz/$1.log dictionary=tests/fuzz/dictionaries/$1.txt status=0
  mkdir -p "$found" build/fuzz/failed
  local options=(-seed=1 -timeout=20 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 -print_funcs=0
    "-runs=$executions" "-max_total_time=$seconds" "-artifact_prefix=build/fuzz/failed/$name-")
  [[ -f $dictionary ]] && options+=("-dict=$dictionary")
  "build/sanitize/tests/fuzz_$name" "${options[@]}" "$found" "tests/fuzz/corpus/$name" >"$log" 2>&1 </dev/null || status=$?
  if ((status)); then
    printf 'FAILED %s: an input fails (whole log: %s)\n' "$name" "$log"
    grep -aE 'ERROR|runtime error|does not hold|SUMMARY|Test unit written' "$log" | head -n 8 | cut -c 1-400
    return 1
  fi
  printf 'ok     %s: %s executions\n' "$name" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
}

status=0
mkdir -p build/fuzz
for name in "${names[@]}"; do fuzz "$name" || status=1; done
exit "$status"
