// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/overview_view.h"

#include "app/session/session.h"
#include "app/text/due_text.h"
#include "app/text/retention_text.h"
#include "app/text/score_text.h"
#include "app/text/today.h"
#include "app/ui/home/next_thing.h"
#include "app/ui/home/rounds_card.h"
#include "app/ui/home/task_row.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"
#include "app/ui/round_tasks.h"

#include <QHBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

/// A heading with what stands under it.
QWidget* makePart(const QString& title, QWidget* content)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Section, title, part));
    column->addWidget(content);
    return part;
}

} // namespace

OverviewView::OverviewView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_page(new PageLayout(QStringLiteral("overview.scroller"), this))
{
    setObjectName(QStringLiteral("overview"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    m_page->renew();
    addHead();
    addNext();
    addDue();
    addRetention();
    const auto round = session.rounds().current();
    const bool isClosed = round && round->state == RoundState::Closed;
    if (isClosed)
        addRounds();
    if (round)
        addTasks();
    if (round && !isClosed)
        addRounds();
    m_page->restore();
}

void OverviewView::addHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(makeLabel(TextRole::Title, QString::fromStdString(m_session.workspace().ours.name), head));
    column->addWidget(makeLabel(TextRole::Lead, lead(), head));
    m_page->add(head);
}

QString OverviewView::lead() const
{
    const auto round = m_session.rounds().current();
    const auto partners = std::count_if(m_session.workspace().partners.begin(), m_session.workspace().partners.end(),
                                        [](const Agency& one) { return one.standing == AgencyStanding::Active; });
    const QString with = tr("with %n partners", nullptr, static_cast<int>(partners));
    if (!round)
        return tr("A new workspace, %1. There is no round yet.").arg(with);
    const QString state = round->state == RoundState::Open ? tr("open") : tr("closed");
    return tr("%1, %2, %3; %4", "round, date, open or closed; with partners")
        .arg(QString::fromStdString(round->label), dateText(round->date), state, with);
}

QPushButton* OverviewView::makeWay(ButtonRole role, const NextWay& way, const QString& objectName)
{
    QPushButton* button = makeButton(role, way.button, objectName);
    connect(button, &QPushButton::clicked, this, [this, way] {
        switch (way.act) {
        case NextWay::Act::CloseRound:
            Q_EMIT closeRoundAsked();
            return;
        case NextWay::Act::ExportReport:
            Q_EMIT reportAsked();
            return;
        case NextWay::Act::Go:
            Q_EMIT goTo(way.place);
        }
    });
    return button;
}

void OverviewView::addNext()
{
    const NextThing next = nextThing(m_session);
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside = makeCardLayout(card);
    inside->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    QLabel* sentence = makeLabel(TextRole::Item, next.sentence, card, Measure::Wide);
    sentence->setObjectName(QStringLiteral("home-next-sentence"));
    inside->addWidget(sentence);
    inside->addSpacing(space::kS);
    std::vector<QWidget*> others;
    for (const NextWay& way : next.others)
        others.push_back(makeWay(others.empty() ? ButtonRole::Link : ButtonRole::Plain, way,
                                 QStringLiteral("home-other-%1").arg(others.size())));
    inside->addWidget(
        makeActionRow(makeWay(ButtonRole::Primary, next.way, QStringLiteral("home-next")), std::move(others)));
    m_page->add(makePart(next.heading, card), PageLayout::Side::First);
}

void OverviewView::addDue()
{
    const QString summary = dueSummary(m_session.decisions().actionList(), today());
    if (summary.isEmpty())
        return;
    QLabel* words = makeLabel(TextRole::Body, summary);
    words->setObjectName(QStringLiteral("home-due"));
    words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    QPushButton* see = makeButton(ButtonRole::Link, tr("See the actions"), QStringLiteral("home-actions"));
    connect(see, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Actions, {}, {}, {}}); });
    m_page->add(new FoldingRow({words, see}, FoldingRow::Share::First), PageLayout::Side::First);
}

void OverviewView::addRetention()
{
    const QString reminder = retentionReminder(m_session.workspace().retainUntil, today(), m_session.file().path);
    if (reminder.isEmpty())
        return;
    QFrame* card = makeCard(CardRole::Care, this);
    QVBoxLayout* inside = makeCardLayout(card);
    QLabel* words = makeLabel(TextRole::Body, reminder, card);
    words->setObjectName(QStringLiteral("home-retention"));
    inside->addWidget(words);
    if (!m_session.file().isReadOnly) {
        QPushButton* day =
            makeButton(ButtonRole::Link, tr("Set another day…"), QStringLiteral("home-retention-day"), card);
        connect(day, &QPushButton::clicked, this, &OverviewView::keepingAsked);
        QPushButton* rounds =
            makeButton(ButtonRole::Link, tr("See the rounds"), QStringLiteral("home-retention-rounds"), card);
        connect(rounds, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Partners, {}, {}, {}}); });
        inside->addWidget(new FoldingRow({day, rounds}, FoldingRow::Share::None, card), 0, Qt::AlignLeft);
    }
    m_page->add(card, PageLayout::Side::First);
}

void OverviewView::addTasks()
{
    const Round round = *m_session.rounds().current();
    const std::vector<RoundTask> tasks = roundTasks(m_session, round);
    const auto open = std::count_if(tasks.begin(), tasks.end(), [](const RoundTask& one) { return !one.isComplete(); });
    const auto waiting =
        std::count_if(tasks.begin(), tasks.end(), [](const RoundTask& one) { return one.isWaiting(); });
    const QString label = QString::fromStdString(round.label);
    const bool isClosed = round.state == RoundState::Closed;
    const QString title = isClosed && open > 0
        ? tr("%n left unfinished in %1, which is closed", nullptr, static_cast<int>(open)).arg(label)
        : waiting == 0 ? tr("Every question in %1 is answered").arg(label)
                       : tr("%1: %2 of %3 finished")
                             .arg(label)
                             .arg(tasks.size() - static_cast<std::size_t>(waiting))
                             .arg(tasks.size());
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
    m_page->add(makePart(title, card), PageLayout::Side::First);
}

void OverviewView::addRounds()
{
    m_page->add(makePart(tr("Round by round"), new RoundsCard(m_session, this)), PageLayout::Side::Second);
}

} // namespace soundings
