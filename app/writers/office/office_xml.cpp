// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/office/office_xml.h"

#include "app/document/xml_words.h"

namespace soundings {

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
