// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/document/document.h"

#include <vector>

namespace soundings {

/// tables() without FallbackMarks, every row with a cell for each column.
std::vector<Table> dataTables(const Document& document);

/// What a document says of itself around its tables, without FallbackMarks.
struct DocumentFacts {
    QString title;
    QString language;
    QString running;
    QString marking; ///< empty where there is none
    QString mark; ///< "SAMPLE"; empty where there is none
    QStringList notes; ///< what stands right under the title: that all is invented, whether the round is closed
};
DocumentFacts factsOf(const Document& document);

/// Every column of every table: caption and heading, unit and meaning, and both ids. Its id is "definitions".
Table definitions(const std::vector<Table>& tables);

} // namespace soundings
