#!/usr/bin/env bash
# Brings every language up to date with the English: words.sh. A sentence whose English changed becomes fuzzy, and is not
# said until a person has looked at it; a new one is added, empty. Then says how much of each language there is.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/common.sh

catalogue=web/words/words.pot
for file in web/words/*.po; do
  [[ -e $file ]] || continue
  msgmerge --quiet --update --backup=none --no-wrap --previous "$file" "$catalogue"
  msgattrib --no-obsolete --no-wrap -o "$file" "$file"
  printf '%s: ' "${file##*/}"
  msgfmt --statistics --check-format -o /dev/null "$file" 2>&1
done
/usr/bin/python3 web/words/compile.py "$catalogue" build/words $(compgen -G 'web/words/*.po' || true)
