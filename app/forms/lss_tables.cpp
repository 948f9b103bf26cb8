// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/lss_tables.h"

#include "app/document/xml_words.h"

#include <QXmlStreamWriter>

namespace soundings {

namespace {

/// Of LimeSurvey 6; programs of other versions from 4 on read it as well.
constexpr const char* kDatabaseVersion = "623";

void writeTable(QXmlStreamWriter& xml, const LssTable& table)
{
    xml.writeStartElement(QLatin1String(table.name));
    xml.writeStartElement(QStringLiteral("fields"));
    for (const char* field : table.fields)
        xml.writeTextElement(QStringLiteral("fieldname"), QLatin1String(field));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("rows"));
    for (const QStringList& row : table.rows) {
        xml.writeStartElement(QStringLiteral("row"));
        for (std::size_t i = 0; i < table.fields.size(); ++i)
            xml.writeTextElement(QLatin1String(table.fields[i]), xmlWords(row[static_cast<qsizetype>(i)]));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray lssFile(const QStringList& languages, const std::vector<LssTable>& tables)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("document"));
    xml.writeTextElement(QStringLiteral("LimeSurveyDocType"), QStringLiteral("Survey"));
    xml.writeTextElement(QStringLiteral("DBVersion"), QLatin1String(kDatabaseVersion));
    xml.writeStartElement(QStringLiteral("languages"));
    for (const QString& language : languages)
        xml.writeTextElement(QStringLiteral("language"), language);
    xml.writeEndElement();
    for (const LssTable& table : tables)
        writeTable(xml, table);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace soundings
