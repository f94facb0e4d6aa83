#!/usr/bin/env bash
# Builds SDL2 and GoogleTest for WebAssembly, once per user, and prints the
# folder they are in. The folder's name holds a hash of everything that goes in:
# compiler, flags, source versions.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/common.sh

sources=$JOURNEY_CACHE/sources
key=$({
  emcc --version | head -n 1
  cat cmake/third_party/CMakeLists.txt "$sources/libsdl2/.unpacked"
  dpkg-query -W -f '${Version}' googletest
} | sha256sum | cut -c1-16)
built=$JOURNEY_CACHE/wasm-$key

if [[ ! -f $built/complete ]]; then
  say "building SDL2 and GoogleTest for WebAssembly (once)" >&2
  temporary=$(mktemp -d "$JOURNEY_CACHE/building.XXXXXX")
  trap 'rm -rf "$temporary"' EXIT
  {
    cmake -S cmake/third_party -B "$temporary/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
      -DCMAKE_TOOLCHAIN_FILE=/usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake \
      -DSDL_SOURCE="$sources/libsdl2" -DCMAKE_INSTALL_PREFIX="$temporary/built" &&
      ninja -C "$temporary/build" install
  } >"$JOURNEY_CACHE/third_party.log" 2>&1 || {
    tail -n 40 "$JOURNEY_CACHE/third_party.log" >&2
    fail "building the third-party libraries failed"
  }
  touch "$temporary/built/complete"
  rm -rf "$built"
  mv "$temporary/built" "$built"
fi
echo "$built"
