# What every script here shares. Sourced, from the root of the repository.

# Services and containers may have no HOME; whose process it is has one all the same.
[[ ${HOME:-} ]] || { unset HOME; HOME=~; export HOME; }
JOURNEY_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/devops-journey
export CCACHE_DIR=${CCACHE_DIR:-$JOURNEY_CACHE/ccache}
# So that a second clone, in another folder, finds what the first compiled.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
# Debian's emcc looks for its JavaScript modules here and does not say so.
export NODE_PATH=${NODE_PATH:-/usr/share/nodejs}
export EM_COMPILER_WRAPPER=${EM_COMPILER_WRAPPER:-ccache}

say() { printf '==> %s\n' "$*"; }

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Runs a command and, if it fails, once more after a pause: for the network.
twice() {
  "$@" && return
  say "that failed; once more in 5 seconds"
  sleep 5
  "$@"
}

# build PRESET [TARGET...] configures build/PRESET if needed and builds. The
# output is shown only when something fails or a person is looking.
build() {
  local preset=$1
  shift
  mkdir -p build
  local log=build/$preset.log
  say "building $preset ${*:-}"
  if ! { configure "$preset" && ninja -C "build/$preset" -k 0 "$@"; } >"$log" 2>&1; then
    tail -n 80 "$log" >&2
    printf 'error: the %s build failed (whole log: %s)\n' "$preset" "$log" >&2
    return 1
  fi
}

configure() {
  if [[ -f build/$1/build.ninja && ! CMakePresets.json -nt build/$1/build.ninja ]]; then
    return
  fi
  cmake -S . --preset "$1"
}
