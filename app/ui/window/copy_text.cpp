// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/copy_text.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMetaObject>
#include <QStringList>

namespace soundings {

namespace {

QString lineOf(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(QLatin1Char('\t'));
}

QString selectedRows(const QAbstractItemView& table)
{
    const QAbstractItemModel& model = *table.model();
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header << model.headerData(column, Qt::Horizontal).toString();
    QStringList lines{header.join(QLatin1Char('\t'))};
    for (const QModelIndex& index : table.selectionModel()->selectedRows())
        lines << lineOf(model, index.row());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void copyText(QWidget* widget)
{
    if (widget == nullptr)
        return;
    if (const auto* table = qobject_cast<QAbstractItemView*>(widget)) {
        if (table->model() != nullptr && table->selectionModel()->hasSelection())
            QGuiApplication::clipboard()->setText(selectedRows(*table));
    } else if (widget->metaObject()->indexOfSlot("copy()") >= 0) {
        QMetaObject::invokeMethod(widget, "copy");
    }
}

} // namespace soundings
