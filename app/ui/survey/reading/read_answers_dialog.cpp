// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/reading/read_answers_dialog.h"

#include "app/session/session.h"
#include "app/text/error_text.h"
#include "app/text/survey_receipt_text.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/long_task.h"
#include "app/ui/prompts.h"
#include "app/ui/survey/reading/column_words.h"
#include "app/ui/survey/reading/reading_questions.h"
#include "app/ui/survey/reading/reading_receipt.h"
#include "core/error.h"
#include "core/response/survey_people.h"

#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr int kAboveFound = 2; ///< title and files

std::vector<std::string> pathsFrom(const QStringList& paths)
{
    std::vector<std::string> all;
    for (const QString& path : paths)
        all.push_back(path.toStdString());
    return all;
}

QWidget* makeColumnList(const std::vector<ColumnWords>& columns, QWidget* parent)
{
    auto* list = new QWidget(parent);
    list->setObjectName(QStringLiteral("read-columns"));
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, space::kS);
    column->setSpacing(space::kXs);
    for (const ColumnWords& words : columns) {
        column->addWidget(makeLabel(TextRole::Strong, words.heading, list));
        for (const QString& line : {words.becomes, words.answers})
            if (!line.isEmpty())
                column->addWidget(makeLabel(TextRole::Muted, line, list));
    }
    return list;
}

} // namespace

ReadAnswersDialog::ReadAnswersDialog(Session& session, Prompts& prompts, SurveyFacts facts, QStringList paths,
                                     QWidget* parent)
    : FittedDialog(tr("Answers from a file"), filesRead(paths), parent), m_session(session), m_prompts(prompts),
      m_facts(std::move(facts)),
      m_reading(m_facts.questionnaire, pathsFrom(paths),
                session.staffSurveys().keyForFiles(m_facts.round.id, m_facts.questionnaire->id))
{
    setObjectName(QStringLiteral("readAnswers"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    addButtons();
}

void ReadAnswersDialog::addButtons()
{
    m_cancel = makeButton(ButtonRole::Plain, tr("Cancel"), QStringLiteral("read-cancel"), this);
    m_save = makeButton(ButtonRole::Plain, tr("Save the receipt to print…"), QStringLiteral("read-save"), this);
    m_act = makeButton(ButtonRole::Primary, tr("Read them in"), QStringLiteral("read-act"), this);
    m_save->hide();
    setButtons(makeActionRow(m_act, {m_cancel, m_save}));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReadAnswersDialog::saveReceipt);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_receipt.isEmpty())
            readIn();
        else
            accept();
    });
}

bool ReadAnswersDialog::begin()
{
    if (!readFiles())
        return false;
    m_questions = new ReadingQuestions(m_reading, this);
    column().addWidget(m_questions);
    showReading();
    // Queued: what is shown anew is not taken away under the choice that was made.
    connect(m_questions, &ReadingQuestions::said, this, &ReadAnswersDialog::readAgain, Qt::QueuedConnection);
    fit();
    return true;
}

bool ReadAnswersDialog::readFiles()
{
    LongTask task(windowTitle(), tr("Reading the files…"), parentWidget());
    try {
        m_reading.read(task.listener());
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Interrupted)
            return false;
        throw;
    }
    return true;
}

void ReadAnswersDialog::readAgain()
{
    try {
        if (readFiles())
            return showReading();
    } catch (const Error& error) {
        Q_EMIT refused(errorText(error));
    }
    reject();
}

void ReadAnswersDialog::showReading()
{
    discard(m_found);
    m_found = new QWidget(this);
    auto* column = new QVBoxLayout(m_found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    showPart(QStringLiteral("read-taken"), {},
             takenLines(m_reading) + doubtLines(m_reading) + alreadyLines(m_reading, inAlready()));
    showPart(QStringLiteral("read-faults"), tr("What is wrong in the file"), faultLines(m_reading));
    const QString dropped = droppedLine(m_reading);
    showPart(QStringLiteral("read-dropped"), {}, dropped.isEmpty() ? QStringList() : QStringList{dropped});
    // The questions stay where they are while what is above and below them is shown anew.
    FittedDialog::column().insertWidget(kAboveFound, m_found);
    m_questions->askMore();
    showColumns();
    m_act->setEnabled(m_reading.isAccepted());
}

/// Folded, under what has to be said: of most files it is long and right.
void ReadAnswersDialog::showColumns()
{
    const bool isOpen = m_columns != nullptr && m_columns->isOpen();
    discard(m_columns);
    m_columns = nullptr;
    const std::vector<ColumnWords> columns = columnWords(m_reading);
    if (columns.empty())
        return;
    const auto make = [this, columns]() -> QWidget* { return makeColumnList(columns, this); };
    m_columns = new Disclosure(tr("What the columns become"), QStringLiteral("read-columns-fold"), make, this);
    m_columns->setOpen(isOpen);
    column().addWidget(m_columns);
}

void ReadAnswersDialog::showPart(const QString& objectName, const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    if (!title.isEmpty())
        m_found->layout()->addWidget(makeLabel(TextRole::Strong, title, m_found));
    QLabel* label = makeLabel(TextRole::Body, lines.join(QLatin1Char('\n')), m_found);
    label->setObjectName(objectName);
    m_found->layout()->addWidget(label);
}

InAlready ReadAnswersDialog::inAlready() const
{
    const SurveyFiles& files = m_reading.files();
    const Questionnaire& survey = *m_facts.questionnaire;
    return m_session.staffSurveys().readAlready(
        m_facts.round.id, survey.id, m_reading.isAccepted() ? files.people(survey) : AnswerColumns::emptyFor(survey),
        files.digests());
}

void ReadAnswersDialog::readIn()
{
    const SurveyFiles& files = m_reading.files();
    const InAlready already = inAlready();
    const QString why = already.files.empty() ? tr("These people look as if they were in already. If it is the same "
                                                   "file, they would count twice, and it cannot be undone.")
                                              : tr("This very file was read before. Its people would count twice, and "
                                                   "it cannot be undone.");
    if (already.isAny() && !m_prompts.confirm(tr("Read them in once more?"), why, tr("Read them in")))
        return;
    const SurveyReceipt receipt = surveyReceipt(files, *m_facts.questionnaire);
    if (!m_session.staffSurveys().readIn(
            m_facts.round.id, m_facts.questionnaire->id,
            {files.people(*m_facts.questionnaire), files.comments(), files.digests(), m_reading.paths().front()}))
        return reject();
    m_receipt = surveyReceiptLines(receipt, true);
    showReceipt();
}

void ReadAnswersDialog::showReceipt()
{
    discard(m_questions);
    m_questions = nullptr;
    discard(m_columns);
    m_columns = nullptr;
    discard(m_found);
    m_found = new QWidget(this);
    auto* inside = new QVBoxLayout(m_found);
    inside->setContentsMargins(0, 0, 0, 0);
    showPart(QStringLiteral("read-receipt"), tr("They are in"), {m_receipt.join(QStringLiteral("\n\n"))});
    column().insertWidget(kAboveFound, m_found);
    m_cancel->hide();
    m_save->show();
    m_act->setText(tr("Close"));
    m_act->setFocus();
    fit();
}

void ReadAnswersDialog::saveReceipt()
{
    try {
        const QString message = saveReadingReceipt(m_session, m_prompts, m_facts, m_receipt);
        if (!message.isEmpty())
            m_found->layout()->addWidget(makeLabel(TextRole::Muted, message, m_found));
    } catch (const Error& error) {
        m_found->layout()->addWidget(makeLabel(TextRole::Body, errorText(error), m_found));
    }
}

} // namespace soundings
