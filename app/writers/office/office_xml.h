// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>
#include <vector>

namespace soundings {

/// Writes one XML file of an office document, without white space between elements: there it would be words.
class OfficeXml {
public:
    struct Attribute {
        Attribute(const char* of, const char* is) : name(of), value(QString::fromUtf8(is)) { }
        Attribute(const char* of, QString is) : name(of), value(std::move(is)) { }
        Attribute(const char* of, int is) : name(of), value(QString::number(is)) { }
        const char* name; ///< with its prefix: "text:style-name"
        QString value;
    };
    using Attributes = std::vector<Attribute>;

    OfficeXml();
    void open(const char* tag, const Attributes& attributes = {});
    /// Closes what was opened last.
    void close() { m_writer.writeEndElement(); }
    /// An element without content.
    void empty(const char* tag, const Attributes& attributes = {});
    /// An element with words and nothing else in it.
    void line(const char* tag, const QString& words, const Attributes& attributes = {});
    void text(const QString& words);
    /// Everything written; all that was opened must be closed.
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace soundings
