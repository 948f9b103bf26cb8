// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/xml_words.h"

namespace soundings {

namespace {

constexpr char16_t kFirstNoncharacter = 0xFFFE;

bool isDropped(QChar c) { return c < QLatin1Char(' ') && c != QLatin1Char('\n') && c != QLatin1Char('\t'); }

} // namespace

QString xmlWords(const QString& words)
{
    QString clean;
    clean.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        if (isDropped(c))
            continue;
        const bool isPair = c.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate();
        if (isPair) {
            clean += c;
            clean += words[++i];
        } else {
            clean += c.isSurrogate() || c.unicode() >= kFirstNoncharacter ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return clean;
}

} // namespace soundings
