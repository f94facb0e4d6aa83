#!/usr/bin/env bash
# The desktop program from outside: desktop.sh PROGRAM CASE. Succeeds if the case holds.
set -euo pipefail
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Drawn by the processor: a build machine has no graphics card.
on_a_screen() { LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -a -s '-screen 0 1920x1200x24' "$program" "$@"; }

# A PNG's width and height stand in its 17th to 24th byte.
size_of() { od -An -tu1 -j16 -N8 "$1" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }'; }

refuses() {
  local status=0
  "$program" "$@" >"$folder/out" 2>"$folder/err" || status=$?
  [[ $status == 2 && ! -s $folder/out ]] && grep -q -- '--screenshot' "$folder/err"
}

case $2 in
  help) "$program" --help | grep -q -- '--screenshot FILE' && "$program" -h | grep -q -- '--theme' ;;
  version) "$program" --version | grep -Eq '^journey_window [0-9]+\.[0-9]+\.[0-9]+$' ;;
  wrong)
    refuses --nonsense && refuses --size 12 && refuses --size 10x10 && refuses --day -1 && refuses --day x &&
      refuses --theme pink && refuses --seed many && refuses --sheet none && refuses --screenshot
    ;;
  screenshot)
    on_a_screen --play --day 100 --size 800x600 --theme dark --screenshot "$folder/dark.png"
    on_a_screen --play --day 100 --size 800x600 --theme light --screenshot "$folder/light.png"
    on_a_screen --play --day 100 --size 800x600 --theme dark --screenshot "$folder/again.png"
    on_a_screen --play --day 200 --size 390x660 --theme dark --screenshot "$folder/later.png"
    [[ $(size_of "$folder/dark.png") == 800x600 && $(size_of "$folder/later.png") == 390x660 ]]
    cmp -s "$folder/dark.png" "$folder/again.png"
    ! cmp -s "$folder/dark.png" "$folder/light.png"
    ;;
  full)
    # No file may be longer than 2 kB, as on a disk that is full then.
    echo old >"$folder/kept.png"
    said=$(
      trap '' XFSZ
      ulimit -f 2
      on_a_screen --play --day 10 --size 800x600 --screenshot "$folder/kept.png" 2>&1 || true
    )
    [[ $said == *"kept.png cannot be written"* ]]
    [[ $(cat "$folder/kept.png") == old && ! -e $folder/kept.png.new ]]
    ;;
  *) exit 2 ;;
esac
