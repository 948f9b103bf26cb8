#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors and the address and undefined-behaviour sanitizers, runs every test,
# and checks that the headers changed last stand alone. Meant to take under ten minutes on two cores.
#
# --all adds what takes longer: every header alone, every test once more without the sanitizers, where the attack on the
# disclosure control, the power cuts and the planted and damaged files go through all their cases, the reports looked at by
# axe in Chromium, read by qpdf and pdf.js and opened in LibreOffice, and a minute of fuzzing for each reader. It installs
# Chromium, LibreOffice and Node.js, and takes axe-core, playwright-core and pdfjs-dist from npm.
set -euo pipefail
cd "$(dirname "$0")/.."

all=
case "${1:-}" in
    "") ;;
    --all) all=1 ;;
    *) echo "usage: packaging/test.sh [--all]" >&2; exit 2 ;;
esac

step() { printf '\n[%d s] %s\n' "$SECONDS" "$1"; }

step "installing what is missing"
packaging/install_dependencies.sh "$([ -n "$all" ] && echo --all || echo --test)"
export QT_QPA_PLATFORM=offscreen
export CCACHE_DEPEND=1 # by what the compiler read: else it is all preprocessed once more for the cache
# Which of their cases the sanitized tests try moves with the commit (tests/support/sanitized.h).
SOUNDINGS_TEST_WINDOW=$((0x$(git rev-parse --short=7 HEAD 2>/dev/null || echo 0)))
export SOUNDINGS_TEST_WINDOW

step "building"
cmake --preset asan
cmake --build --preset asan

step "testing"
ctest --preset asan

# Compiling a folder's files together hides an include that is missing.
if [ -n "$all" ]; then
    step "checking that each header stands alone"
    cmake --build --preset asan --target all_verify_interface_header_sets
    step "testing every case without the sanitizers"
    cmake --preset dev
    cmake --build --preset dev
    ctest --preset dev
    step "looking at the reports with axe"
    packaging/check_html.sh build/dev/app
    step "filling in the survey form in a browser"
    packaging/check_survey_form.sh build/dev/app
    step "reading the reports with qpdf and pdf.js"
    packaging/check_pdf.sh build/dev/app
    step "opening the reports in LibreOffice"
    packaging/check_office.sh build/dev/app
    step "fuzzing"
    packaging/fuzz.sh 60
else
    # awk reads to the end: `head` closes the pipe, and git's end by a signal is this script's.
    changed=$(git log -n 10 --diff-filter=AM --name-only --format= -- 'core/*.h' 'app/*.h' 2>/dev/null | awk '!seen[$0]++ && ++listed <= 10')
    alone=$(ninja -C build/asan -t targets all | sed -n '/_verify_interface_header_sets/s/: CXX_COMPILER.*//p')
    objects=$(for header in $changed; do grep -F "/$header.cxx.o" <<<"$alone" || true; done)
    if [ -n "$objects" ]; then
        step "checking that the headers changed last stand alone"
        # shellcheck disable=SC2086
        ninja -C build/asan $objects
    fi
fi
step "done"
