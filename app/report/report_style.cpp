// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_style.h"

namespace soundings {

namespace {

const char* const kStyle = R"css(
html{font:100%/1.5 system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif;color:#1c2326;background:#f5f6f4}
body{margin:0}
.page{max-width:54rem;margin:0 auto;padding:2rem 2.5rem 4rem;background:#fff}
.sample{margin:0;max-width:none;padding:.75rem 2.5rem;background:#fbefd5;color:#1c2326;border-bottom:3px solid #8a5a00;text-align:center}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 .25rem}
h2{font-size:1.35rem;line-height:1.25;margin:3rem 0 .75rem;padding-top:.75rem;border-top:1px solid #c9d0d2}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
p,li{max-width:70ch}
ul,ol{padding-left:1.4rem}
li{margin:.35rem 0}
.muted,.facts,caption{color:#55616a}
.facts{margin:0}
.lead{font-size:1.3rem;line-height:1.45;max-width:60ch;margin:1.25rem 0}
nav ol{columns:2;column-gap:2.5rem;list-style:none;padding:0;margin:1.5rem 0 0}
nav li{margin:0;padding:.15rem 0;break-inside:avoid}
a{color:#0a6a70}
.blocks{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1.5rem}
.block{border:1px solid #c9d0d2;border-radius:6px;padding:1rem 1.25rem}
.block h3{margin-top:0}
.big{font-size:2.8rem;line-height:1;font-weight:700;margin:.25rem 0;font-variant-numeric:tabular-nums}
.big small{font-size:1rem;font-weight:400;color:#55616a}
.band{font-size:1.15rem;font-weight:700;margin:.5rem 0}
.shape{height:1em;width:2.9em;vertical-align:-.1em;margin-right:.6em}
.held{border-left:4px solid #8a5a00;background:#fbefd5;padding:.5rem .75rem;margin:.5rem 0}
figure{margin:1rem 0}
.chart{display:block;width:100%;height:auto}
.chart,.chart *{font-family:inherit}
table{border-collapse:collapse;width:100%;margin:1rem 0 1.5rem;font-size:.95rem}
caption{text-align:left;padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #c9d0d2}
thead th{border-bottom:2px solid #7c878d}
tbody th{font-weight:400}
thead th:first-child{min-width:14rem;width:42%}
thead .n{white-space:normal}
.n+th:not(.n),.n+td:not(.n){padding-left:1.25rem}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.d1{padding-left:1.2rem}.d2{padding-left:2.4rem}.d3{padding-left:3.6rem}.d4{padding-left:4.8rem}
details{margin:.75rem 0;border:1px solid #c9d0d2;border-radius:6px;padding:.5rem 1rem}
summary{cursor:pointer;font-weight:700;padding:.35rem 0}
summary:focus-visible,a:focus-visible{outline:2px solid #0a6a70;outline-offset:2px}
footer{margin-top:3rem;border-top:1px solid #c9d0d2}
.mark{display:none}
@media (max-width:40rem){.page{padding:1.25rem}nav ol{columns:1}}
@page{size:A4;margin:2.5cm}
@media print{
html{font-size:10.5pt;background:#fff;color:#000}
.page{max-width:none;padding:0;background:none}
.block,figure,tr,li,summary,.held{break-inside:avoid}
h1,h2,h3,caption,thead{break-after:avoid}
thead{display:table-header-group}
nav{display:none}
a{color:inherit;text-decoration:none}
.held,.sample{background:none}
.sample{border:2px solid #000;padding:.25rem;margin-bottom:1rem}
.d1{padding-left:.6rem}.d2{padding-left:1.2rem}.d3{padding-left:1.8rem}.d4{padding-left:2.4rem}
details{border:0;padding:0}
.mark{display:block;position:fixed;top:40%;left:0;right:0;text-align:center;font-size:72pt;font-weight:700;color:#e6e6e6;transform:rotate(-30deg);z-index:-1}
}
)css";

/// A CSS string: every character that is not a plain letter, digit or space is written as its number.
QByteArray cssString(const QString& words)
{
    QByteArray text = "\"";
    for (const uint c : words.toUcs4()) {
        const bool isPlain = c < 128 && (QChar(c).isLetterOrNumber() || c == ' ');
        text += isPlain ? QByteArray(1, static_cast<char>(c)) : '\\' + QByteArray::number(c, 16) + ' ';
    }
    return text + '"';
}

QByteArray marginBox(const char* place, const QByteArray& content)
{
    return QByteArray("@") + place + "{content:" + content + ";font-size:9pt;color:#55616a}\n";
}

} // namespace

QByteArray reportStyle(const PageFurniture& furniture)
{
    QByteArray style = kStyle;
    style += "@page{\n" + marginBox("bottom-left", cssString(furniture.left))
        + marginBox("bottom-right", cssString(furniture.right + QLatin1Char(' ')) + " counter(page)");
    if (!furniture.sample.isEmpty())
        style += marginBox("top-center", cssString(furniture.sample));
    return style + "}\n";
}

} // namespace soundings
