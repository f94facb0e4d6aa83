#!/usr/bin/env bash
# The model held to queueing theory, at length: every scenario of tests/theory under SEEDS seeds of REPLICATIONS
# independent replications each (theory.sh SEEDS REPLICATIONS, or THEORY_SEEDS; 1000 and 10 unless told). Holds if every
# mean agrees and if the 95 % intervals that `journey compare` prints hold the theory about 95 times in 100.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

build release journey
mkdir -p build/verify
python3 tests/theory/check.py build/release/sim/cli/journey --seeds "${1:-${THEORY_SEEDS:-1000}}" --replications "${2:-10}" \
  --page docs/theory.md | tee build/verify/theory.txt
