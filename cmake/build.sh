# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # root is set by the script that sources this file
# To be sourced, with $root set to the project's folder.
# build_preset PRESET [TARGET...] configures and builds quietly, into build/PRESET/build.log;
# one line is said when there is something to do, the end of the log when it fails.

# A build folder of a project that has been moved or copied points at the old place.
configured_here() {
    [ -f "$1/build.ninja" ] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$1/CMakeCache.txt" 2>/dev/null
}

show_failure() {
    tail -n 40 "$1" >&2
    echo "The build failed. The whole log: $1" >&2
}

build_preset() {
    local preset=$1 folder=$root/build/$1 log=$root/build/$1/build.log
    shift
    if ! mkdir -p "$folder" 2>/dev/null || [ ! -w "$folder" ]; then
        echo "Cannot write to $folder. Copy the project to a folder of your own." >&2
        return 1
    fi
    if configured_here "$folder" && [[ $(ninja -C "$folder" -n "$@" 2>&1) == *"no work to do"* ]]; then
        return 0
    fi
    echo "Building (the first time takes some minutes)..." >&2
    : >"$log"
    if ! configured_here "$folder"; then
        (cd "$root" && cmake --fresh --preset "$preset") >>"$log" 2>&1 ||
            { show_failure "$log"; return 1; }
    fi
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) >>"$log" 2>&1 ||
        { show_failure "$log"; return 1; }
}

# A bare system has no UTF-8 locale in force and may have no home folder; Qt and ccache want both.
# $1: the folder to use as home when there is none.
settle_environment() {
    if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
        export LC_CTYPE=C.UTF-8
    fi
    if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
        mkdir -p "$1" && export HOME=$1
    fi
}
