#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the fuzz targets of tests/fuzz and runs each for SECONDS (60 if none are given) from its
# corpus. What stops one is left in build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
packaging/install_dependencies.sh --test
cmake --preset fuzz
cmake --build --preset fuzz
found=$PWD/build/fuzz/found
mkdir -p "$found"
failed=()
for corpus in tests/fuzz/corpus/*/; do
    name=$(basename "$corpus")
    work=$(mktemp -d)
    longest=20000
    if [ "$name" = workspace ]; then
        longest=400000
        cp tests/data/schema-*.soundings "$work"
    fi
    build/fuzz/tests/fuzz/"fuzz_$name" "$work" "$corpus" -max_total_time="$seconds" -max_len="$longest" -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix="$found/$name-" -print_final_stats=1 >"$work.log" 2>&1 || { failed+=("$name"); tail -40 "$work.log"; }
    echo "$name: $(grep -oE 'stat::number_of_executed_units: *[0-9]+' "$work.log" | grep -oE '[0-9]+$' || echo 0) inputs"
    rm -rf "$work" "$work.log"
done
rm -rf "${TMPDIR:-/tmp}"/soundings-fuzz-*
[ ${#failed[@]} -eq 0 ] || { echo "Stopped by an input: ${failed[*]} (build/fuzz/found)"; exit 1; }
