// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace soundings {

/// A table as high as its rows, for pages that scroll as a whole. The first column takes the room that is left.
class FittedTable final : public QTableView {
    Q_OBJECT
public:
    explicit FittedTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace soundings
