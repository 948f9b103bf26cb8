// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"
#include "app/ui/assess/answering/answering_keys.h"

#include <string>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace soundings {

class EvidenceList;
class NoteField;

/// What stands beside an answer: the mark to come back, the note, the evidence. Each says for itself when it is on
/// file. A bar of one line leads to all three; note and evidence take room once there is one or it is wanted.
class BesideAnswer final : public QWidget {
    Q_OBJECT
public:
    explicit BesideAnswer(QWidget* parent);
    /// Empties the fields for what is to be answered next.
    void begin();
    /// `sign` is shown where the change came from that is being told just now, if it came from here.
    void showRecord(const AnswerRecord& record, const QString& sign);
    /// True while one of the signals below is told: the sign of what follows belongs here.
    [[nodiscard]] bool isTelling() const { return m_telling != nullptr; }
    void setAccess(AnswerSheet::Access access);
    void act(AnsweringAct act);
    void settle();
    /// Puts the bar at the top of another layout, where it stays in sight; null: above note and evidence.
    void placeBar(QBoxLayout* elsewhere);

Q_SIGNALS:
    void comeBackToggled();
    void clearAsked();
    void noteWritten(const QString& note);
    void evidenceWritten(const std::vector<std::string>& evidence);

private:
    void makeBar();
    void addNote(QVBoxLayout* column);
    void addEvidence(QVBoxLayout* column);
    void addWhereKept(QVBoxLayout* column);
    QLabel* addHeading(QWidget* part, const QString& text, const QString& signName, QWidget* buddy);
    void showParts();
    template <class Tell> void telling(QLabel* sign, Tell tell);

    QWidget* m_bar = nullptr;
    QPushButton *m_comeBack = nullptr, *m_toNote = nullptr, *m_toEvidence = nullptr, *m_clear = nullptr;
    QWidget *m_notePart = nullptr, *m_evidencePart = nullptr;
    AnswerRecord m_record;
    bool m_wantsNote = false, m_wantsEvidence = false, m_isReadOnly = false;
    NoteField* m_note = nullptr;
    EvidenceList* m_evidence = nullptr;
    QLabel* m_comeBackSign = nullptr;
    QLabel* m_noteSign = nullptr;
    QLabel* m_whereKept = nullptr; ///< of what is written here, seen while any of it is
    QLabel* m_evidenceSign = nullptr;
    QLabel* m_telling = nullptr;
};

} // namespace soundings
