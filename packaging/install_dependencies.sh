#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing Soundings needs on Debian 12 or Ubuntu, and nothing that is there already.
# With --test also the compiler of the sanitizers and of fuzzing, which takes half the time of gcc; with --all that, and what
# packaging/test.sh --all looks at reports with.
set -euo pipefail

packages=(
    g++ cmake ninja-build pkg-config ccache mold
    qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools qt6-svg-dev libgl-dev libopengl-dev libvulkan-dev
    libsqlite3-dev libsqlitecpp-dev libutf8proc-dev nlohmann-json3-dev libvalijson-dev libboost-program-options-dev libboost-math-dev
    libcairo2-dev libpango1.0-dev librsvg2-dev libqpdf-dev libxlsxwriter-dev libzip-dev libexpat1-dev libsodium-dev
    catch2 python3 libbenchmark-dev fonts-dejavu-core fonts-liberation qpdf poppler-utils
)
case "${1:-}" in
    "") ;;
    --test) packages+=(clang-14 libclang-rt-14-dev) ;;
    --all)
        packages+=(clang-14 libclang-rt-14-dev chromium libreoffice-writer libreoffice-calc)
        # Node.js with npm, wherever they come from: Debian's npm cannot stand beside another's nodejs.
        command -v node >/dev/null || packages+=(nodejs)
        command -v npm >/dev/null || packages+=(npm)
        ;;
    *) echo "usage: packaging/install_dependencies.sh [--test | --all]" >&2; exit 2 ;;
esac

missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing and only root can install them: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
