#!/usr/bin/env bash
# The checks too long for every push. Each script beside this one that is named here
# ends with status 0 if what it checks holds.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

status=0
for check in tests/verify/*.sh; do
  [[ $check == tests/verify/run.sh ]] && continue
  say "$check"
  "$check" || { echo "FAILED $check"; status=1; }
done
exit "$status"
