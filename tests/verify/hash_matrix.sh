#!/usr/bin/env bash
# One scenario and one seed have one history, whatever compiled the program:
# g++ and clang at -O0 and -O3, and WebAssembly. Compares the history hashes of
# every shipped scenario and SEEDS seeds (20 unless told: hash_matrix.sh SEEDS).
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

seeds=${1:-20}
results=build/verify/hashes
mkdir -p "$results"

# program NAME COMPILER FLAGS builds the command line into build/verify/NAME.
program() {
  cmake -S . -B "build/verify/$1" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER="$2" \
    -DCMAKE_CXX_FLAGS_RELEASE="$3" -DJOURNEY_TESTS=OFF >/dev/null
  ninja -C "build/verify/$1" journey >"build/verify/$1.log" || { tail -n 40 "build/verify/$1.log"; return 1; }
}

# hashes NAME COMMAND... writes a line per scenario, seed and organisation.
hashes() {
  local name=$1 scenario seed
  shift
  for scenario in scenarios/*.json; do
    [[ $scenario == *.schema.json ]] && continue
    for ((seed = 1; seed <= seeds; seed++)); do
      "$@" run "$scenario" --seed "$seed" --json | node -e '
        const run = JSON.parse(require("fs").readFileSync(0, "utf8"));
        for (const o of run.organisations) console.log(process.argv[1], process.argv[2], o.id, o.history_hash);
      ' "$scenario" "$seed"
    done
  done >"$results/$name"
  say "$name: $(wc -l <"$results/$name") hashes"
}

for compiler in g++ clang++; do
  for level in O0 O3; do
    program "$compiler-$level" "$compiler" "-$level -DNDEBUG"
    hashes "$compiler-$level" "build/verify/$compiler-$level/sim/cli/journey"
  done
done
build wasm journey
hashes wasm node build/wasm/sim/cli/journey.js

status=0
[[ -s $results/g++-O3 ]] || { echo 'no hash was made'; status=1; }
for other in "$results"/*; do
  diff -q "$results/g++-O3" "$other" >/dev/null && continue
  echo "histories differ between g++-O3 and $(basename "$other"):"
  diff "$results/g++-O3" "$other" | head -n 10
  status=1
done
((status == 0)) && say "the same $(wc -l <"$results/g++-O3") histories everywhere"
exit "$status"
