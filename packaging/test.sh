#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, checks that each header stands alone, and runs every test under the
# address and undefined-behaviour sanitizers; then the attack on the disclosure control once more without them, on all its
# agencies.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install_dependencies.sh
export QT_QPA_PLATFORM=offscreen

cmake --preset asan
cmake --build --preset asan
ctest --preset asan
cmake --preset dev
cmake --build --preset dev --target soundings soundings-cli attack_tests all_verify_interface_header_sets
ctest --preset dev --label-regex attack
