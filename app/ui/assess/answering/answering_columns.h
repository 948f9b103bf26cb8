// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace soundings {

/// All questions, the question and its guidance side by side; in a small window or at a large text size the guidance
/// stands below the question, and then all questions in its place.
class AnsweringColumns final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        QWidget* tasks;
        QWidget* question;
        QWidget* instructions; ///< below the guidance
        QWidget* guidance;
    };
    AnsweringColumns(const Parts& parts, QWidget* parent);
    /// What stays under the question while it scrolls.
    [[nodiscard]] QVBoxLayout* underQuestion() const { return m_under; }
    enum class Tasks { Beside, Hidden, Alone };
    /// Where they have no room beside the question, they take its place while wanted.
    void showTasks(bool areWanted);
    [[nodiscard]] bool isGuidanceBeside() const;
    void scrollToTop();

Q_SIGNALS:
    void guidanceMoved();
    void folded(Tasks tasks);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();
    void moveGuidance(QWidget* home);

    Parts m_parts;
    QWidget* m_centre;
    QVBoxLayout* m_under;
    QWidget* m_below; ///< where the guidance is while folded
    QWidget* m_aside; ///< where it is else
    QScrollArea* m_scroller;
    QScrollArea* m_asideScroller;
    bool m_areTasksWanted = false;
};

} // namespace soundings
