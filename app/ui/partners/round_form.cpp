// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/round_form.h"

#include "app/session/session.h"
#include "app/text/date_text.h"
#include "app/text/language.h"
#include "app/ui/kit/kit.h"
#include "core/text_identity.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace soundings {

namespace {

QDate asQDate(const Date& date) { return {date.year, date.month, date.day}; }
Date asDate(const QDate& date) { return {date.year(), date.month(), date.day()}; }

/// "Autumn 2026": the season the day lies in; a winter is named after the year it ends in.
QString seasonOf(const QDate& day)
{
    const int year = day.year();
    switch (day.month()) {
    case 12:
        return RoundForm::tr("Winter %1").arg(year + 1);
    case 1:
    case 2:
        return RoundForm::tr("Winter %1").arg(year);
    case 3:
    case 4:
    case 5:
        return RoundForm::tr("Spring %1").arg(year);
    case 6:
    case 7:
    case 8:
        return RoundForm::tr("Summer %1").arg(year);
    default:
        return RoundForm::tr("Autumn %1").arg(year);
    }
}

} // namespace

RoundForm::RoundForm(Session& session, const Round* toChange, QWidget* parent)
    : QFrame(parent), m_session(session), m_label(new QLineEdit(this)), m_date(new QDateEdit(this)),
      m_fault(makeLabel(TextRole::Body, {}, this))
{
    if (toChange != nullptr)
        m_toChange = *toChange;
    setObjectName(QStringLiteral("roundForm"));
    setProperty("card", QStringLiteral("plain"));
    m_date->setDate(m_toChange ? asQDate(m_toChange->date) : QDate::currentDate());
    if (m_toChange)
        m_label->setText(QString::fromStdString(m_toChange->label));
    else
        suggestLabel();
    layOut();
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        if (!m_toChange && !m_label->isModified())
            suggestLabel();
    });
    connect(m_label, &QLineEdit::returnPressed, this, &RoundForm::finish);
}

void RoundForm::begin()
{
    m_label->setFocus();
    m_label->selectAll();
}

/// The season; the month where the season has a round already.
void RoundForm::suggestLabel()
{
    const QString season = seasonOf(m_date->date());
    const std::vector<Round>& rounds = m_session.rounds();
    const bool isTaken = std::any_of(rounds.begin(), rounds.end(),
                                     [&](const Round& one) { return areSame(one.label, season.toStdString()); });
    m_label->setText(isTaken ? programLocale().toString(m_date->date(), QStringLiteral("MMMM yyyy"))
                             : season);
}

void RoundForm::layOut()
{
    QVBoxLayout* column = makeCardLayout(this);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    column->setSpacing(space::kL);
    column->addWidget(makeLabel(TextRole::Section, m_toChange ? tr("Change the round") : tr("A new round"), this));
    setLook(*m_fault, "tone", QStringLiteral("stop"));
    m_fault->setObjectName(QStringLiteral("round-fault"));
    m_fault->hide();
    column->addWidget(m_fault);
    m_label->setObjectName(QStringLiteral("round-label"));
    m_label->setMaximumWidth(qRound(bodyPixels() * 24));
    column->addWidget(makeField(tr("Label"), tr("What you will call it in tables and reports."), m_label, this));
    m_date->setObjectName(QStringLiteral("round-date"));
    m_date->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_date->setLocale(programLocale());
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_date->setMaximumWidth(qRound(bodyPixels() * 24));
    column->addWidget(makeField(
        tr("Date"), tr("The day the round stands for. The arrow keys change day, month and year."), m_date, this));
    addQuestionnaires();
    QPushButton* cancel = makeButton(ButtonRole::Link, tr("Cancel"), QStringLiteral("round-cancel"), this);
    QPushButton* keep = makeButton(ButtonRole::Primary, m_toChange ? tr("Keep the changes") : tr("Start the round"),
                                   QStringLiteral("round-keep"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(keep);
    column->addLayout(row);
    setTabOrder(keep, cancel);
    connect(cancel, &QPushButton::clicked, this, &RoundForm::finished);
    connect(keep, &QPushButton::clicked, this, &RoundForm::finish);
}

void RoundForm::addQuestionnaires()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* boxes = new QVBoxLayout;
    boxes->setSpacing(0);
    boxes->addWidget(makeLabel(TextRole::Strong, tr("Questionnaires"), this));
    for (const QuestionnairePtr& questionnaire : m_session.questionnaires()) {
        QString title = shown(questionnaire->title);
        auto* box = new QCheckBox(title.replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        box->setObjectName(QStringLiteral("round-with-") + QString::fromStdString(questionnaire->id.value));
        box->setChecked(isChosenAtFirst(questionnaire->id));
        boxes->addWidget(box);
        m_questionnaires.push_back(box);
    }
    column->addLayout(boxes);
}

/// As in the round that is changed, else as last time, else all.
bool RoundForm::isChosenAtFirst(const QuestionnaireId& id) const
{
    const std::vector<Round>& rounds = m_session.rounds();
    if (!m_toChange && rounds.empty())
        return true;
    const auto& chosen = m_toChange ? m_toChange->questionnaires : rounds.back().questionnaires;
    return std::find(chosen.begin(), chosen.end(), id) != chosen.end();
}

void RoundForm::complain(QWidget& field, const QString& words)
{
    setLook(field, "wrong", true);
    m_fault->setText(words);
    m_fault->show();
    field.setFocus();
}

bool RoundForm::isTaken(const Round& details) const
{
    const std::vector<Round>& rounds = m_session.rounds();
    return std::any_of(rounds.begin(), rounds.end(),
                       [&](const Round& one) { return one.id != details.id && areSame(one.label, details.label); });
}

bool RoundForm::isDayMeant(const Date& day)
{
    std::vector<Date> others;
    for (const Round& round : m_session.rounds())
        if (!m_toChange || round.id != m_toChange->id)
            others.push_back(round.date);
    const bool isAsBefore = m_askedAbout == day || (m_toChange && m_toChange->date == day);
    const QString far = isAsBefore ? QString() : farDayText(day, others, asDate(QDate::currentDate()));
    if (far.isEmpty())
        return true;
    m_askedAbout = day;
    complain(*m_date, tr("%1 If it is right, press the button again.").arg(far));
    return false;
}

void RoundForm::finish()
{
    setLook(*m_label, "wrong", false);
    setLook(*m_date, "wrong", false);
    m_fault->hide();
    Round details = m_toChange.value_or(Round{});
    details.label = m_label->text().simplified().toStdString();
    details.date = asDate(m_date->date());
    details.questionnaires.clear();
    for (std::size_t i = 0; i < m_questionnaires.size(); ++i)
        if (m_questionnaires[i]->isChecked())
            details.questionnaires.push_back(m_session.questionnaires()[i]->id);
    if (details.label.empty())
        complain(*m_label, tr("Give the round a label."));
    else if (isTaken(details))
        complain(*m_label,
                 tr("There is a round called “%1” already. Give this one another label.")
                     .arg(QString::fromStdString(details.label)));
    else if (details.questionnaires.empty())
        complain(*m_questionnaires.front(), tr("Choose at least one questionnaire."));
    else if (isDayMeant(details.date))
        store(details);
}

void RoundForm::store(const Round& details)
{
    const QString label = QString::fromStdString(details.label);
    if (m_toChange) {
        if (m_session.changeRound(details))
            Q_EMIT said(tr("%1 is changed.").arg(label));
    } else if (m_session.addRound(label, details.date, details.questionnaires)) {
        Q_EMIT started();
        Q_EMIT said(tr("%1 is open.").arg(label));
    }
}

} // namespace soundings
