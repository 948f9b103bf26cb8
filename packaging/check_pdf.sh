#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes every kind of report of the sample as PDF and reads it with two readers that are not ours: check_pdf.sh FOLDER,
# where soundings-cli was built. Fails where qpdf finds a fault, a PDF is not tagged or has no language or title, a page
# lacks its structure or has content outside it, or the page counts that a board relies on are passed: one for the
# summary, fewer than twenty for the full report (in Welsh, which is longer, twenty at most).
set -euo pipefail
programs=$(cd "${1:?name the folder of soundings-cli}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fail() { echo "$1" >&2; exit 1; }

npm install --silent --no-audit --no-fund pdfjs-dist@4 >/dev/null
"$programs/soundings-cli" sample sample.soundings >/dev/null
for kind in summary full comparison staff data-sheet; do
    for language in en cy; do
        "$programs/soundings-cli" report sample.soundings --kind "$kind" --language "$language" --marking OFFICIAL \
            --output "$kind-$language.pdf" >/dev/null
        pages=$(qpdf --show-npages "$kind-$language.pdf")
        case $kind in
            summary) [ "$pages" -eq 1 ] || fail "$kind-$language.pdf: $pages pages, not one" ;;
            full) [ "$pages" -lt $([ "$language" = en ] && echo 20 || echo 21) ] || fail "$kind-$language.pdf: $pages pages are too many" ;;
        esac
        qpdf --check "$kind-$language.pdf" >/dev/null || fail "$kind-$language.pdf: qpdf finds a fault"
    done
done

cat > look.mjs <<'JS'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readdirSync, readFileSync } from 'node:fs';

const walk = (node, visit) => { visit(node); (node.children ?? []).forEach(child => walk(child, visit)); };
const faultsOfPage = async page => {
    const tree = await page.getStructTree();
    if (!tree) return ['no structure'];
    const content = await page.getTextContent({ includeMarkedContent: true });
    const drawn = new Set(content.items.filter(item => item.id).map(item => item.id));
    const faults = [];
    const told = new Set();
    walk(tree, node => {
        if (node.type === 'content') told.add(node.id);
        if (node.role === 'Figure' && !node.alt) faults.push('a figure without words');
    });
    for (const id of drawn) if (!told.has(id)) faults.push(`${id} is drawn and not in the structure`);
    for (const id of told) if (!drawn.has(id)) faults.push(`${id} is in the structure and not drawn`);
    return faults;
};

let found = 0;
for (const file of readdirSync('.').filter(name => name.endsWith('.pdf'))) {
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
    const faults = [];
    const { info, metadata } = await pdf.getMetadata();
    if (!(await pdf.getMarkInfo())?.Marked) faults.push('not tagged');
    if (!info.Title || metadata?.get('dc:title') !== info.Title) faults.push('no title, or not the same in both places');
    if (info.Language !== file.match(/-(..)\.pdf$/)[1]) faults.push(`language ${info.Language}`);
    for (let i = 1; i <= pdf.numPages; ++i)
        for (const fault of await faultsOfPage(await pdf.getPage(i))) faults.push(`page ${i}: ${fault}`);
    faults.forEach(fault => console.log(`${file}: ${fault}`));
    found += faults.length;
}
process.exit(found === 0 ? 0 : 1);
JS
node look.mjs
echo "qpdf and pdf.js find every report whole, tagged and in order"
