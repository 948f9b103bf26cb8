#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fills in the survey form of the sample in Chromium by keyboard, saves it and compares the answer file with what was
# chosen; lets axe look at it narrow and wide, light and dark, in both languages: check_survey_form.sh FOLDER, where
# soundings-cli was built. Fails with every finding.
set -euo pipefail
programs=$(cd "${1:?name the folder of soundings-cli}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund axe-core@4 playwright-core@1 >/dev/null
"$programs/soundings-cli" sample sample.soundings >/dev/null
"$programs/soundings-cli" survey form sample.soundings --questionnaire staff-confidence --output form.html >/dev/null

cat > fill.js <<'JS'
const assert = require('assert');
const fs = require('fs');
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const address = 'file://' + process.cwd() + '/form.html';
const faults = [];

/// A page that notes each request, error and refusal of the policy.
async function opened(browser, options) {
    const context = await browser.newContext({ acceptDownloads: true, locale: 'en-GB', ...options });
    const page = await context.newPage();
    page.on('request', request => {
        if (request.url() !== address && !request.url().startsWith('blob:')) faults.push('request: ' + request.url());
    });
    page.on('console', message => { if (message.type() === 'error') faults.push('console: ' + message.text()); });
    page.on('pageerror', error => faults.push('error: ' + error));
    await page.goto(address);
    return page;
}

/// Goes on with Tab until the field of this question has the focus, then chooses its nth answer with the arrow keys, as
/// the browser has it; returns the value.
async function choose(page, target, kind, nth) {
    const group = `[data-target="${target}"][data-kind="${kind}"]`;
    for (let i = 0; i < 300; ++i) {
        if (await page.evaluate(where => !!document.activeElement.closest(where) && document.activeElement.matches('input,textarea'), group)) break;
        await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    for (let i = 0; i < nth; ++i) await page.keyboard.press('ArrowDown');
    return page.evaluate(where => document.querySelector(where + ' input:checked').value, group);
}

async function looked(browser, width, language, colorScheme) {
    const page = await opened(browser, { viewport: { width, height: 800 }, bypassCSP: true, colorScheme });
    await page.click(`button[lang=${language}]`);
    assert.equal(await page.getAttribute('html', 'lang'), language);
    await page.evaluate(() => document.querySelectorAll('[hidden]').forEach(part => { part.hidden = false; }));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) faults.push(`${language} at ${width}: ${over} pixels too wide`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    for (const violation of violations)
        faults.push(`${language} at ${width}, ${colorScheme}: ${violation.id}: ${violation.nodes.map(node => node.html.slice(0, 120)).slice(0, 3).join(' | ')}`);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${language}-${width}-${colorScheme}.png`, fullPage: true });
    await page.context().close();
}

async function filledIn(browser) {
    const page = await opened(browser, { viewport: { width: 1280, height: 800 } });
    const wanted = { answers: {}, scenarios: {}, sure: {} };
    const questions = await page.$$eval('fieldset[data-target]', all => all.map(one => [one.dataset.target, one.dataset.kind, one.querySelectorAll('input').length]));
    assert.equal(questions.length, 24 + 8 + 1);
    let at = 0;
    for (const [target, kind, count] of questions) {
        if (target === 'staff.rules.find-rules') { ++at; continue; } // left open
        const value = await choose(page, target, kind, at++ % count);
        if (kind === 'statement') wanted.answers[target] = value;
        else if (kind === 'case') wanted.scenarios[target] = value;
        else if (kind === 'sure') wanted.sure[target] = value;
        else wanted[kind] = value;
    }
    assert(new Set(Object.values(wanted.answers)).size > 5);
    await page.focus('textarea');
    await page.keyboard.type('Time to think, "please" \u00e2.');
    wanted.comment = 'Time to think, "please" \u00e2.';
    // What was chosen by mistake can be left open again.
    await page.focus('[data-target="staff.rules.consent"] .clear');
    await page.keyboard.press('Enter');
    delete wanted.answers['staff.rules.consent'];
    // Half a person is not left without a question.
    let asked = false;
    page.on('dialog', dialog => { asked = dialog.type() === 'beforeunload'; dialog.dismiss(); });
    await page.close({ runBeforeUnload: true });
    await page.waitForTimeout(500);
    assert(asked && !page.isClosed(), 'it is left without a question');
    const saving = page.waitForEvent('download');
    await page.focus('#save');
    await page.keyboard.press('Enter');
    const download = await saving;
    assert.match(download.suggestedFilename(), /^soundings-answers-[0-9a-f]{8}\.json$/);
    const file = JSON.parse(fs.readFileSync(await download.path(), 'utf8'));
    assert.match(file.form, /^[0-9a-f]{32}$/);
    assert.deepEqual(file, { 'soundings-answers': 1, questionnaire: 'staff-confidence', version: file.version, form: file.form, ...wanted });
    assert(await page.isVisible('#saved'));
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
    // The next person finds nothing of the last, and is another.
    await page.focus('#clear');
    await page.keyboard.press('Enter');
    assert.equal(await page.$$eval('input:checked', all => all.length), 0);
    assert.equal(await page.inputValue('textarea'), '');
    await page.click('#save');
    assert(await page.isVisible('#nothing'), 'an empty form was saved');
    await page.context().close();
}

(async () => {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
    const bytes = fs.statSync('form.html').size;
    if (bytes >= 150000) faults.push(`it weighs ${bytes} bytes`);
    await filledIn(browser);
    for (const width of [320, 1280])
        for (const language of ['en', 'cy'])
            for (const colorScheme of ['light', 'dark']) await looked(browser, width, language, colorScheme);
    const page = await opened(browser, {});
    const opening = await page.evaluate(() => performance.getEntriesByType('navigation')[0].domComplete);
    console.log(`${bytes} bytes, open after ${Math.round(opening)} ms`);
    if (opening > 300) faults.push(`it opens in ${Math.round(opening)} ms`);
    await browser.close();
    faults.forEach(fault => console.log(fault));
    process.exit(faults.length === 0 ? 0 : 1);
})().catch(error => { console.log(error); process.exit(1); });
JS
timeout 300 node fill.js
echo "the survey form keeps what it promises"
