# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by env, run and test: where things are, and how a step reports itself. Sourced, never run.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/collate

say() { printf '==> %s\n' "$*" >&2; }

# die WHAT [HOW TO GO ON]
die() {
  printf 'error: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf '       %s\n' "$2" >&2
  exit 1
}

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$top/packaging/packages.txt"; }

# Changes when the package list does.
packages_key() { packages | sort -u | sha256sum | cut -c1-12; }

# Runs as root, through sudo where needed; says so first.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; return; fi
  command -v sudo >/dev/null || die "installing packages needs root, and sudo is not here" "Run this script as root once."
  say "sudo is asked for: $*"
  sudo "$@"
}

# Debian 13 or newer, Ubuntu 25.04 or newer: Qt 6.8 and all else is in the distribution.
host_has_qt68() {
  [ -r /etc/os-release ] || return 1
  ( . /etc/os-release
    case ${ID:-} in
      debian) [ "${VERSION_ID%%.*}" -ge 13 ] 2>/dev/null || grep -qE '^(forky|sid)' /etc/debian_version ;;
      ubuntu) dpkg --compare-versions "${VERSION_ID:-0}" ge 25.04 ;;
      *) false ;;
    esac )
}
