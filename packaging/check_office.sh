#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens every kind of report of the sample in LibreOffice as ODT and DOCX and has it printed to PDF:
# check_office.sh FOLDER, where soundings-cli was built. Fails where LibreOffice cannot read one, or where the pages lack
# the title, the marking, the last page's number or a picture.
set -euo pipefail
programs=$(cd "${1:?name the folder of soundings-cli}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fail() { echo "$1" >&2; exit 1; }

"$programs/soundings-cli" sample sample.soundings >/dev/null
for kind in summary full comparison staff data-sheet; do
    for language in en cy; do
        for format in odt docx; do
            "$programs/soundings-cli" report sample.soundings --kind "$kind" --language "$language" --marking OFFICIAL \
                --output "$kind-$language-$format.$format" >/dev/null
        done
    done
done
# A profile of its own: no question of a repair or a recovery from elsewhere, and none is answered in silence.
soffice -env:UserInstallation="file://$work/profile" --headless --norestore --convert-to pdf ./*.odt ./*.docx >/dev/null 2>&1
for file in *.odt *.docx; do
    pdf=${file%.*}.pdf
    [ -s "$pdf" ] || fail "$file: LibreOffice cannot read it"
    pages=$(pdfinfo "$pdf" | sed -n 's/^Pages: *//p')
    pdftotext -layout "$pdf" words.txt
    [ "$(grep -c OFFICIAL words.txt)" -ge $((2 * pages)) ] || fail "$file: a page without its marking"
    grep -qE "(Page|Tudalen) $pages (of|o) $pages" words.txt || fail "$file: the last page is not numbered $pages of $pages"
    pdfinfo "$pdf" | grep -q '^Title: *[^ ]' || fail "$file: no title"
done
echo "LibreOffice opens every report as ODT and DOCX"
