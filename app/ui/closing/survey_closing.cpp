// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/closing/survey_closing.h"

#include "app/text/closing_text.h"
#include "app/text/language.h"
#include "app/ui/closing/comment_choice.h"
#include "app/ui/kit/kit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace soundings {

SurveyClosing::SurveyClosing(const SurveyPreview& preview, QWidget* parent) : QWidget(parent), m_preview(preview)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QFrame* card = makeCard(preview.sameAs ? CardRole::Care : CardRole::Plain, this);
    QVBoxLayout* column = makeCardLayout(card);
    outer->addWidget(card);
    column->addWidget(makeLabel(TextRole::Section, shown(preview.questionnaire->title), this));
    if (preview.sameAs) {
        addUnpublished(*column);
        return;
    }
    if (preview.people) {
        column->addWidget(makeLabel(TextRole::Body,
                                    tr("%n people have finished.", nullptr, static_cast<int>(*preview.people)), this));
        addHeadcount(*column);
    }
    addRows(*column);
    if (preview.comments.empty())
        return;
    m_comments = new CommentChoice(preview, this);
    column->addWidget(m_comments);
}

QString SurveyClosing::nameFor(const char* control) const
{
    return QLatin1String(control) + QLatin1Char('-') + QString::fromStdString(m_preview.questionnaire->id.value);
}

void SurveyClosing::addUnpublished(QBoxLayout& column)
{
    column.addWidget(makeLabel(TextRole::Body, samePeopleText(m_preview), this));
    column.addWidget(makeLabel(
        TextRole::Body, tr("Cancel, and close the round when more people have answered. Or close it now:"), this));
    m_closeUnpublished = new QCheckBox(tr("Close this survey without publishing it"), this);
    m_closeUnpublished->setObjectName(nameFor("closing-unpublished"));
    m_closeUnpublished->setAccessibleDescription(samePeopleText(m_preview));
    column.addWidget(m_closeUnpublished);
    column.addWidget(
        makeLabel(TextRole::Muted,
                  tr("Then nothing of it is ever shown, and what people answered is destroyed all the same."), this));
    connect(m_closeUnpublished, &QCheckBox::toggled, this, &SurveyClosing::changed);
}

void SurveyClosing::addHeadcount(QBoxLayout& column)
{
    constexpr int kMostDigits = 9;
    m_headcount = new QLineEdit(this);
    m_headcount->setObjectName(nameFor("closing-headcount"));
    m_headcount->setMaxLength(kMostDigits);
    m_headcount->setMaximumWidth(qRound(bodyPixels() * 8));
    column.addWidget(makeField(tr("How many people were asked?"),
                               tr("Leave it empty if you do not know. With it, results say what share of the people "
                                  "asked took part. It cannot be added later."),
                               m_headcount, this));
    m_fault = makeLabel(TextRole::Body, {}, this);
    m_fault->setObjectName(nameFor("closing-fault"));
    setLook(*m_fault, "tone", QStringLiteral("stop"));
    m_fault->hide();
    column.addWidget(m_fault);
    connect(m_headcount, &QLineEdit::textChanged, this, &SurveyClosing::checkHeadcount);
    if (m_preview.asked)
        m_headcount->setText(QString::number(*m_preview.asked));
}

void SurveyClosing::addRows(QBoxLayout& column)
{
    column.addWidget(makeLabel(TextRole::Strong, tr("What will be published"), this));
    for (const QString& line : publishedRowLines(m_preview))
        column.addWidget(makeLabel(TextRole::Body, line, this));
}

bool SurveyClosing::isHeadcountGood() const
{
    if (m_headcount == nullptr || m_headcount->text().trimmed().isEmpty())
        return true;
    bool isNumber = false;
    const PeopleCount asked = m_headcount->text().trimmed().toLongLong(&isNumber);
    return isNumber && asked >= m_preview.people.value_or(0);
}

void SurveyClosing::checkHeadcount()
{
    const bool isGood = isHeadcountGood();
    const QString fault =
        isGood ? QString() : tr("Type a whole number of people, %1 or more.").arg(m_preview.people.value_or(0));
    m_fault->setText(fault);
    m_fault->setVisible(!isGood);
    m_headcount->setAccessibleDescription(fault);
    setLook(*m_headcount, "wrong", !isGood);
    Q_EMIT changed();
}

bool SurveyClosing::isReady() const
{
    return m_closeUnpublished != nullptr ? m_closeUnpublished->isChecked() : isHeadcountGood();
}

ClosingChoices SurveyClosing::choices() const
{
    ClosingChoices choices;
    choices.survey = m_preview.questionnaire->id;
    choices.closeUnpublished = m_closeUnpublished != nullptr && m_closeUnpublished->isChecked();
    if (m_headcount != nullptr && !m_headcount->text().trimmed().isEmpty())
        choices.headcount = m_headcount->text().trimmed().toLongLong();
    if (m_comments != nullptr) {
        choices.commentsLeftOut = m_comments->leftOut();
        choices.withholdComments = m_comments->areAllLeftOut();
    }
    return choices;
}

} // namespace soundings
