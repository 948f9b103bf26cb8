// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/html/html_writer.h"

#include "app/document/runs.h"
#include "app/document/xml_words.h"
#include "app/text/language.h"

namespace soundings {

namespace {

QByteArray escaped(const QString& words) { return xmlWords(withoutFallbackMarks(words)).toHtmlEscaped().toUtf8(); }

/// A browser would make a space of the end of a line.
QByteArray escapedLines(const QString& words) { return escaped(words).replace('\n', "<br/>"); }

/// Text in which every passage that is in another language for now says so.
QByteArray escapedText(const QString& words)
{
    QByteArray bytes;
    for (const Run& run : runs(words))
        bytes += run.isFallback
            ? "<span lang=\"" + programLanguages().first().toUtf8() + "\">" + escapedLines(run.words) + "</span>"
            : escapedLines(run.words);
    return bytes;
}

} // namespace

void HtmlWriter::startTag(const QString& tag, const Attributes& attributes)
{
    m_bytes += '<' + tag.toUtf8();
    for (const auto& [name, value] : attributes)
        m_bytes += ' ' + name.toUtf8() + "=\"" + escaped(value) + '"';
}

void HtmlWriter::open(const QString& tag, const Attributes& attributes)
{
    startTag(tag, attributes);
    m_bytes += ">\n";
    m_open << tag;
}

void HtmlWriter::close() { m_bytes += "</" + m_open.takeLast().toUtf8() + ">\n"; }

void HtmlWriter::text(const QString& words) { m_bytes += escapedText(words); }

void HtmlWriter::line(const QString& tag, const QString& words, const Attributes& attributes)
{
    startTag(tag, attributes);
    m_bytes += '>' + escapedText(words) + "</" + tag.toUtf8() + ">\n";
}

void HtmlWriter::empty(const QString& tag, const Attributes& attributes)
{
    startTag(tag, attributes);
    m_bytes += "/>\n";
}

void HtmlWriter::heading(int level, const QString& words, const QString& id)
{
    line(QStringLiteral("h%1").arg(level), words, id.isEmpty() ? Attributes{} : Attributes{{QStringLiteral("id"), id}});
}

} // namespace soundings
