#!/usr/bin/env bash
# Fetches the third-party sources that are built for the web, as Debian source
# packages, into the user's cache folder:  sources/imgui, sources/sdl2.
#
# imgui: bookworm's 1.86 is too old, so trixie's. SDL: 2.32's audio does not
# compile on Emscripten 3.1.6, so bookworm's 2.26.
# A private apt configuration needs no root, touches nothing of the system, and
# still checks the archive's signatures.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/common.sh
source scripts/source_package.sh

sources=$JOURNEY_CACHE/sources
wanted=(imgui:trixie:1.90.1 libsdl2:bookworm:2.26.5)

have() { [[ -f $sources/$1/.unpacked && $(<"$sources/$1/.unpacked") == "$2" ]]; }

write_apt_configuration() {
  local mirror=${JOURNEY_DEBIAN_MIRROR:-http://deb.debian.org/debian}
  local keyring=/usr/share/keyrings/debian-archive-keyring.gpg suite
  mkdir -p "$apt"/{lists/partial,cache/archives/partial}
  for suite in bookworm trixie; do
    echo "deb-src [signed-by=$keyring] $mirror $suite main"
  done >"$apt/sources.list"
}

private_apt() {
  apt-get -q -o Dir::Etc::SourceList="$apt/sources.list" -o Dir::Etc::SourceParts=- \
    -o Dir::State::Lists="$apt/lists" -o Dir::Cache="$apt/cache" \
    -o Dir::State::status=/dev/null -o Acquire::Languages=none "$@"
}

unpack() {
  local name=$1 version=$2 dsc
  dsc=$(source_package "$apt" "$name" "$version") || exit 1
  rm -rf "${sources:?}/$name"
  # apt has checked the signatures already; dpkg-source keeps a copy of the archive.
  dpkg-source --no-check -x "$dsc" "$sources/$name" >/dev/null
  rm -f "$sources/${name}"_*.tar.*
  echo "$version" >"$sources/$name/.unpacked"
}

missing=()
for entry in "${wanted[@]}"; do
  IFS=: read -r name suite version <<<"$entry"
  have "$name" "$version" || missing+=("$name:$suite:$version")
done
((${#missing[@]})) || exit 0

say "fetching third-party sources"
mkdir -p "$sources"
apt=$(mktemp -d)
trap 'rm -rf "$apt"' EXIT
# apt downloads as the user _apt when it is started by root.
chmod 755 "$apt"
write_apt_configuration
twice private_apt update >/dev/null || fail "the Debian archive cannot be reached"
for entry in "${missing[@]}"; do
  IFS=: read -r name suite version <<<"$entry"
  (cd "$apt" && twice private_apt source --download-only "$name/$suite" >/dev/null 2>&1) \
    || fail "could not download the source of $name"
  unpack "$name" "$version"
done
