#!/usr/bin/env bash
# style.sh format [--all]  writes the one layout of C++ files.
# style.sh lint [--all]    says where layout, clang-tidy or shell syntax object.
# style.sh layout [--all]  says which files `format` would change.
#
# Looks at what differs from the last commit; --all at everything.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
source scripts/common.sh

# files PATTERN... lists files that exist, changed or new unless --all.
files() {
  if [[ $all ]] || ! git rev-parse -q --verify HEAD >/dev/null; then
    git ls-files --cached --others --exclude-standard -- "$@"
  else
    { git diff --name-only HEAD -- "$@"; git ls-files --others --exclude-standard -- "$@"; }
  fi | sort -u | while read -r file; do
    [[ -f $file ]] && echo "$file"
  done
}

format() { ((${#code[@]} == 0)) || clang-format -i "${code[@]}"; }

layout() { ((${#code[@]} == 0)) || clang-format --dry-run --Werror "${code[@]}"; }

lint() {
  local status=0 checked=() file
  layout || status=1
  for file in "${scripts[@]}"; do bash -n "$file" || status=1; done
  # A build that holds the window too, so that web/ has its compile commands.
  cmake --preset dev -B build/lint -DJOURNEY_WEB=ON -DCMAKE_CXX_COMPILER=clang++ >/dev/null
  ninja -C build/lint embedded_scenarios embedded_fonts words >/dev/null
  for file in "${code[@]}"; do
    [[ $file == *.cpp ]] && grep -qF "\"$PWD/$file\"" build/lint/compile_commands.json && checked+=("$file")
  done
  # On stderr clang-tidy only counts what it suppressed in other people's headers.
  ((${#checked[@]} == 0)) || printf '%s\0' "${checked[@]}" \
    | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p build/lint 2>/dev/null || status=1
  return "$status"
}

command=$1
all=
[[ ${2:-} == --all ]] && all=yes
mapfile -t code < <(files '*.cpp' '*.h')
mapfile -t scripts < <(files 'dev' '.ci/run' '*.sh')
"$command"
