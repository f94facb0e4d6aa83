#!/usr/bin/env bash
# The invariants of the model on ten thousand random valid scenarios a property (RANDOM_SCENARIOS tells another number).
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

build dev journey_tests_property
RC_PARAMS="max_success=${RANDOM_SCENARIOS:-10000}" build/dev/tests/journey_tests_property --gtest_filter='AnyOrganisation.*'
