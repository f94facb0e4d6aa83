#!/usr/bin/env bash
# Brings a Debian 12 machine to where everything here can be built and tested.
# Idempotent: what is already there is not touched.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/common.sh

packages=(
  ca-certificates ccache chromium clang clang-format clang-tidy cmake debian-archive-keyring
  dpkg-dev emscripten firefox-esr fonts-inter g++ gettext googletest libboost-math-dev libcli11-dev
  libegl1 libfmt-dev libgl1-mesa-dri libgles-dev libgtest-dev libharfbuzz-bin librandom123-dev
  librapidcheck-dev libsdl2-dev llvm ninja-build nlohmann-json3-dev python3 python3-polib python3-simpy3 valgrind
  webkit2gtk-driver xauth xvfb
)
# Debian's nodejs and npm conflict with another Node that may be installed.
command -v node >/dev/null || packages+=(nodejs)
command -v npm >/dev/null || packages+=(npm)

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
  done
}

install_packages() {
  local missing sudo=()
  mapfile -t missing < <(missing_packages)
  ((${#missing[@]})) || return 0
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
      printf 'Packages are missing and there is no sudo. As root:\n\n  apt-get update && apt-get install -y --no-install-recommends %s\n\n' "${missing[*]}" >&2
      exit 1
    fi
    sudo=(sudo)
  fi
  say "installing ${#missing[@]} Debian packages: ${missing[*]}"
  twice "${sudo[@]}" apt-get update -q || fail "apt-get update failed: is there a network?"
  twice "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
    || fail "apt-get install failed; see above"
}

install_node_modules() {
  local wanted
  wanted=$(cat package.json package-lock.json | sha256sum | cut -d' ' -f1)
  [[ -f node_modules/.installed && $(<node_modules/.installed) == "$wanted" ]] && return
  say "installing npm packages"
  export npm_config_update_notifier=false
  twice npm ci --cache "$JOURNEY_CACHE/npm" --prefer-offline --no-audit --no-fund --ignore-scripts \
    --loglevel=error || fail "npm ci failed: is there a network?"
  echo "$wanted" >node_modules/.installed
}

install_packages
mkdir -p "$JOURNEY_CACHE"
# Two clones may be set up at once and share the cache folder.
exec 9>"$JOURNEY_CACHE/lock"
flock 9
scripts/fetch_sources.sh
install_node_modules
scripts/third_party_wasm.sh >/dev/null
