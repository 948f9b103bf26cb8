// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace soundings {

/// A tree as high as its open lines; the first column takes the room that is left.
class SumTree final : public QTreeView {
    Q_OBJECT
public:
    explicit SumTree(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Titles { Whole, Broken };
    [[nodiscard]] int wantedWidth(int column, Titles titles) const;
    [[nodiscard]] int titlesHeight() const;
    void fitColumns();
};

} // namespace soundings
