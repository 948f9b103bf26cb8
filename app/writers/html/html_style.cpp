// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/html/html_style.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct HtmlStyle {
    Q_DECLARE_TR_FUNCTIONS(HtmlStyle)
};

const char* const kScreen = R"css(
html{font:100%/1.5 system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif;color:#1c2326;background:#f5f6f4}
body{max-width:54rem;min-height:100vh;box-sizing:border-box;margin:0 auto;padding:2rem 2.5rem 4rem;background:#fff;position:relative;z-index:0}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0}
h2{font-size:1.35rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid #c9d0d2}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1rem 0 .25rem}
h1,h2,h3,h4,p,li,th,td,caption,summary{unicode-bidi:plaintext;text-align:start}
p,li{max-width:70ch}
ul,ol{padding-left:1.4rem}
li{margin:.35rem 0}
li ul{list-style:none;padding-left:0;margin:0;color:#55616a}
li li{margin:.1rem 0}
.quiet,caption{color:#55616a}
.lead{font-size:1.3rem;line-height:1.45;max-width:60ch;margin:1.25rem 0}
.marking{font-weight:700;letter-spacing:.05em;text-align:center;margin:0 0 1rem;max-width:none}
footer .marking{margin:1rem 0 0}
.logo{max-height:4rem;max-width:14rem}
nav ol{columns:2;column-gap:2.5rem;list-style:none;padding:0;margin:.5rem 0 0}
nav ol ol{columns:1;padding-left:1rem;margin:0}
nav li{margin:0;padding:.1rem 0;break-inside:avoid}
nav p{font-weight:700;margin:1.5rem 0 0}
a{color:#0a6a70}
.block{display:inline-block;vertical-align:top;box-sizing:border-box;width:calc(50% - 1rem);margin:0 1.4rem 1rem 0;border:1px solid #c9d0d2;border-radius:6px;padding:1rem 1.25rem}
.block+.block{margin-right:0}
.block h2,.block h3,.block h4{margin:0;padding:0;border:0;font-size:1.1rem}
.big{font-size:2.8rem;line-height:1;font-weight:700;margin:.25rem 0;font-variant-numeric:tabular-nums}
.big small{font-size:1rem;font-weight:400;color:#55616a}
.band{font-size:1.15rem;font-weight:700;margin:.5rem 0}
.shape{height:1em;width:2.9em;vertical-align:-.1em;margin-right:.6em}
.held{border-left:4px solid #8a5a00;background:#fbefd5;color:#1c2326;padding:.5rem .75rem;margin:.75rem 0}
figure{margin:1rem 0}
.beside{display:grid;gap:0 2rem;align-items:start}
.beside>div{min-width:0}
.beside .block{width:100%;margin-right:0}
.chart{display:block;width:100%;height:auto}
.chart,.chart *{font-family:inherit}
table{border-collapse:collapse;width:100%;margin:.75rem 0 1.25rem;font-size:.95rem}
caption{padding-bottom:.35rem}
th,td{vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #c9d0d2}
thead th{border-bottom:2px solid #7c878d;vertical-align:bottom}
thead small{font-weight:400;color:#55616a}
tbody th{font-weight:400}
thead .n{white-space:normal}
.n+th:not(.n),.n+td:not(.n){padding-left:1.25rem}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.d1{padding-left:1.2rem}.d2{padding-left:2.4rem}.d3{padding-left:3.6rem}.d4{padding-left:4.8rem}
details{margin:.75rem 0;border:1px solid #c9d0d2;border-radius:6px;padding:.35rem 1rem}
summary{cursor:pointer;font-weight:700;padding:.35rem 0}
summary:focus-visible,a:focus-visible{outline:2px solid #0a6a70;outline-offset:2px}
footer{margin-top:3rem;border-top:1px solid #c9d0d2}
@media (max-width:40rem){body{padding:1.25rem}nav ol{columns:1}.block{width:100%;margin-right:0}.beside{display:block}}
)css";

/// Folds are open on paper; a browser that does not know ::details-content leaves out what is closed.
const char* const kPaper = R"css(
@page{size:A4;margin:2.2cm 2cm}
@media print{
html{font-size:9.5pt;background:#fff;color:#000}
body{max-width:none;min-height:0;padding:0;background:none}
.block,figure,tr,li,summary,.held,.beside,.together{break-inside:avoid}
.beside{display:grid}
h1,h2,h3,h4,caption,thead,summary{break-after:avoid}
thead{display:table-header-group}
h2{margin-top:1.5rem}
header .marking,footer .marking{display:none}
a{color:inherit;text-decoration:none}
.held{background:none}
th,td{padding-top:.2rem;padding-bottom:.2rem}
.d1{padding-left:.6rem}.d2{padding-left:1.2rem}.d3{padding-left:1.8rem}.d4{padding-left:2.4rem}
details{border:0;padding:0}
details::details-content{content-visibility:visible;block-size:auto;display:block}
summary{list-style:none}
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

QByteArray marginBox(const char* place, const QByteArray& content, const char* weight = "400")
{
    return QByteArray("@") + place + "{content:" + content + ";font-size:9pt;font-weight:" + weight
        + ";color:#33404a}\n";
}

/// "Page 3 of 12": the words around the two numbers are the language's.
QByteArray pageNumber()
{
    const QString words = HtmlStyle::tr("Page %1 of %2");
    const QString first = words.section(QStringLiteral("%1"), 0, 0);
    const QString second = words.section(QStringLiteral("%1"), 1).section(QStringLiteral("%2"), 0, 0);
    const QString last = words.section(QStringLiteral("%2"), 1);
    return cssString(first) + " counter(page) " + cssString(second) + " counter(pages) " + cssString(last);
}

QByteArray pageFurniture(const Document& document)
{
    QByteArray boxes = marginBox("top-left", cssString(document.running)) + marginBox("bottom-right", pageNumber());
    if (!document.marking.isEmpty())
        boxes += marginBox("top-right", cssString(document.marking), "700")
            + marginBox("bottom-left", cssString(document.marking), "700");
    return "@page{\n" + boxes + "}\n";
}

/// Behind the words, which have no ground of their own but the body's, and on every printed page.
QByteArray markBehind(const QString& mark)
{
    if (mark.isEmpty())
        return {};
    return "body::before{content:" + cssString(mark)
        + ";position:fixed;z-index:-1;top:42%;left:0;right:0;text-align:center;font-size:min(20vw,9rem);font-weight:"
          "700;"
          "line-height:1;letter-spacing:.1em;color:#efefef;transform:rotate(-30deg);pointer-events:none}\n"
          "@media print{body::before{color:#ececec}}\n";
}

} // namespace

QByteArray htmlStyle(const Document& document)
{
    return kScreen + markBehind(document.markBehind) + kPaper + pageFurniture(document);
}

} // namespace soundings
