// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/actions/action_csv.h"

#include "app/text/csv_row.h"
#include "app/writers/actions/action_columns.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ActionCsv {
    Q_DECLARE_TR_FUNCTIONS(ActionCsv)
};

QByteArray csvLine(const QStringList& cells)
{
    std::vector<std::string> texts;
    for (const QString& cell : cells)
        texts.push_back(cell.toStdString());
    return QByteArray::fromStdString(csvRow(texts));
}

} // namespace

QByteArray actionCsv(const ActionSheet& sheet)
{
    const QString marks = actionMarks(sheet);
    QByteArray csv = kCsvMark + csvLine(actionHeadings() << ActionCsv::tr("Marking"));
    for (const ActionRow& row : sheet.rows)
        csv += csvLine(actionCells(row) << marks);
    return csv;
}

} // namespace soundings
