#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the tests of a build with counters and prints the share of covered lines per folder.
# Fails when models/ as a whole is below the threshold. The pages are in BUILD/coverage/.
#
#   cmake/coverage.sh [BUILD-FOLDER]
set -euo pipefail

threshold=90 # percent of lines in models/

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
# shellcheck source=cmake/packages.sh
source cmake/packages.sh
need_packages "${packages_coverage[@]}"

build=$(cd -- "${1:-build/coverage}" && pwd -P)
report=$build/coverage
mkdir -p "$report"
find "$build" -name '*.gcda' -delete # counts of earlier runs would be added

ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel "$(nproc)"

gcovr --root "$root" --object-directory "$build" --filter 'app/' --filter 'models/' \
    --filter 'widgets/' --exclude-throw-branches --exclude-unreachable-branches \
    --json "$report/lines.json" --html-details "$report/index.html"

for folder in models/*/ widgets/ app/; do
    covered=$(gcovr --root "$root" --add-tracefile "$report/lines.json" --filter "$folder" \
        --print-summary --output /dev/null 2>/dev/null | sed -n 's/^lines: //p')
    printf '%-20s %s\n' "$folder" "${covered:-no lines}"
done
gcovr --root "$root" --add-tracefile "$report/lines.json" --filter 'models/' \
    --fail-under-line "$threshold" --output /dev/null ||
    { echo "Less than $threshold % of the lines in models/ are covered."; exit 1; }
