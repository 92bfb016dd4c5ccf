# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Shared by env, run and test: where things are, and how a step reports itself. Sourced, never run.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
: "${HOME:?HOME is not set; Collate keeps its build environment in the cache folder below it}"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/collate

say() { printf '==> %s\n' "$*" >&2; }

# die WHAT [HOW TO GO ON]
die() {
  printf 'error: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf '       %s\n' "$2" >&2
  exit 1
}

# watched LOG CMD...: CMD's output goes to LOG; every ten seconds its last line and the time so far are shown.
watched() {
  local log=$1 start=$SECONDS beat rc=0; shift
  : >"$log"
  while sleep 10 >/dev/null 2>&1; do
    printf '    %d s  %s\n' $((SECONDS - start)) "$(tail -n 1 "$log" | tr -d '\r' | cut -c 1-100)" >&2
  done &
  beat=$!
  "$@" >>"$log" 2>&1 </dev/null || rc=$?
  kill "$beat" 2>/dev/null || true
  wait "$beat" 2>/dev/null || true
  return $rc
}

packages() { sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$top/packaging/packages.txt"; }

# Changes when the package list does.
packages_key() { packages | sort -u | sha256sum | cut -c1-12; }

# Runs as root, through sudo where needed; says so first.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; return; fi
  command -v sudo >/dev/null || die "root is needed for: $*" "sudo is not here. Run that line as root, then run this again."
  say "sudo is asked for: $*"
  sudo "$@"
}

# Debian 13 or newer, Ubuntu 25.04 or newer: Qt 6.8 and all else is in the distribution.
host_has_qt68() {
  [ -r /etc/os-release ] || return 1
  ( . /etc/os-release
    case ${ID:-} in
      debian) [ "${VERSION_ID%%.*}" -ge 13 ] 2>/dev/null || grep -qE '^(forky|duke|sid)' /etc/debian_version ;;
      ubuntu) dpkg --compare-versions "${VERSION_ID:-0}" ge 25.04 ;;
      *) false ;;
    esac )
}

in_env() { "$top/packaging/env" "$@"; }

# build AGAIN TARGET...: configures the release tree where that is needed and builds; AGAIN is the command to repeat after a failure.
build() {
  local again=$1 tree=$top/build/release; shift
  cd "$top" || die "the checkout is gone: $top"
  if [ ! -e "$tree/build.ninja" ] || [ CMakePresets.json -nt "$tree/build.ninja" ]; then
    say "configuring (preset release)"
    in_env cmake --preset release --log-level=WARNING ||
      die "CMake could not configure the build" "The lines above say why. Mend it and run $again again."
    touch "$tree/build.ninja"
  fi
  say "building ${*:-everything} in build/release; what is built already is kept"
  in_env cmake --build "$tree" ${1:+--target "$@"} ||
    die "the build failed" "The first error above says where. Mend it and run $again again: it goes on from there."
}
