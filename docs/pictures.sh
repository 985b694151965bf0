#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the pictures of the README from the sample document, in both languages:
# docs/pictures/PAGE-LANGUAGE.png, the window, and docs/pictures/chart-NAME-LANGUAGE.png.
# The window is shown on an X server of its own, so nothing appears on the screen.
#
#   docs/pictures.sh [SCREEN-SIZE]      1366x768 unless given
set -euo pipefail

# What is drawn: SAMPLE NAME CHART [EXPORT OPTIONS], and SAMPLE NAME KEYS that bring up the page.
charts=(
    "xiangxi forest forest.cover_rate"
    "xiangxi air air.pm25_station_mean"
    "dali tourism tourism.visitors_recovery --area dali --area yunnan --area lijiang --area baoshan"
)
pages=(
    "xiangxi overview ctrl+1"
    "xiangxi forest ctrl+4"
    "xiangxi targets ctrl+6"
    "dali tourism ctrl+5"
)

size=${1:-1366x768}
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
pictures=$root/docs/pictures
program=$root/build/release/app/qingshan
# shellcheck source=cmake/packages.sh
source "$root/cmake/packages.sh"
# shellcheck source=cmake/build.sh
source "$root/cmake/build.sh"

need_packages "${packages_pictures[@]}"
build_preset release qingshan

scratch=$(mktemp -d)
processes=()

stop_process() {
    kill "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

clean_up() {
    local process
    for process in ${processes[@]+"${processes[@]}"}; do
        stop_process "$process"
    done
    rm -rf -- "$scratch"
}
trap clean_up EXIT

# wait_for SECONDS COMMAND...: until the command succeeds; fails when it does not in time.
wait_for() {
    local tries=$(($1 * 10))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $((tries -= 1)) -gt 0 ] || { echo "Waited in vain for: $*" >&2; return 1; }
        sleep 0.1
    done
}

start_display() {
    Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp \
        3>"$scratch/display" >/dev/null 2>&1 &
    processes+=($!)
    wait_for 10 test -s "$scratch/display"
    DISPLAY=:$(cat "$scratch/display")
    export DISPLAY QT_QPA_PLATFORM=xcb
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
    openbox >/dev/null 2>&1 &
    processes+=($!)
}

# The program finds no settings of whoever runs this, nor leaves any.
settle_home() {
    export HOME=$scratch/home LC_ALL=C.UTF-8 TZ=UTC
    export XDG_CONFIG_HOME=$HOME/config XDG_DATA_HOME=$HOME/data XDG_CACHE_HOME=$HOME/cache
    export XDG_RUNTIME_DIR=$HOME/run
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
}

draw_charts() {
    local language=$1 chart sample name id options
    for chart in "${charts[@]}"; do
        read -r sample name id options <<<"$chart"
        # shellcheck disable=SC2086 # the options are words
        "$program" export "$scratch/$sample.qingshan" --to "$scratch/$language" --preset slide \
            --lang "$language" --chart "$id" $options >/dev/null
        convert "$scratch/$language/$id.png" -strip -resize 50% \
            "$pictures/chart-$name-$language.png"
    done
}

# Prints the id of the largest window of a process.
main_window() {
    local window
    for window in $(xdotool search --onlyvisible --pid "$1" 2>/dev/null); do
        (eval "$(xdotool getwindowgeometry --shell "$window")" && echo "$((WIDTH * HEIGHT)) $window")
    done | sort -n | awk '{ window = $2 } END { if (!window) exit 1; print window }'
}

draw_page() {
    local language=$1 sample=$2 name=$3 keys=$4 program_id window
    "$program" --lang "$language" "$scratch/$sample.qingshan" >"$scratch/log" 2>&1 &
    program_id=$!
    processes+=("$program_id")
    wait_for 20 main_window "$program_id" || { cat "$scratch/log" >&2; return 1; }
    sleep 1
    window=$(main_window "$program_id")
    xdotool windowactivate --sync "$window"
    xdotool key "$keys"
    sleep 1
    import -window "$window" -strip "$pictures/$name-$language.png"
    stop_process "$program_id"
}

mkdir -p "$pictures"
settle_home
for sample in xiangxi dali; do
    "$program" sample "$scratch/$sample.qingshan" --name "$sample"
done
start_display
for language in zh en; do
    draw_charts "$language"
    for page in "${pages[@]}"; do
        read -r sample name keys <<<"$page"
        draw_page "$language" "$sample" "$name" "$keys"
    done
done
ls "$pictures"/*.png
