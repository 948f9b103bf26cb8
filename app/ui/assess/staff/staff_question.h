// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answering/answering_keys.h"
#include "app/ui/assess/answering/offered_keys.h"
#include "app/ui/assess/staff/staff_face.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace soundings {

class ChoiceList;
class NoteField;

/// One step of a survey on the screen, large and alone.
class StaffQuestion final : public QWidget {
    Q_OBJECT
public:
    explicit StaffQuestion(QWidget* parent);
    void showFace(const StaffFace& face, const QString& comment);
    /// The mark follows what is on file; `sign` says that it is.
    void showSaved(Code chosen, const QString& sign);
    void act(AnsweringAct act, int number);
    [[nodiscard]] OfferedKeys offeredKeys() const;
    void focusAnswer();
    void settle();
    /// Nothing of the person is left in it: text, its undo, marks, and the clipboard as far as it holds what they
    /// wrote.
    void forget();

Q_SIGNALS:
    void chosen(soundings::Code code); ///< 0: cleared
    void written(const QString& comment);
    void keyRefused(const QString& why); ///< empty: no longer

private:
    void choose(std::optional<int> index);
    void clear();
    [[nodiscard]] bool hasChoice() const;
    void keepWithinLimit();
    StaffFace m_face;
    QScrollArea* m_scroller;
    QLabel* m_place;
    QLabel* m_lead;
    QLabel* m_question;
    QLabel* m_fallback;
    ChoiceList* m_choices;
    QPushButton* m_clear;
    NoteField* m_comment;
    QLabel* m_count;
    QLabel* m_saved; ///< of the comment
};

} // namespace soundings
