// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>

#include "app/ui/assess/mark_shape.h"

namespace soundings {

/// What a row of the task list says.
struct TaskFace {
    QString text;
    QString count; ///< "3 of 5"; empty for an item
    MarkShape state = MarkShape::Open;
    QString spoken; ///< the marks in words: "must-have, come back to this"
    bool isMustHave = false;
    bool isComeBack = false;
    bool isCurrent = false;
    bool operator==(const TaskFace&) const = default;
};

/// A section or an item in the task list, painted: mark, text, count, signs.
class TaskListRow final : public QPushButton {
    Q_OBJECT
public:
    enum class Level { Section, Item };
    TaskListRow(Level level, const QString& objectName, QWidget* parent);
    void showFace(const TaskFace& face);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double textLeft() const;
    [[nodiscard]] double textWidth(double width) const;
    void paintGround(QPainter& painter) const;
    Level m_level;
    TaskFace m_face;
};

} // namespace soundings
