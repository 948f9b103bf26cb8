// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace soundings {

class RowCanvas;

/// A painted chart as a list for assistive technology: one item a row, named by the row's sentence.
class RowCanvasAccessible final : public QAccessibleWidget {
public:
    explicit RowCanvasAccessible(RowCanvas* canvas);
    ~RowCanvasAccessible() override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] RowCanvas* canvas() const;
    mutable std::map<int, QAccessible::Id> m_rows;
};

/// Makes Qt use it for every RowCanvas; does so once.
void installRowCanvasAccessible();

} // namespace soundings
