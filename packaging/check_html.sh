#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens every kind of report of the sample in Chromium and lets axe look for what keeps people from reading it:
# check_html.sh FOLDER, where soundings-cli was built. Fails with every finding.
set -euo pipefail
programs=$(cd "${1:?name the folder of soundings-cli}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund axe-core@4 playwright-core@1 >/dev/null
"$programs/soundings-cli" sample sample.soundings >/dev/null
for kind in summary full comparison staff data-sheet; do
    for language in en cy; do
        "$programs/soundings-cli" report sample.soundings --kind "$kind" --language "$language" --marking OFFICIAL \
            --output "$kind-$language.html" >/dev/null
    done
done

cat > look.js <<'JS'
const fs = require('fs');
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
(async () => {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
    let found = 0;
    for (const file of fs.readdirSync('.').filter(name => name.endsWith('.html'))) {
        const page = await (await browser.newContext({ bypassCSP: true })).newPage();
        await page.goto('file://' + process.cwd() + '/' + file);
        // What is folded is looked at, too.
        await page.evaluate(() => document.querySelectorAll('details').forEach(fold => { fold.open = true; }));
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run());
        for (const violation of violations)
            console.log(`${file}: ${violation.id}: ${violation.help}: ${violation.nodes.map(node => node.html.slice(0, 120)).slice(0, 3).join(' | ')}`);
        found += violations.length;
    }
    await browser.close();
    process.exit(found === 0 ? 0 : 1);
})();
JS
node look.js
echo "axe found nothing in the reports"
