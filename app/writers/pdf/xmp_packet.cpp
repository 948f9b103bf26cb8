// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/pdf/xmp_packet.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace soundings {

namespace {

const QString kRdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString kDublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kPdfUa = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const QString kMeta = QStringLiteral("adobe:ns:meta/");

void writeDescription(QXmlStreamWriter& xml, const QString& title, const QString& language)
{
    xml.writeStartElement(kRdf, QStringLiteral("Description"));
    xml.writeAttribute(kRdf, QStringLiteral("about"), QString());
    xml.writeTextElement(kPdfUa, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeStartElement(kDublinCore, QStringLiteral("title"));
    xml.writeStartElement(kRdf, QStringLiteral("Alt"));
    xml.writeStartElement(kRdf, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(title);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(kDublinCore, QStringLiteral("language"));
    xml.writeStartElement(kRdf, QStringLiteral("Bag"));
    xml.writeTextElement(kRdf, QStringLiteral("li"), language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray xmpPacket(const QString& title, const QString& language)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(kMeta, QStringLiteral("x"));
    xml.writeStartElement(kMeta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(kRdf, QStringLiteral("rdf"));
    xml.writeStartElement(kRdf, QStringLiteral("RDF"));
    xml.writeNamespace(kDublinCore, QStringLiteral("dc"));
    xml.writeNamespace(kPdfUa, QStringLiteral("pdfuaid"));
    writeDescription(xml, title, language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return bytes;
}

} // namespace soundings
