#!/usr/bin/env bash
# The checks too long for every push, all of them or those named: run.sh [NAME...]. Each script beside this one ends
# with status 0 if what it checks holds, and its last line says what was found; docs/verification.md keeps that line. So
# it does with lines that begin with "row", a name and how many seconds it took, for checks of many parts.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh

kept=docs/verification.md

# keep NAME SENTENCE SECONDS puts the row of a check into the page, in place of the one before.
keep() {
  local row="| \`$1\` | $2 | $(date -u +%F) | $(git rev-parse --short HEAD) | $3 s |" rows
  rows=$({ grep '^| `' "$kept" 2>/dev/null | grep -v "^| \`$1\` "; echo "$row"; } | sort)
  {
    cat <<'TEXT'
# What the long checks found

Written by `./dev verify`; not to be edited by hand. A row is the last line a check printed, when it was last run and on
which commit. The checks are in `tests/verify/`; [calibration.md](calibration.md) is what the calibration prints in full.

| check | found | on | commit | took |
|---|---|---|---|---|
TEXT
    echo "$rows"
  } >"$kept.new" && mv "$kept.new" "$kept"
}

names=("$@")
((${#names[@]})) || mapfile -t names < <(cd tests/verify && ls -- *.sh | grep -v '^run.sh$' | sed 's/[.]sh$//')
status=0
for name in "${names[@]}"; do
  [[ -x tests/verify/$name.sh && $name != run ]] || { echo "no check is called $name" >&2; exit 2; }
  say "$name"
  mkdir -p build/verify
  begun=$SECONDS
  if "tests/verify/$name.sh" 2>&1 | tee "build/verify/$name.log"; then verdict=; else verdict='DOES NOT HOLD: ' status=1; fi
  found=$(grep -v '^[[:space:]]*$' "build/verify/$name.log" | tail -n 1 | sed 's/^==> //; s/|/\\|/g')
  keep "$name" "$verdict$found" "$((SECONDS - begun))"
  while read -r _ part took found; do keep "$name $part" "$found" "$took"; done < <(grep '^row ' "build/verify/$name.log")
done
exit "$status"
