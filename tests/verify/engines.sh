#!/usr/bin/env bash
# The page in Firefox and in WebKitGTK (Safari's engine), again and again: every spec must pass in every run. RUNS is how
# many, 20 if not said; ENGINES which. Chromium's specs are in ./dev test.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

runs=${RUNS:-20}
read -ra engines <<<"${ENGINES:-firefox webkit}"
logs=build/verify
mkdir -p "$logs"

# repeat ENGINE prints what each run came to, and at last a sentence in $found.
repeat() {
  local engine=$1 whole=0 run begun log shortest=999999 longest=0 took
  for ((run = 1; run <= runs; ++run)); do
    log=$logs/$engine-$run.log begun=$SECONDS
    ATTEMPTS=1 node tests/browser/run.mjs --engine "$engine" >"$log" 2>&1 </dev/null && whole=$((whole + 1))
    took=$((SECONDS - begun))
    ((took < shortest)) && shortest=$took
    ((took > longest)) && longest=$took
    echo "$engine, run $run of $runs: $(tail -n 1 "$log"), $took s"
    grep '^FAILED' "$log" || true
  done
  found+="${found:+; }$(sed -n '1s/^ *//p' "$log"): $whole of $runs runs whole, $shortest to $longest s each"
  ((whole == runs))
}

build dev journey
build wasm site
found='' status=0
for engine in "${engines[@]}"; do repeat "$engine" || status=1; done
echo "$found"
exit "$status"
