#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, checks that each header stands alone, and runs every test; then
# all of them again under the address and undefined-behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install_dependencies.sh
export QT_QPA_PLATFORM=offscreen

cmake --preset dev
cmake --build --preset dev
cmake --build --preset dev --target all_verify_interface_header_sets
cmake --preset asan
cmake --build --preset asan
ctest --preset asan
ctest --preset dev
