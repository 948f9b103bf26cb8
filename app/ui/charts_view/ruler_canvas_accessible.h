// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace soundings {

class RulerCanvas;

/// A painted chart as a list for assistive technology: one item a row, named by the row's sentence.
class RulerCanvasAccessible final : public QAccessibleWidget {
public:
    explicit RulerCanvasAccessible(RulerCanvas* canvas);
    ~RulerCanvasAccessible() override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] RulerCanvas* canvas() const;
    mutable std::map<int, QAccessible::Id> m_rows;
};

/// Makes Qt use it for every RulerCanvas; does so once.
void installRulerCanvasAccessible();

} // namespace soundings
