// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace soundings {

/// A table of a LimeSurvey survey structure.
struct LssTable {
    const char* name;
    std::vector<const char*> fields;
    std::vector<QStringList> rows; ///< a cell for each field
};

/// A whole file of them. Characters that XML has not are left out.
QByteArray lssFile(const QStringList& languages, const std::vector<LssTable>& tables);

} // namespace soundings
