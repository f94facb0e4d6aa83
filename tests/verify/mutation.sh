#!/usr/bin/env bash
# How many small faults in the books, the measures, the reader and the merging of parts the tests find: MUTANTS of them
# (120 unless told), drawn with a fixed seed, each built alone and held to the suites of its library. Those that no test
# finds go into docs/mutation.md, with what tests/verify/mutation_explained.json says of each.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

# A copy of the tree, unoptimised: it is built again for each fault.
copy=build/mutation
rm -rf "$copy/source"
mkdir -p "$copy/source" build/verify
git ls-files -co --exclude-standard | tar -cf - -T - | tar -xf - -C "$copy/source"
cmake -S "$copy/source" -B "$copy/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O1 \
  -DJOURNEY_TESTS=ON -DJOURNEY_WEB=OFF -DJOURNEY_BENCH=OFF >build/verify/mutation.configure.log
python3 tests/verify/mutation.py "$copy" "${MUTANTS:-120}"
