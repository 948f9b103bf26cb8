// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"
#include "app/ui/assess/answering/answering_keys.h"
#include "app/ui/assess/answering/item_choices.h"
#include "app/ui/assess/answering/offered_keys.h"

#include <functional>

class QBoxLayout;
class QLabel;

namespace soundings {

class BesideAnswer;
class ChoiceList;
class ReasonField;

/// The item being answered: its words, its choices, and what is written beside the answer. It says what should be on
/// file through edited() and shows what is on file through showRecord().
class ItemPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ItemPanel(QWidget* parent);
    void showItem(const AnswerSheet& sheet, const Item& item);
    /// `sign` says that it was saved; empty where nothing was.
    void showRecord(const AnswerRecord& record, const QString& sign);
    void focusAnswer();
    /// As if it had been chosen here.
    void answerWith(const Answer& answer);
    [[nodiscard]] bool hasAnswerFocus() const; ///< not a field
    [[nodiscard]] OfferedKeys offeredKeys() const;
    /// Acts on one item: choosing, clearing, marking, going to the note or the evidence.
    void act(AnsweringAct act, int number);
    /// The bar of note, evidence and come back: under the question and in sight, or with null among its parts.
    void placeBar(QBoxLayout* underQuestion);
    /// Puts what is being written on file: before another item is shown.
    void settle();

Q_SIGNALS:
    /// An answer was pressed where they can only be read.
    void readOnlyPressed();
    void edited(const soundings::AnswerRecord& record);
    void keyRefused(const QString& why); ///< empty: no longer

private:
    void build();
    void choose(std::optional<int> index);
    void press(const QString& key);
    void clear();
    void showReasonFor(const Answer& answer);
    void showStanding(const Answer& answer, const QString& sign);
    void setAccess(AnswerSheet::Access access);
    template <class Change> void edit(Change change);
    void editAnswer(const Answer& answer);
    [[nodiscard]] QString placeText(const AnswerSheet& sheet, const Item& item) const;

    QLabel* m_place = nullptr;
    QWidget* m_mustHave = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_fallback = nullptr;
    ChoiceList* m_choices = nullptr;
    QLabel* m_standing = nullptr; ///< what the answer means for a must-have
    ReasonField* m_reason = nullptr;
    BesideAnswer* m_beside = nullptr;
    ItemChoices m_allowed;
    AnswerRecord m_record;
    std::function<QString(const Answer&)> m_standingOf; ///< of the item shown
    bool m_needsReason = true;
    bool m_isReadOnly = false;
    bool m_isMarkedHere = false; ///< "come back to this" was set while the item is shown
};

} // namespace soundings
