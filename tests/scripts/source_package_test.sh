#!/usr/bin/env bash
# Which of Debian's source packages are taken for the version that is tested.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
source scripts/common.sh
source scripts/source_package.sh

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
wrong=0

# takes YES_OR_NO FILE: for libsdl2 2.26.5.
takes() {
  local said
  rm -f "$folder"/*
  touch "$folder/$2"
  if said=$(source_package "$folder" libsdl2 2.26.5 2>&1); then said=yes; else said="no: $said"; fi
  [[ $said == "$1"* ]] && return
  echo "$2: should be $1, is $said"
  wrong=1
}

takes yes libsdl2_2.26.5-1.dsc
takes yes libsdl2_2.26.5+dfsg-1.dsc
takes yes libsdl2_2.26.5+dfsg1-12+deb12u3.dsc
takes yes libsdl2_2.26.5+ds-2.dsc
takes no libsdl2_2.26.51+dfsg-1.dsc
takes no libsdl2_2.26.5.1-1.dsc
takes no libsdl2_2.26.4-1.dsc
takes no libsdl2-image_2.26.5-1.dsc
takes 'no: error: Debian has libsdl2 2.32.4+dfsg-1; what is tested here is libsdl2 2.26.5.' libsdl2_2.32.4+dfsg-1.dsc
exit "$wrong"
