// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QXmlStreamAttributes>

#include "app/document/document.h"

#include <utility>
#include <vector>

namespace soundings::test {

/// What a parser finds in one XML file.
struct OfficePart {
    QString error; ///< empty where it is well-formed
    QString words; ///< in order; elements for line ends, tabs and spaces as these characters
    std::vector<std::pair<QString, QXmlStreamAttributes>> elements; ///< by qualified name

    [[nodiscard]] int count(const char* name) const;
    /// Of every element of that name that has the attribute, in order.
    [[nodiscard]] QStringList values(const char* element, const char* attribute) const;
};

OfficePart officePart(const QByteArray& package, const char* name);

/// Names of the files in a package, in order.
QStringList officeNames(const QByteArray& package);

/// Every heading, paragraph, list item, caption, column header and cell of a document without folds, and what its
/// headlines say, in order.
QStringList wordsIn(const Document& document);

/// Those of `expected` that do not follow in `words` where they should.
QStringList missingFrom(const QString& words, const QStringList& expected);

} // namespace soundings::test
