// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"
#include "app/ui/assess/answering_keys.h"

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace soundings {

class GuidancePanel;
class InstructionsCard;
class ItemPanel;
class KeysPanel;
class TaskList;

/// Answering one response, one item at a time: task list, item, guidance. Every widget stays from item to item.
class AnsweringView final : public QWidget {
    Q_OBJECT
public:
    AnsweringView(Session& session, QWidget* parent);
    /// `item` empty: the first without an answer.
    void showSheet(AnswerSheet sheet, const ItemId& item);
    void refresh(const Changes& changes);
    /// Puts what is being written on file.
    void settle();
    [[nodiscard]] ItemId currentItem() const { return m_item; }

Q_SIGNALS:
    void leave();
    void check();
    void influences();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHeader(QBoxLayout* column);
    void buildCentre();
    QWidget* buildWays();
    void connectParts();
    void fold();
    void moveGuidance(QWidget* home);
    void foldInstructions();
    void goToItem(const ItemId& item);
    void showProgress();
    void put(const AnswerRecord& record);
    void act(AnsweringAct act, int number);
    void showQuestion();
    void next();
    void previous();
    void nextUnanswered();

    Session& m_session;
    std::optional<AnswerSheet> m_sheet;
    ItemId m_item;
    bool m_isPutting = false;
    QLabel* m_title = nullptr;
    QLabel* m_progress = nullptr;
    QLabel* m_closed = nullptr;
    QPushButton* m_showTasks = nullptr;
    QBoxLayout* m_header = nullptr;
    QBoxLayout* m_columns = nullptr;
    TaskList* m_tasks = nullptr;
    QWidget* m_centre = nullptr;
    QScrollArea* m_scroller = nullptr;
    InstructionsCard* m_instructions = nullptr;
    ItemPanel* m_panel = nullptr;
    GuidancePanel* m_guidance = nullptr;
    QWidget* m_below = nullptr; ///< where the guidance is while folded
    QWidget* m_aside = nullptr; ///< where it is else
    QScrollArea* m_asideScroller = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_nextUnanswered = nullptr;
    QPushButton* m_next = nullptr;
    KeysPanel* m_keys = nullptr;
};

} // namespace soundings
