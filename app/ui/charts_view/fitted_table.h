// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

namespace soundings {

/// A table as high as its rows, for pages that scroll as a whole. The first column takes the room that is left.
/// A click on a heading sorts by Qt::EditRole, the next one turns it round, the third gives the model's own order
/// again.
class FittedTable final : public QTableView {
    Q_OBJECT
public:
    explicit FittedTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Shows the model's rows. Column widths and order are as they were when it was last shut.
    void open(QAbstractItemModel& model);
    /// Hides the table and lets go of its rows: to assistive technology, cells of a hidden table would be showing.
    void shut();
    /// The rows stay in the model's order whatever is clicked.
    void forbidSorting();
    /// As a click on the column's heading does: for those who have no mouse.
    void sortBy(int column);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void fit();
    QSortFilterProxyModel m_sorted;
    QTimer m_fitting;
    QByteArray m_columns; ///< how the columns were when it was shut
};

} // namespace soundings
