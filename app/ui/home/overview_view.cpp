// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/overview_view.h"

#include "app/session/session.h"
#include "app/text/score_text.h"
#include "app/ui/home/next_thing.h"
#include "app/ui/home/rounds_card.h"
#include "app/ui/home/task_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/round_tasks.h"

#include <QHBoxLayout>

#include <algorithm>

namespace soundings {

OverviewView::OverviewView(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("overview"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXxl, space::kXl, space::kXxl, space::kXxl);
    column->setSpacing(space::kM);
    addHead(*column);
    addNext(*column);
    const auto round = session.currentRound();
    const bool isClosed = round && round->state == RoundState::Closed;
    if (isClosed)
        addRounds(*column);
    if (round)
        addTasks(*column);
    if (round && !isClosed)
        addRounds(*column);
    column->addStretch(1);
}

void OverviewView::addHead(QVBoxLayout& column)
{
    column.addWidget(makeLabel(TextRole::Title, QString::fromStdString(m_session.ours().name), this));
    const auto round = m_session.currentRound();
    const auto partners = std::count_if(m_session.partners().begin(), m_session.partners().end(),
                                        [](const Agency& one) { return one.standing == AgencyStanding::Active; });
    const QString with = tr("with %n partners", nullptr, static_cast<int>(partners));
    if (!round) {
        column.addWidget(makeLabel(TextRole::Lead, tr("A new workspace, %1. There is no round yet.").arg(with), this));
        return;
    }
    const QString state = round->state == RoundState::Open ? tr("open") : tr("closed");
    column.addWidget(makeLabel(TextRole::Lead,
                               tr("%1, %2, %3; %4", "round, date, open or closed; with partners")
                                   .arg(QString::fromStdString(round->label), dateText(round->date), state, with),
                               this));
}

void OverviewView::addNext(QVBoxLayout& column)
{
    const NextThing next = nextThing(m_session);
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside = makeCardLayout(card);
    inside->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    inside->addWidget(makeLabel(TextRole::Muted, next.heading, card));
    QLabel* sentence = makeLabel(TextRole::Item, next.sentence, card);
    sentence->setObjectName(QStringLiteral("home-next-sentence"));
    inside->addWidget(sentence);
    inside->addSpacing(space::kS);
    QPushButton* button = makeButton(ButtonRole::Primary, next.button, QStringLiteral("home-next"), card);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(button);
    inside->addLayout(row);
    column.addSpacing(space::kS);
    column.addWidget(card);
    connect(button, &QPushButton::clicked, this, [this, next] {
        if (next.act == NextThing::Act::CloseRound)
            Q_EMIT closeRoundAsked();
        else
            Q_EMIT goTo(next.place);
    });
}

void OverviewView::addTasks(QVBoxLayout& column)
{
    const Round round = *m_session.currentRound();
    const std::vector<RoundTask> tasks = roundTasks(m_session, round);
    const auto open = std::count_if(tasks.begin(), tasks.end(), [](const RoundTask& one) { return !one.isComplete(); });
    const QString label = QString::fromStdString(round.label);
    const bool isClosed = round.state == RoundState::Closed;
    const QString title = isClosed && open > 0
        ? tr("%n left unfinished in %1, which is closed", nullptr, static_cast<int>(open)).arg(label)
        : open == 0 ? tr("Everything in %1 is finished").arg(label)
                    : tr("%n still to finish in %1", nullptr, static_cast<int>(open)).arg(label);
    column.addSpacing(space::kL);
    column.addWidget(makeLabel(TextRole::Section, title, this));
    QFrame* card = makeCard(CardRole::Plain, this);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (const RoundTask& task : tasks) {
        if (rows->count() > 0)
            rows->addWidget(makeHairline(card));
        auto* row = new TaskRow(task, card);
        rows->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, place = task.place] { Q_EMIT goTo(place); });
    }
    column.addWidget(card);
}

void OverviewView::addRounds(QVBoxLayout& column)
{
    column.addSpacing(space::kL);
    column.addWidget(makeLabel(TextRole::Section, tr("Round by round"), this));
    auto* panel = new RoundsCard(m_session, this);
    column.addWidget(panel);
}

} // namespace soundings
