#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy and clazy (levels 0 and 1) over the project; every finding is an error.
#
#   cmake/analyze.sh [BUILD-FOLDER] [FILE...]
#
# Without files: all of the project's .cpp files. Files are named from the project's folder, as git
# does it; a header stands for the .cpp beside it, other kinds of files are passed over.
# Of changes:    cmake/analyze.sh $(git diff --name-only main)
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
# shellcheck source=cmake/packages.sh
source cmake/packages.sh
# shellcheck source=cmake/build.sh
source cmake/build.sh
need_packages "${packages_analyze[@]}"

build=$root/build/analyze
if [ -f "${1:-}/CMakeCache.txt" ]; then
    build=$(cd -- "$1" && pwd -P)
    shift
elif ! configured_here "$build"; then
    cmake --fresh --preset analyze >/dev/null
fi

# Prints the .cpp files to look at, from the root, a line each: those asked for that are built.
chosen_files() {
    local built file
    built=$(awk -F'"' -v root="$root/" '$2 == "file" && index($4, root) == 1 {
            print substr($4, length(root) + 1) }' "$build/compile_commands.json" |
        grep -E '^(app|models|widgets|tests)/.*\.cpp$' | sort -u)
    if [ $# -eq 0 ]; then
        echo "$built"
        return
    fi
    for file in "$@"; do
        file=$(realpath --no-symlinks --relative-to "$root" -- "${file%.h}")
        grep -xF -e "$file" -e "$file.cpp" <<<"$built" || true
    done | sort -u
}

# Test files include what moc makes of them. Asking the generator itself, rather than ninja,
# keeps this usable from within a build.
generate_moc() {
    local type
    type=$(sed -n 's/^CMAKE_BUILD_TYPE:[A-Z]*=//p' "$build/CMakeCache.txt")
    find "$build" -name AutogenInfo.json -print0 |
        xargs -0 -r -P "$(nproc)" -I '{}' cmake -E cmake_autogen '{}' "$type" >/dev/null
}

mapfile -t files < <(chosen_files "$@")
if [ "${#files[@]}" -eq 0 ] || [ -z "${files[0]}" ]; then
    echo "Nothing to analyze: none of the files is part of the build."
    exit 0
fi
generate_moc

findings=$(mktemp)
trap 'rm -f -- "$findings"' EXIT
failed=0
echo "clang-tidy: ${#files[@]} files"
printf '%s\0' "${files[@]}" |
    xargs -0 -P "$(nproc)" -n 1 clang-tidy --quiet -p "$build" 2>/dev/null || failed=1
# Clang takes the zero of "(a <=> b) < 0" for a null pointer; GCC, which builds, does not.
echo "clazy: ${#files[@]} files"
printf '%s\0' "${files[@]}" |
    xargs -0 -P "$(nproc)" -n 1 clazy-standalone -p "$build" --checks=level0,level1 \
        --extra-arg=-Wno-zero-as-null-pointer-constant \
        --header-filter='/(app|models|widgets|tests)/[^ ]*\.h$' >"$findings" 2>&1 || failed=1
# clazy ends well even when it has something to say.
if grep -E '(warning|error):' "$findings" | sort -u | grep .; then
    failed=1
fi
exit "$failed"
