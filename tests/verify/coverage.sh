#!/usr/bin/env bash
# Which lines of each folder the native suites run: every suite in a build that counts lines. One line a folder, fewest
# first, in build/verify/coverage.txt; the last line says how many of all.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

build coverage all long_tests
profiles=build/coverage/profiles
rm -rf "$profiles"
mkdir -p "$profiles" build/verify
mapfile -t programs < <(cat build/coverage/tests/programs.txt build/coverage/tests/long_programs.txt)
for program in "${programs[@]}"; do
  LLVM_PROFILE_FILE="$profiles/$program.%p.raw" "build/coverage/tests/$program" --gtest_brief=1 >"build/verify/coverage.$program.log" 2>&1 </dev/null \
    || { tail -n 40 "build/verify/coverage.$program.log"; exit 1; }
done
llvm-profdata merge -sparse "$profiles"/*.raw -o "$profiles/all"
rm -f "$profiles"/*.raw
objects=()
for program in "${programs[@]:1}"; do objects+=(-object "build/coverage/tests/$program"); done
llvm-cov export -summary-only -instr-profile="$profiles/all" "build/coverage/tests/${programs[0]}" "${objects[@]}" sim web \
  | python3 tests/verify/coverage.py | tee build/verify/coverage.txt
