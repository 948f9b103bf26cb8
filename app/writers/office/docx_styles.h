// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soundings {

/// word/styles.xml; `language` of what is not marked otherwise.
QByteArray docxStyles(const QString& language);
/// word/numbering.xml: bullets, and for each of so many numbered lists a count of its own.
QByteArray docxNumbering(int numberedLists);

} // namespace soundings
