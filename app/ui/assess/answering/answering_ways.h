// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"

class QHBoxLayout;
class QPushButton;

namespace soundings {

/// The ways from one question to another, and on from the last.
class AnsweringWays final : public QWidget {
    Q_OBJECT
public:
    explicit AnsweringWays(QWidget* parent);
    void showWays(const AnswerSheet& sheet, const ItemId& item);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void previous();
    void nextUnanswered();
    void next();

protected:
    bool event(QEvent* event) override;

private:
    /// Where the three have no room beside each other, the one in the middle stands above the others; where two have
    /// none, the way on stands alone.
    void fold();
    QHBoxLayout* m_above;
    QHBoxLayout* m_line;
    QPushButton* m_previous;
    QPushButton* m_nextUnanswered;
    QPushButton* m_next;
};

} // namespace soundings
