#!/usr/bin/env bash
# Everything in sim/engine and sim/statistics is reached by the command line: both are compiled with a section for each
# function and linked into it anew, and the linker lists the sections that nothing asks for. What is inlined everywhere
# (sections in a group, named in brackets) does not count.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

build release journey
objects=build/verify/reached
rm -rf "$objects"
mkdir -p "$objects"
for file in sim/engine/*.cpp sim/statistics/*.cpp; do
  g++ -std=c++20 -O0 -ffp-contract=off -ffunction-sections -I . -c "$file" -o "$objects/$(basename "$file" .cpp).o"
done
release=build/release/sim
libraries=("$release"/{cli/libjourney_cli,report/libjourney_report,experiment/libjourney_experiment}.a
  "$release"/{scenario/libjourney_scenario,model/libjourney_model}.a)
g++ "$release/cli/CMakeFiles/journey.dir/main.cpp.o" "${libraries[@]}" "$objects"/*.o -lpthread \
  -Wl,--gc-sections,--print-gc-sections -o "$objects/journey" 2>"$objects/dropped.txt"
dropped=$(grep -F "$objects/" "$objects/dropped.txt" | grep "'\.text\." | grep -v '\[' | sed "s/.*'\.text\.\([^']*\)'.*/\1/" | c++filt || true)
if [[ $dropped ]]; then
  echo "$dropped"
  echo "$(wc -l <<<"$dropped") functions of sim/engine and sim/statistics are reached by no shipped program"
  exit 1
fi
say "every function of sim/engine and sim/statistics is reached by the command line"
