# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# To be sourced. need_packages PACKAGE... makes sure that Debian packages are there:
# says nothing and touches no network when they are, installs the missing ones when not.
# The groups are what each script of the project needs.

packages_run=(
    cmake ninja-build g++
    qt6-base-dev qt6-charts-dev qt6-svg-dev
    libqt6opengl6-dev # qt6-charts-dev asks for it without depending on it
    qt6-tools-dev qt6-l10n-tools # CMake's translation targets; lupdate and lrelease
    qt6-translations-l10n        # Qt's own dialogs in Chinese
    libsqlite3-dev libsqlitecpp-dev libpng-dev
    fonts-noto-core fonts-noto-cjk
)
if [ -z "${DISPLAY:-}" ] && [ -n "${WAYLAND_DISPLAY:-}" ]; then
    packages_run+=(qt6-wayland)
fi
packages_test=("${packages_run[@]}" ccache)
# shellcheck disable=SC2034 # these are for the scripts that source this file
{
    packages_ci=("${packages_test[@]}" clang-format)
    packages_analyze=("${packages_test[@]}" clang clang-tidy clazy)
    packages_coverage=("${packages_test[@]}" gcovr)
    packages_pictures=("${packages_run[@]}" xvfb openbox xdotool imagemagick)
}

# Prints those of the packages that are not installed, a line each.
missing_packages() {
    local installed package
    installed=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) ||
        true # it fails when it has never heard of one of them
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$installed" || echo "$package"
    done
}

# Runs apt-get quietly; what it said is shown only when it fails.
run_apt_get() {
    local said
    if ! said=$("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq \
        -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@" 2>&1); then
        tail -n 20 <<<"$said" >&2
        return 1
    fi
}

install_packages() {
    local as_root=() install=(install --yes --no-install-recommends "$@")
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Only root can install packages. Type this as root, then try again:" >&2
            echo "  apt-get update && apt-get install --no-install-recommends $*" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    # A fresh system has no package lists, an old one has lists that name files long gone.
    if apt-cache show "$@" >/dev/null 2>&1 && run_apt_get "${install[@]}" 2>/dev/null; then
        return 0
    fi
    run_apt_get update && run_apt_get "${install[@]}"
}

need_packages() {
    # Elsewhere than on Debian's family, CMake says what it lacks.
    command -v dpkg-query >/dev/null || return 0
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    echo "Installing missing packages: ${missing[*]}" >&2
    install_packages "${missing[@]}" && return 0
    echo "Could not install: ${missing[*]}. Install them by hand, then try again." >&2
    return 1
}
