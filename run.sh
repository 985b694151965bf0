#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Qingshan, installing what that needs, and starts it.
#
#   ./run.sh                  the window; the first time with a sample document
#   ./run.sh FILE             the window with a document
#   ./run.sh COMMAND ...      one command without a window (./run.sh help lists them)
#
# Without a display, the first two draw the charts into the folder "charts" instead.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
program=$root/build/release/app/qingshan
# shellcheck source=cmake/packages.sh
source "$root/cmake/packages.sh"
# shellcheck source=cmake/build.sh
source "$root/cmake/build.sh"

# Prints "window" or "command": what the arguments ask for.
wanted() {
    local argument
    while [ $# -gt 0 ]; do
        argument=$1
        shift
        case $argument in
            --lang) [ $# -eq 0 ] || shift ;;
            --lang=*) ;;
            -*) echo command; return ;;
            *.qingshan) break ;;
            *) [ -f "$argument" ] && break
                echo command; return ;;
        esac
    done
    if [ $# -eq 0 ]; then echo window; else echo command; fi
}

# Draws the charts of the document named last, or of the sample, into ./charts.
draw_charts() {
    local language=() document=
    while [ $# -gt 0 ]; do
        case $1 in
            --lang) language=("$1" "${2:?--lang needs zh or en}"); shift ;;
            --lang=*) language=("$1") ;;
            *) document=$1 ;;
        esac
        shift
    done
    if [ -z "$document" ]; then
        scratch=$(mktemp -d)
        trap 'rm -rf -- "$scratch"' EXIT
        document=$scratch/sample.qingshan
        "$program" sample "$document"
    fi
    echo "There is no display here: drawing the charts into $PWD/charts" >&2
    mkdir -p charts
    "$program" export "$document" --to charts --preset slide ${language[@]+"${language[@]}"}
}

need_packages "${packages_run[@]}"
settle_environment "$root/build/home"
build_preset release qingshan

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "$(wanted "$@")" = window ]; then
    draw_charts "$@"
else
    exec "$program" "$@"
fi
