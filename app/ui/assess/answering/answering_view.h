// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"
#include "app/ui/assess/answering/answering_head.h"
#include "app/ui/assess/answering/answering_keys.h"

#include <optional>

class QLabel;

namespace soundings {

class AnsweringColumns;
class AnsweringWays;
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
    /// For whoever knows the question: with the answer that was given in sight, even where there is no room for both.
    void showAnswer();
    /// Where leaving leads.
    void showBack(const BackWords& words) { m_head->showBack(words); }
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
    void connectParts();
    void foldInstructions();
    void goToItem(const ItemId& item);
    void showProgress();
    void showRecord(const QString& sign);
    void put(const AnswerRecord& record);
    bool moveTo(const Item* item);
    void act(AnsweringAct act, int number);
    void toggleKeys();
    void showQuestion();
    void next();
    void previous();
    void nextUnanswered();

    Session& m_session;
    std::optional<AnswerSheet> m_sheet;
    ItemId m_item;
    bool m_isPutting = false;
    AnsweringHead* m_head;
    TaskList* m_tasks;
    InstructionsCard* m_instructions;
    ItemPanel* m_panel;
    GuidancePanel* m_guidance;
    AnsweringColumns* m_columns = nullptr;
    QLabel* m_hint = nullptr;
    AnsweringWays* m_ways = nullptr;
    KeysPanel* m_keys = nullptr;
};

} // namespace soundings
