// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/closing/closing_dialog.h"

#include "app/ui/closing/survey_closing.h"
#include "app/ui/kit/kit.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

ClosingDialog::ClosingDialog(const ClosingQuestion& question, QWidget* parent)
    : FittedDialog(question.title, question.text, parent)
{
    setObjectName(QStringLiteral("closing"));
    addSurveys(question);
    addButtons();
    fit();
    allow();
}

void ClosingDialog::addSurveys(const ClosingQuestion& question)
{
    QLabel* destroyed = makeLabel(TextRole::Strong,
                                  tr("What each person answered is destroyed when the round closes, for good. What is "
                                     "published of it stays as it is then."),
                                  this);
    destroyed->setObjectName(QStringLiteral("closing-destroys"));
    column().addWidget(destroyed);
    for (const SurveyPreview& preview : question.surveys) {
        auto* survey = new SurveyClosing(preview, this);
        m_surveys.push_back(survey);
        column().addWidget(survey);
        connect(survey, &SurveyClosing::changed, this, &ClosingDialog::allow);
    }
}

void ClosingDialog::addButtons()
{
    QPushButton* cancel = makeButton(ButtonRole::Plain, tr("Cancel"), QStringLiteral("closing-cancel"), this);
    m_close = makeButton(ButtonRole::Destroy, tr("Close the round"), QStringLiteral("closing-act"), this);
    setButtons(makeActionRow(m_close, {cancel}));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true);
}

void ClosingDialog::allow()
{
    m_close->setEnabled(
        std::all_of(m_surveys.begin(), m_surveys.end(), [](const SurveyClosing* one) { return one->isReady(); }));
}

std::vector<ClosingChoices> ClosingDialog::choices() const
{
    std::vector<ClosingChoices> all;
    for (const SurveyClosing* survey : m_surveys)
        all.push_back(survey->choices());
    return all;
}

void ClosingDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QPushButton*>(focusWidget()) == nullptr)
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

} // namespace soundings
