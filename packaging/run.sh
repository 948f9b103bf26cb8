#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Soundings and opens it on the sample partnership. With no display it does the main job in
# the terminal instead: scores the sample, compares two rounds, writes an HTML report and says where.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install_dependencies.sh
export CCACHE_DEPEND=1 # by what the compiler read: else it is all preprocessed once more for the cache
if [ ! -f build/run/build.ninja ]; then
    cmake -S . -B build/run -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON -DSOUNDINGS_TESTS=OFF
fi
cmake --build build/run

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/run/app/soundings --sample "$@"
fi

cli=build/run/app/soundings-cli
out="${SOUNDINGS_OUTPUT:-build/sample}"
mkdir -p "$out"
rm -f "$out/sample.soundings"
"$cli" sample "$out/sample.soundings"
echo
"$cli" score "$out/sample.soundings"
echo
"$cli" compare "$out/sample.soundings" --from "Spring 2025" --to "Autumn 2026"
echo
"$cli" report "$out/sample.soundings" --output "$out/report.html"
echo "There is no display, so the window was not opened. The report is $PWD/$out/report.html"
