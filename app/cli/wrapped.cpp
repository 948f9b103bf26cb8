// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wrapped.h"

#include <QStringList>

namespace soundings::cli {

namespace {

QString wrappedParagraph(const QString& paragraph, int width, int indent)
{
    qsizetype lead = 0;
    while (lead < paragraph.size() && paragraph[lead] == QLatin1Char(' '))
        ++lead;
    const QString first = paragraph.left(lead);
    const QString next = first + QString(indent, QLatin1Char(' '));
    QStringList lines;
    QString line = first;
    for (const QString& word : paragraph.mid(lead).split(QLatin1Char(' '))) {
        const bool isEmpty = line.size() == (lines.isEmpty() ? first : next).size();
        if (!isEmpty && line.size() + 1 + word.size() > width) {
            lines << line;
            line = next + word;
            continue;
        }
        line += isEmpty ? word : QLatin1Char(' ') + word;
    }
    return (lines << line).join(QLatin1Char('\n'));
}

} // namespace

QString wrapped(const QString& text, int width, int indent)
{
    QStringList paragraphs;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        paragraphs << wrappedParagraph(paragraph, width, indent);
    return paragraphs.join(QLatin1Char('\n'));
}

QString wrappedLines(const QString& text, int width)
{
    constexpr int kHanging = 2;
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const bool hangs = line.startsWith(QLatin1Char(' ')) || line.startsWith(QLatin1String("- "));
        lines << (line.size() <= width ? line : wrapped(line, width, hangs ? kHanging : 0));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace soundings::cli
