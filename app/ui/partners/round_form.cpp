// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/round_form.h"

#include "app/session/session.h"
#include "app/text/date_text.h"
#include "app/text/round_copy_text.h"
#include "app/text/score_text.h"
#include "app/text/today.h"
#include "app/ui/kit/date_field.h"
#include "app/ui/kit/field_fault.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/tab_order.h"
#include "app/ui/missing_numbers.h"
#include "app/ui/partners/questionnaire_choice.h"
#include "app/ui/partners/round_label.h"
#include "app/ui/partners/start_from.h"
#include "core/text_identity.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

RoundForm::RoundForm(Session& session, const Round* toChange, QWidget* parent)
    : QWidget(parent), m_session(session), m_label(new QLineEdit(this)), m_date(new DateField(this)),
      m_fault(new FieldFault(QStringLiteral("round-fault"), this)),
      m_missing(makeLabel(TextRole::Body, {}, this, Measure::Wide))
{
    if (toChange != nullptr)
        m_toChange = *toChange;
    setObjectName(QStringLiteral("roundForm"));
    m_date->setDate(m_toChange ? m_toChange->date : today());
    if (m_toChange)
        m_label->setText(QString::fromStdString(m_toChange->label));
    else
        suggestLabel();
    layOut();
    connect(m_date, &DateField::dateChanged, this, [this] {
        if (!m_toChange && !m_label->isModified())
            suggestLabel();
    });
    tabAsLaidOut(*this); // the fields were made before what stands above them
}

void RoundForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void RoundForm::begin()
{
    m_label->setFocus();
    m_label->selectAll();
}

void RoundForm::suggestLabel()
{
    if (const auto date = m_date->date())
        m_label->setText(suggestedLabel(*date, m_session.workspace().rounds));
}

void RoundForm::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXxl, 0, space::kXxl, space::kXxl);
    column->setSpacing(space::kM);
    addHead(*column);
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside = makeCardLayout(card);
    inside->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    inside->setSpacing(space::kL);
    addFields(*inside);
    if (!m_toChange && !m_session.workspace().rounds.empty() && !m_session.workspace().isBoard())
        inside->addWidget(m_from = new StartFrom(m_session.workspace().rounds, this));
    addQuestionnaires(*inside);
    column->addWidget(card);
    addButtons(*column);
    column->addStretch(1);
}

void RoundForm::addHead(QVBoxLayout& column)
{
    m_back = makeButton(ButtonRole::Link, {}, QStringLiteral("round-back"), this);
    showBack(backTo(PageId::Partners));
    connect(m_back, &QPushButton::clicked, this, &RoundForm::cancelled);
    column.addWidget(m_back, 0, Qt::AlignLeft);
    column.addWidget(makeLabel(TextRole::Title, m_toChange ? tr("Change the round") : tr("A new round"), this));
    column.addWidget(makeLabel(TextRole::Lead,
                               tr("A round is one sitting of the assessment. It has a name and a day, so that you can "
                                  "compare it with the next."),
                               this, Measure::Wide));
}

void RoundForm::addFields(QVBoxLayout& column)
{
    const int width = qRound(bodyPixels() * 24);
    m_label->setObjectName(QStringLiteral("round-label"));
    m_label->setMaximumWidth(width);
    QWidget* name = makeField(tr("Name"), tr("What you will call it in tables and reports."), m_label, this);
    m_date->setObjectName(QStringLiteral("round-date"));
    m_date->setMaximumWidth(width);
    QWidget* date = makeField(tr("Date"), tr("The day the round stands for, such as %1.").arg(dateText({2026, 10, 5})),
                              m_date, this);
    column.addWidget(new FoldingRow({name, date}, FoldingRow::Share::Even, this));
}

void RoundForm::addQuestionnaires(QVBoxLayout& column)
{
    auto* group = new QWidget(this); // a column of its own, for the fault
    auto* boxes = new QVBoxLayout(group);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(0);
    boxes->addWidget(makeLabel(TextRole::Strong, tr("Questionnaires"), this));
    m_choice = new QuestionnaireChoice(m_session.workspace().minimumGroup, this);
    m_choice->offer(m_session.workspace().questionnaires, [this](const auto& id) { return isChosenAtFirst(id); });
    boxes->addWidget(m_choice);
    connect(m_choice, &QuestionnaireChoice::changed, this, &RoundForm::showMissing);
    QPushButton* library =
        makeButton(ButtonRole::Link, tr("See or add questionnaires…"), QStringLiteral("round-library"), this);
    boxes->addWidget(library, 0, Qt::AlignLeft);
    connect(library, &QPushButton::clicked, this, &RoundForm::questionnairesAsked);
    m_missing->setObjectName(QStringLiteral("round-missing"));
    setLook(*m_missing, "tone", QStringLiteral("care"));
    boxes->addWidget(m_missing);
    column.addWidget(group);
    showMissing();
}

void RoundForm::offerQuestionnaires()
{
    m_choice->offer(m_session.workspace().questionnaires, [](const QuestionnaireId&) { return true; });
    showMissing();
    tabAsLaidOut(*this);
}

void RoundForm::addButtons(QVBoxLayout& column)
{
    QPushButton* cancel = makeButton(ButtonRole::Plain, tr("Cancel"), QStringLiteral("round-cancel"), this);
    QPushButton* keep = makeButton(ButtonRole::Primary, m_toChange ? tr("Keep the changes") : tr("Start the round"),
                                   QStringLiteral("round-keep"), this);
    column.addSpacing(space::kS);
    column.addWidget(makeActionRow(keep, {cancel}));
    connect(cancel, &QPushButton::clicked, this, &RoundForm::cancelled);
    connect(keep, &QPushButton::clicked, this, &RoundForm::finish);
}

void RoundForm::showMissing()
{
    const std::vector<QuestionnaireId> chosen = m_choice->chosen();
    m_missing->setText(chosen.empty() ? QString() : missingNumbersText(m_choice->offered(), chosen));
    m_missing->setVisible(!m_missing->text().isEmpty());
}

/// As in the round that is changed, else as last time, else all.
bool RoundForm::isChosenAtFirst(const QuestionnaireId& id) const
{
    const std::vector<Round>& rounds = m_session.workspace().rounds;
    if (!m_toChange && rounds.empty())
        return true;
    const auto& chosen = m_toChange ? m_toChange->questionnaires : rounds.back().questionnaires;
    return std::find(chosen.begin(), chosen.end(), id) != chosen.end();
}

bool RoundForm::isTaken(const Round& details) const
{
    const std::vector<Round>& rounds = m_session.workspace().rounds;
    return std::any_of(rounds.begin(), rounds.end(),
                       [&](const Round& one) { return one.id != details.id && areSame(one.label, details.label); });
}

bool RoundForm::isDayMeant(const Date& day)
{
    std::vector<Date> others;
    for (const Round& round : m_session.workspace().rounds)
        if (!m_toChange || round.id != m_toChange->id)
            others.push_back(round.date);
    const bool isAsBefore = m_askedAbout == day || (m_toChange && m_toChange->date == day);
    const QString far = isAsBefore ? QString() : farDayText(day, others, today());
    if (far.isEmpty())
        return true;
    m_askedAbout = day;
    m_fault->complain(*m_date, tr("%1 If it is right, press the button again.").arg(far));
    return false;
}

void RoundForm::finish()
{
    m_fault->forgive();
    Round details = m_toChange.value_or(Round{});
    details.label = m_label->text().simplified().toStdString();
    details.questionnaires = m_choice->chosen();
    const auto date = m_date->date();
    if (!date)
        return m_fault->complain(*m_date, writeDateText({2026, 10, 5}));
    details.date = *date;
    if (details.label.empty())
        m_fault->complain(*m_label, tr("Give the round a name."));
    else if (isTaken(details))
        m_fault->complain(*m_label,
                          tr("There is a round called “%1” already. Give this one another name.")
                              .arg(QString::fromStdString(details.label)));
    else if (details.questionnaires.empty())
        m_fault->complain(m_choice->first(), tr("Choose at least one questionnaire."));
    else if (isDayMeant(details.date))
        store(details);
}

void RoundForm::store(const Round& details)
{
    if (!m_toChange)
        return start(details);
    if (!m_session.rounds().change(details))
        return;
    Q_EMIT finished();
    Q_EMIT said(tr("%1 is changed.").arg(QString::fromStdString(details.label)));
}

void RoundForm::start(const Round& details)
{
    const std::optional<Round> from = m_from != nullptr ? m_from->chosen() : std::nullopt;
    CopiedAnswers copied;
    const QString label = QString::fromStdString(details.label);
    const auto added = from ? m_session.rounds().addCopy(label, details.date, details.questionnaires, from->id, copied)
                            : m_session.rounds().add(label, details.date, details.questionnaires);
    if (!added)
        return;
    Q_EMIT finished();
    Q_EMIT started();
    QString words = tr("%1 is open.").arg(label);
    if (from)
        words += QLatin1Char(' ') + copiedText(QString::fromStdString(from->label), copied.answers, copied.leftOut);
    Q_EMIT said(words);
}

} // namespace soundings
