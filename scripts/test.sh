#!/usr/bin/env bash
# Runs every test and ends with one line, "N passed, N failed". Something that
# does not build, crashes or cannot start counts as one failed test, so nothing
# can be missing unnoticed. Each part says how long it took.
#
# Natively the suites run in a build with sanitizers, and only what such a build
# cannot do runs in a plain one (docs/adr/0014-sanitizers-and-fuzzers.md).
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/common.sh

results=build/results
rm -rf "$results"
mkdir -p "$results"
passed=0
failed=0

count() {
  passed=$((passed + $1))
  failed=$((failed + $2))
}

# number KEY FILE is the first value of KEY, which GoogleTest gives for the whole run.
number() { sed -n "s/^ *\"$1\": \([0-9]*\),*$/\1/p" "$2" | head -n 1; }

# shown N prints the end of $log; a line may be a whole minified program.
shown() { tail -n "$1" "$log" | cut -c 1-400; }

# part NAME COMMAND... is a part of the tests, and says how long it took.
part() {
  local name=$1 begun=$SECONDS
  shift
  say "$name"
  "$@"
  echo "$((SECONDS - begun)) s $name"
}

# built PRESET [TARGET...] is a build that counts as one failed test if it fails.
built() { build "$@" || count 0 1; }

# run_suite NAME COMMAND... runs a GoogleTest program, which leaves its report.
run_suite() {
  local name=$1 status=0
  shift
  "$@" --gtest_brief=1 --gtest_output="json:$PWD/$results/$name.json" >"$results/$name.log" 2>&1 </dev/null || status=$?
  echo "$status" >"$results/$name.status"
}

# count_suite NAME counts the report that run_suite left.
count_suite() {
  local name=$1 report=$PWD/$results/$1.json log=$results/$1.log status
  status=$(<"$results/$1.status")
  local tests failures disabled skipped
  if [[ ! -s $report ]]; then
    printf 'FAILED %s ended with status %s before its report\n' "$name" "$status"
    shown 40
    count 0 1
    return
  fi
  tests=$(number tests "$report") failures=$(number failures "$report") disabled=$(number disabled "$report")
  skipped=$(grep -c '"result": "SKIPPED"' "$report")
  count $((tests - failures - disabled - skipped)) "$failures"
  printf '%-6s %s: %s of %s\n' "$( ((status)) && echo FAILED || echo ok)" "$name" \
    $((tests - failures - disabled - skipped)) $((tests - disabled - skipped))
  ((status)) && grep -v '^Running main' "$log" | head -n 100 | cut -c 1-400
  # Leaks, races and the like end a program badly after every test has passed.
  ((status && failures == 0)) && count 0 1
  return 0
}

gtest() { run_suite "$@" && count_suite "$1"; }

# suites PRESET LIST runs the programs of a list in a build: as many at once as there are processors, told in their order.
suites() {
  local folder=build/$1/tests list=build/$1/tests/$2 program
  export -f run_suite
  export results folder ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1
  # The longest ones stand last.
  tac "$list" | xargs -P "$(nproc)" -I '{}' bash -c 'run_suite "$1" "$folder/$1"' suite '{}'
  while read -r program; do
    count_suite "$program"
  done <"$list"
}

# A short run of every fuzzer, beginning with all inputs that are kept.
fuzzers() {
  local name
  while read -r name; do
    one "Nothing that is kept or made up for the fuzzer \"$name\" fails" tests/fuzz/run.sh 2000 60 "$name"
  done <build/sanitize/tests/fuzzers.txt
  one 'The page starts whatever it finds in its store' node --no-warnings tests/fuzz/store.mjs 2000
}

# one SENTENCE COMMAND... is a test of its own: passed if the command succeeds.
one() {
  local sentence=$1 log=$results/last.log
  shift
  if timeout 120 "$@" >"$log" 2>&1 </dev/null; then
    echo "ok     $sentence"
    count 1 0
  else
    echo "FAILED $sentence"
    shown 20
    count 0 1
  fi
}

sources() {
  one 'Every C++ file has the layout of .clang-format' scripts/style.sh layout --all
  one 'What every shipped scenario prints is what it printed before, but for the fields that tests/kept/moved.json names' \
    python3 tests/kept/outputs.py build/dev/sim/cli/journey
  one 'Every word that is said stands in the catalogue, every message there is said, and gettext accepts them' \
    /usr/bin/python3 tests/words/words_test.py
  one 'What was kept of each release still opens' python3 tests/kept/releases.py build/dev/sim/cli/journey
}

# What a run and a first visit cost is shown also where it is no more than before.
costs() {
  one 'No run and no visit costs more than tests/kept/costs.json accepts' \
    python3 tests/kept/costs.py build/dev/sim/cli/journey build/wasm/site
  cat "$results/last.log"
}

theory() {
  one 'The formulas of queueing theory agree with hand, tables and each other' python3 tests/theory/formulas_test.py
  local file
  for file in tests/theory/*.json; do
    one "The model agrees with queueing theory on $file" \
      python3 tests/theory/check.py build/dev/sim/cli/journey "$(basename "$file" .json)"
  done
}

scripts() {
  one 'The scripts find their way without HOME' env -u HOME ./dev help
  one 'Only the tested version of a source package is taken' tests/scripts/source_package_test.sh
}

desktop() {
  # Drawn by the processor: a build machine has no graphics card.
  one 'The desktop program opens its window and draws' \
    env LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a build/dev/web/journey_window --frames 3
  local check=(tests/web/desktop.sh build/dev/web/journey_window)
  one 'The desktop program prints its options' "${check[@]}" help
  one 'The desktop program prints its version' "${check[@]}" version
  one 'A wrong option of the desktop program is a usage error' "${check[@]}" wrong
  one 'The desktop program takes the same picture of a day twice, in the size and theme asked for' "${check[@]}" screenshot
  one 'On a full disk the desktop program leaves the picture that was there' "${check[@]}" full
}

benchmarks() {
  one 'Every benchmark prints lines of JSON with its name and a ratio' python3 tests/bench/suite_test.py build/dev
}

webassembly() { gtest journey_tests.wasm node build/wasm/tests/journey_tests.js; }

same_run() {
  local scenario=$1
  build/dev/sim/cli/journey run "$scenario" --seed 1 --json >"$results/native.json" &&
    node build/wasm/sim/cli/journey.js run "$scenario" --seed 1 --json >"$results/wasm.json" &&
    cmp "$results/native.json" "$results/wasm.json"
}

command_line() {
  [[ -f sim/cli/main.cpp ]] || return 0
  export -f same_run
  export results
  local scenario
  for scenario in scenarios/*.json; do
    [[ $scenario == *.schema.json || ! -f $scenario ]] && continue
    one "A run of $scenario prints the same natively and as WebAssembly" bash -c 'same_run "$0"' "$scenario"
  done
}

# browser ENGINE runs the page's specs in chromium, firefox or webkit. Without a graphics card one browser has work for two
# processors, so they are run one after the other.
browser() {
  [[ -f build/wasm/site/index.html ]] || { count 0 1; return; }
  local log=$results/browser-$1.log summary
  node tests/browser/run.mjs --engine "$1" </dev/null >"$log" 2>&1
  # A run that ends before its summary line counts as one failure below.
  summary=$(tail -n 1 "$log")
  if [[ $summary =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
    sed '$d' "$log"
    count "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
  else
    echo "FAILED the tests in $1 ended before their summary"
    shown 40
    count 0 1
  fi
}

part 'building with sanitizers' built sanitize
part 'native suites, each memory access and each operation checked' suites sanitize programs.txt
part 'fuzzers' fuzzers
part 'the plain build' built dev plain
part 'suites over many years' suites dev long_programs.txt
part 'the scripts' scripts
part 'sources and kept results' sources
part 'queueing theory' theory
part 'the desktop program' desktop
part 'benchmarks' benchmarks
part 'building WebAssembly' built wasm
part 'costs' costs
part 'WebAssembly suites under Node' webassembly
part 'the command line natively and as WebAssembly' command_line
part 'the page in Chromium' browser chromium
echo "$passed passed, $failed failed"
((failed == 0 && passed > 0))
