// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of RoundView, one for each kind of questionnaire.
#include "app/text/language.h"
#include "app/text/minutes_text.h"
#include "app/ui/assess/mark_shape.h"
#include "app/ui/assess/round_state.h"
#include "app/ui/assess/round_view.h"
#include "app/ui/kit/kit.h"
#include "app/ui/round_tasks.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace soundings {

namespace {

QLabel* makeMark(MarkShape shape, QWidget* parent)
{
    auto* mark = new QLabel(parent);
    mark->setPixmap(markPixmap(shape, static_cast<int>(bodyPixels() * 1.2), parent->devicePixelRatioF()));
    return mark;
}

MarkShape shapeOf(const ResponseState& state)
{
    return state.progress.isComplete() ? MarkShape::Done : state.isStarted() ? MarkShape::Started : MarkShape::Open;
}

QString stateText(const ResponseState& state)
{
    QStringList parts{RoundView::tr("%1 of %2 answered").arg(state.progress.answered).arg(state.progress.total)};
    if (state.influences.total > 0)
        parts.append(
            RoundView::tr("%1 of %2 influences marked").arg(state.influences.answered).arg(state.influences.total));
    if (state.progress.comeBack > 0)
        parts.append(RoundView::tr("%n to come back to", nullptr, state.progress.comeBack));
    return parts.join(QStringLiteral(" · "));
}

QVBoxLayout* fill(QFrame* card, const QString& title, const QString& lead)
{
    QVBoxLayout* inside = makeCardLayout(card);
    inside->addWidget(makeLabel(TextRole::Section, title, card));
    inside->addWidget(makeLabel(TextRole::Muted, lead, card));
    return inside;
}

QString withMinutes(const QString& lead, const Questionnaire& questionnaire)
{
    if (questionnaire.expectedMinutes == 0)
        return lead;
    return lead + QLatin1Char(' ') + minutesText(questionnaire.expectedMinutes);
}

QString suffixOf(const ResponseState& state)
{
    const std::string about = state.about.isEmpty() ? std::string() : "-" + state.about.value;
    return QString::fromStdString(state.questionnaire->id.value + about);
}

} // namespace

QPushButton* RoundView::makeWay(const Round& round, const ResponseState& state, QWidget* parent)
{
    const bool mayWrite = round.state == RoundState::Open && !m_session.isReadOnly();
    const bool isDone = state.progress.isComplete() || !mayWrite;
    const QString text = !mayWrite    ? tr("Look")
        : state.progress.isComplete() ? tr("Look or change")
        : state.isStarted()           ? tr("Continue")
                                      : tr("Start");
    const ButtonRole role = !isDone && takePrimary() ? ButtonRole::Primary : ButtonRole::Plain;
    QPushButton* way = makeButton(role, text, QStringLiteral("answer-") + suffixOf(state), parent);
    way->setAccessibleName(tr("%1: %2").arg(text, state.name));
    way->setEnabled(mayWrite || state.isStarted());
    connect(way, &QPushButton::clicked, this,
            [this, id = state.questionnaire->id, about = state.about] { Q_EMIT answer(id, about); });
    return way;
}

void RoundView::addConsensus(QVBoxLayout* column, const Round& round, const ResponseState& state)
{
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside =
        fill(card, state.name, withMinutes(tr("Answer once for your agency, together."), *state.questionnaire));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kM);
    line->addWidget(makeMark(shapeOf(state), card));
    line->addWidget(makeLabel(TextRole::Body, stateText(state), card), 1, Qt::AlignVCenter);
    if (state.isStarted()) {
        QPushButton* look =
            makeButton(ButtonRole::Link, tr("Check your answers"), QStringLiteral("check-") + suffixOf(state), card);
        look->setAccessibleName(tr("Check your answers: %1").arg(state.name));
        connect(look, &QPushButton::clicked, this,
                [this, id = state.questionnaire->id, about = state.about] { Q_EMIT check(id, about); });
        line->addWidget(look);
    }
    line->addWidget(makeWay(round, state, card));
    inside->addLayout(line);
    column->addWidget(card);
}

void RoundView::addPartners(QVBoxLayout* column, const Round& round, const Questionnaire& questionnaire,
                            const std::vector<ResponseState>& states)
{
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside =
        fill(card, shown(questionnaire.title), withMinutes(tr("Answer once for each partner."), questionnaire));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kM);
    grid->setVerticalSpacing(space::kS);
    grid->setColumnStretch(2, 1);
    for (const ResponseState& state : states)
        if (!state.about.isEmpty() && state.questionnaire->id == questionnaire.id)
            addPartner(grid, round, state);
    inside->addLayout(grid);
    if (grid->count() == 0) {
        inside->addWidget(makeLabel(TextRole::Body, tr("There are no partners yet."), card));
        QPushButton* add = makeButton(ButtonRole::Plain, tr("Add partners"), QStringLiteral("addPartners"), card);
        connect(add, &QPushButton::clicked, this, &RoundView::partners);
        inside->addWidget(add, 0, Qt::AlignLeft);
    }
    column->addWidget(card);
}

void RoundView::addPartner(QGridLayout* grid, const Round& round, const ResponseState& state)
{
    QWidget* card = this;
    const int row = grid->rowCount();
    grid->addWidget(makeMark(shapeOf(state), card), row, 0);
    grid->addWidget(makeLabel(TextRole::Body, state.name, card), row, 1, Qt::AlignVCenter);
    grid->addWidget(makeLabel(TextRole::Muted, stateText(state), card), row, 2, Qt::AlignVCenter);
    grid->addWidget(makeWay(round, state, card), row, 3, Qt::AlignRight | Qt::AlignVCenter);
}

void RoundView::addSurvey(QVBoxLayout* column, const Round& round, const Questionnaire& questionnaire)
{
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside = fill(
        card, shown(questionnaire.title),
        withMinutes(
            tr("One person after another on this screen. Soundings shows nobody, you included, what they answered."),
            questionnaire));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kM);
    line->addWidget(makeLabel(TextRole::Body, taskProgressText(surveyTask(m_session, round, questionnaire)), card), 1,
                    Qt::AlignVCenter);
    const bool isOpen = round.state == RoundState::Open && !m_session.isReadOnly()
        && m_session.isSurveyOpen(round.id, questionnaire.id);
    if (isOpen) {
        const ButtonRole role = takePrimary() ? ButtonRole::Primary : ButtonRole::Plain;
        QPushButton* hand =
            makeButton(role, tr("Hand over this screen"),
                       QStringLiteral("survey-") + QString::fromStdString(questionnaire.id.value), card);
        connect(hand, &QPushButton::clicked, this, [this, id = questionnaire.id] { Q_EMIT survey(id); });
        line->addWidget(hand);
    } else {
        const bool isKept = round.state == RoundState::Open && m_session.isReadOnly();
        line->addWidget(makeLabel(TextRole::Muted,
                                  isKept ? tr("The file can only be read here.") : tr("The survey is closed."), card));
    }
    inside->addLayout(line);
    column->addWidget(card);
}

} // namespace soundings
