#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Qingshan for development, installing what that needs, and runs all tests.
# Arguments go to ctest: ./test.sh -R domain/
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=cmake/packages.sh
source "$root/cmake/packages.sh"
# shellcheck source=cmake/build.sh
source "$root/cmake/build.sh"

need_packages "${packages_test[@]}"
settle_environment "$root/build/home"
build_preset dev

cd "$root"
exec ctest --preset dev "$@"
