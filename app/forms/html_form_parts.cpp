// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/html_form_parts.h"

namespace soundings {

namespace {

/// Words of the other language are not shown, and so not read out either.
const char* const kFormStyle = R"css(
:root{color-scheme:light dark;--ink:#1c2326;--quiet:#4f5a62;--ground:#fff;--page:#f5f6f4;--line:#b4bcc0;--edge:#6b767c;--accent:#0a6a70;--on:#fff;--chosen:#e3f1f0;--held:#fbefd5;--heldline:#8a5a00}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecec;--quiet:#b5bfc4;--ground:#171c1f;--page:#101416;--line:#4a555b;--edge:#8c979d;--accent:#6fc7c9;--on:#0d1214;--chosen:#1d3a3c;--held:#3a2e12;--heldline:#e0b45c}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif;color:var(--ink);background:var(--page)}
body{max-width:60rem;margin:0 auto;padding:1.5rem 2rem 4rem;background:var(--ground);min-height:100vh}
h1{font-size:1.8rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.3rem;line-height:1.25;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1rem 0 .25rem}
p,li{max-width:70ch;margin:.5rem 0;overflow-wrap:anywhere}
.quiet{color:var(--quiet)}
.held{border-left:4px solid var(--heldline);background:var(--held);padding:.5rem .75rem}
ul{padding-left:1.25rem}
[hidden]{display:none!important}
[data-shown] .w{display:none}
[data-shown="0"] .w0,[data-shown="1"] .w1,[data-shown="2"] .w2{display:inline}
fieldset{border:0;border-top:1px solid var(--line);margin:0;padding:1rem 0;min-width:0}
legend{float:left;width:100%;padding:0;margin:0 0 .5rem;font-weight:600;max-width:70ch;overflow-wrap:anywhere}
legend+*{clear:both}

.choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.4rem}
.long .choices{grid-template-columns:1fr}
label{display:flex;gap:.5rem;align-items:flex-start;padding:.5rem .6rem;border:1px solid var(--edge);border-radius:6px;cursor:pointer;min-height:2.75rem;overflow-wrap:anywhere;min-width:0}
label>span{min-width:0}
label small{display:block;color:var(--quiet);font-size:.9rem}
label:has(input:checked){background:var(--chosen);border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
label:has(input:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
input[type=radio]{accent-color:var(--accent);width:1.15rem;height:1.15rem;margin:.15rem 0 0;flex:none}
textarea{display:block;width:100%;max-width:70ch;min-height:8rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--edge);border-radius:6px;padding:.5rem .6rem}
button{font:inherit;color:inherit;background:none;border:1px solid var(--edge);border-radius:6px;padding:.45rem .9rem;min-height:2.75rem;cursor:pointer}
button[aria-pressed=true],.main{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:600}
.clear{border:0;padding:.25rem 0;margin-top:.35rem;min-height:2rem;color:var(--accent);text-decoration:underline}
button:focus-visible,textarea:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.languages{display:flex;flex-wrap:wrap;gap:.5rem;justify-content:flex-end}
.ways{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}
code{overflow-wrap:anywhere}
@media (max-width:40rem){body{padding:1rem}.choices{grid-template-columns:1fr}}
@page{size:A4;margin:1.8cm}
@media print{
:root{--ink:#000;--quiet:#333;--ground:#fff;--page:#fff;--line:#999;--edge:#666;--accent:#000;--chosen:#fff;--held:#fff}
html{font-size:9.5pt}
body{max-width:none;padding:0;min-height:0}
button,.ways,#end{display:none}
fieldset{break-inside:avoid;padding:.5rem 0}
h2,h3{break-after:avoid}
label{min-height:0;padding:.2rem .4rem}
.choices{grid-template-columns:repeat(auto-fit,minmax(5rem,1fr))}
}
)css";

/// Nothing is sent and nothing is kept: the answers are in the page until they are saved as a file.
const char* const kFormScript = R"js(
'use strict';
(() => {
const root = document.documentElement, form = document.querySelector('form');
const all = (what, within = document) => Array.from(within.querySelectorAll(what));
const hex = length => Array.from(crypto.getRandomValues(new Uint8Array(length / 2)), byte => byte.toString(16).padStart(2, '0')).join('');
const questions = all('[data-target]'), buttons = all('[data-language]');
let id = hex(32), changed = false;

const show = index => {
    root.dataset.shown = index;
    root.lang = buttons.length ? buttons[index].lang : root.lang;
    buttons.forEach((button, at) => button.setAttribute('aria-pressed', String(at === index)));
    const title = document.querySelector('h1 .w' + index);
    if (title) document.title = title.textContent;
};
const chosenIn = question => {
    const field = question.querySelector('input:checked') || question.querySelector('textarea');
    return field ? field.value.trim() : '';
};
const refresh = () => {
    all('fieldset').forEach(question => { question.querySelector('.clear').hidden = !question.querySelector('input:checked'); });
    const answered = questions.filter(question => chosenIn(question) !== '').length;
    all('.answered').forEach(place => { place.textContent = answered; });
};
const hideEnd = () => all('#end > *').forEach(part => { part.hidden = true; });
const shuffle = list => {
    const fields = Array.from(list.children);
    for (let left = fields.length; left > 0; --left) {
        const range = Math.floor(4294967296 / left) * left, draw = new Uint32Array(1);
        do crypto.getRandomValues(draw); while (draw[0] >= range);
        list.append(fields.splice(draw[0] % left, 1)[0]);
    }
};
const answers = () => {
    const file = {'soundings-answers': 1, questionnaire: form.dataset.questionnaire, version: form.dataset.version, form: id, answers: {}};
    const put = (part, key, value) => { (file[part] = file[part] || {})[key] = value; };
    questions.forEach(question => {
        const value = chosenIn(question), target = question.dataset.target;
        if (value === '') return;
        if (question.dataset.kind === 'statement') put('answers', target, value);
        else if (question.dataset.kind === 'case') put('scenarios', target, value);
        else if (question.dataset.kind === 'sure') { if (file.scenarios && target in file.scenarios) put('sure', target, value); }
        else file[question.dataset.kind] = value;
    });
    return file;
};
const isEmpty = file => !Object.keys(file.answers).length && !file.scenarios && !file.role && !file.comment;
const save = () => {
    const file = answers();
    hideEnd();
    if (isEmpty(file)) { document.getElementById('nothing').hidden = false; return; }
    const link = document.createElement('a');
    link.download = 'soundings-answers-' + id.slice(0, 8) + '.json';
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1) + '\n'], {type: 'application/json'}));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    changed = false;
    all('.name').forEach(place => { place.textContent = link.download; });
    document.getElementById('saved').hidden = false;
};
const begin = () => {
    form.reset();
    id = hex(32);
    changed = false;
    all('[data-shuffled]').forEach(shuffle);
    hideEnd();
    refresh();
};

buttons.forEach((button, at) => button.addEventListener('click', () => show(at)));
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', () => { changed = true; hideEnd(); refresh(); });
form.addEventListener('click', event => {
    if (!event.target.closest('.clear')) return;
    const question = event.target.closest('fieldset');
    all('input', question).forEach(field => { field.checked = false; });
    changed = true;
    hideEnd();
    refresh();
    question.querySelector('input').focus();
});
document.getElementById('save').addEventListener('click', save);
document.getElementById('clear').addEventListener('click', () => { begin(); document.querySelector('h1').focus(); window.scrollTo(0, 0); });
addEventListener('beforeunload', event => { if (changed) { event.preventDefault(); event.returnValue = true; } });
addEventListener('pageshow', event => { if (event.persisted) begin(); });
const wanted = (navigator.languages || []).map(tag => buttons.findIndex(button => button.lang === tag.split('-')[0])).find(at => at >= 0);
show(wanted === undefined ? 0 : wanted);
begin();
})();
)js";

} // namespace

QByteArray htmlFormStyle() { return kFormStyle; }

QByteArray htmlFormScript() { return kFormScript; }

} // namespace soundings
