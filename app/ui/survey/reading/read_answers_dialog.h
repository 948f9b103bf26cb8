// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/kit/fitted_dialog.h"
#include "app/ui/survey/reading/answers_reading.h"
#include "app/ui/survey/survey_facts.h"

#include <memory>

class QPushButton;

namespace soundings {

class Disclosure;
class Prompts;
class ReadingQuestions;
class Session;

/// Reads files of a survey's answers in: what would be taken, what has to be said first, and the receipt once it is
/// stored. Escape stores nothing.
class ReadAnswersDialog final : public FittedDialog {
    Q_OBJECT
public:
    ReadAnswersDialog(Session& session, Prompts& prompts, SurveyFacts facts, QStringList paths, QWidget* parent);
    /// Reads the files for the first time; false where the person stopped it. Throws what readSurveyFiles() does.
    bool begin();

Q_SIGNALS:
    void refused(const QString& message);

private:
    bool readFiles();
    void readAgain();
    void showReading();
    [[nodiscard]] InAlready inAlready() const;
    void showColumns();
    void showPart(const QString& objectName, const QString& title, const QStringList& lines);
    void readIn();
    void showReceipt();
    void saveReceipt();
    void addButtons();
    Session& m_session;
    Prompts& m_prompts;
    SurveyFacts m_facts;
    AnswersReading m_reading;
    QStringList m_receipt; ///< once it is stored
    QWidget* m_found = nullptr; ///< what would be taken, or the receipt
    ReadingQuestions* m_questions = nullptr;
    Disclosure* m_columns = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_act = nullptr;
};

} // namespace soundings
