#!/usr/bin/env bash
# The invariants of the model on ten thousand random valid scenarios a property (RANDOM_SCENARIOS tells another number).
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

scenarios=${RANDOM_SCENARIOS:-10000}
build dev journey_tests_property
log=build/verify/random_scenarios.properties
mkdir -p build/verify
RC_PARAMS="max_success=$scenarios" build/dev/tests/journey_tests_property --gtest_filter='Any*' 2>&1 | tee "$log"
say "$(grep -c "^OK, passed $scenarios tests" "$log") properties held on $scenarios random scenarios each"
