// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace soundings {

/// Writes one HTML document that is well-formed XML as well. Everything but raw() is escaped.
class HtmlWriter {
public:
    using Attributes = std::vector<std::pair<QString, QString>>;

    void open(const QString& tag, const Attributes& attributes = {});
    /// Closes what was opened last.
    void close();
    void text(const QString& words);
    /// An element with words and nothing else in it.
    void line(const QString& tag, const QString& words, const Attributes& attributes = {});
    /// An element that has no content: meta.
    void empty(const QString& tag, const Attributes& attributes);
    /// Markup of our own making: a style sheet, a figure.
    void raw(const QByteArray& markup) { m_bytes += markup; }
    /// With an id to link to, where there is one.
    void heading(int level, const QString& words, const QString& id = {});
    /// Everything written; all that was opened must be closed.
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void startTag(const QString& tag, const Attributes& attributes);
    QByteArray m_bytes;
    QStringList m_open;
};

} // namespace soundings
