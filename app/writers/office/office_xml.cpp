// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/office_xml.h"

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

OfficeXml::OfficeXml() : m_writer(&m_bytes) { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }

void OfficeXml::open(const char* tag, const Attributes& attributes)
{
    m_writer.writeStartElement(QLatin1String(tag));
    for (const Attribute& attribute : attributes)
        m_writer.writeAttribute(QLatin1String(attribute.name), xmlWords(attribute.value));
}

void OfficeXml::empty(const char* tag, const Attributes& attributes)
{
    open(tag, attributes);
    close();
}

void OfficeXml::line(const char* tag, const QString& words, const Attributes& attributes)
{
    open(tag, attributes);
    text(words);
    close();
}

void OfficeXml::text(const QString& words) { m_writer.writeCharacters(xmlWords(words)); }

} // namespace soundings
