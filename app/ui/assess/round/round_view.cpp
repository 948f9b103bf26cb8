// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/round/round_view.h"

#include "app/text/language.h"
#include "app/text/score_text.h"
#include "app/ui/assess/round/round_state.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/round_picker.h"
#include "app/ui/round_tasks.h"
#include "app/ui/theme/icon.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace soundings {

namespace {

QString roundName(const Round& round) { return QString::fromStdString(round.label); }

} // namespace

RoundView::RoundView(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("roundView"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void RoundView::reread()
{
    QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    const int position = m_scroller ? m_scroller->verticalScrollBar()->value() : 0;
    discard(m_scroller);
    m_scroller = nullptr;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kXxl, space::kXs, space::kXxl, space::kXxl);
    column->setSpacing(space::kL);
    if (const auto round = m_session.rounds().current())
        addRound(column, *round);
    else
        addNoRound(column);
    column->addStretch(1);
    m_scroller = makeScroller(content, this);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(m_scroller);
    m_scroller->show();
    m_scroller->verticalScrollBar()->setValue(position);
    if (QWidget* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void RoundView::addNoRound(QVBoxLayout* column)
{
    column->addWidget(makeLabel(TextRole::Title, tr("Assessment"), this));
    column->addWidget(
        makeLabel(TextRole::Lead,
                  tr("Here you will answer for your agency, hear from your staff and look at each partner."), this));
    column->addWidget(
        makeLabel(TextRole::Body,
                  tr("There is no round yet. A round is one sitting of the assessment, with a name and a date, so that "
                     "you can compare it with the next."),
                  this));
    QPushButton* set = makeButton(ButtonRole::Primary, tr("Set up a round"), QStringLiteral("setUpRound"), this);
    connect(set, &QPushButton::clicked, this, &RoundView::newRound);
    column->addWidget(set, 0, Qt::AlignLeft);
}

void RoundView::addRound(QVBoxLayout* column, const Round& round)
{
    addHead(column, round);
    if (round.state == RoundState::Closed)
        addClosed(column);
    const std::vector<ResponseState> states = responseStates(m_session, round);
    m_next = nextPlace(round);
    for (const QuestionnairePtr& questionnaire : roundQuestionnaires(m_session, round)) {
        auto* card = new QuestionnaireCard(m_session, round, questionnaire, states, m_next, this);
        column->addWidget(card);
        connect(card, &QuestionnaireCard::answer, this, &RoundView::answer);
        connect(card, &QuestionnaireCard::check, this, &RoundView::check);
        connect(card, &QuestionnaireCard::survey, this, &RoundView::survey);
        connect(card, &QuestionnaireCard::partners, this, &RoundView::partners);
        connect(card, &QuestionnaireCard::results, this, &RoundView::results);
    }
    if (round.state == RoundState::Open)
        addEnd(column);
}

/// As Home says.
std::optional<Place> RoundView::nextPlace(const Round& round) const
{
    if (round.state == RoundState::Closed || m_session.file().isReadOnly)
        return std::nullopt;
    const std::vector<RoundTask> tasks = roundTasks(m_session, round);
    const RoundTask* next = nextTask(tasks);
    return next == nullptr ? std::nullopt : std::optional(next->place);
}

void RoundView::addHead(QVBoxLayout* column, const Round& round)
{
    auto* head = new QVBoxLayout;
    head->setSpacing(space::kXs);
    QLabel* title = makeLabel(TextRole::Title, tr("Assessment: %1").arg(roundName(round)), this);
    auto* picker = new RoundPicker(QStringLiteral("assessRound"), tr("Round"), this);
    picker->setRounds(m_session.workspace().rounds, round.id);
    connect(picker, &RoundPicker::roundChosen, this, [this](const RoundId& id) { m_session.rounds().choose(id); });
    head->addWidget(new FoldingRow({title, makeRoundChooser(tr("Round"), picker)}, FoldingRow::Share::First, this));
    const QString state = round.state == RoundState::Open ? tr("open") : tr("closed");
    head->addWidget(makeLabel(TextRole::Lead, tr("%1, %2").arg(dateText(round.date), state), this));
    column->addLayout(head);
}

/// Nothing is wrong with a closed round: a quiet line.
void RoundView::addClosed(QVBoxLayout* column)
{
    auto* what = new QWidget(this);
    auto* line = new QHBoxLayout(what);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kS);
    auto* lock = new QLabel(what);
    lock->setPixmap(
        iconPixmap(QStringLiteral("lock"), qRound(bodyPixels() * 1.2), currentTokens().muted, devicePixelRatioF()));
    line->addWidget(lock, 0, Qt::AlignVCenter);
    QLabel* words = makeLabel(
        TextRole::Muted,
        tr("This round is closed: its answers can be read and not changed, unless you open it again with a reason."),
        what, Measure::Wide);
    words->setObjectName(QStringLiteral("closedLine"));
    line->addWidget(words, 1, Qt::AlignVCenter);
    if (m_session.file().isReadOnly)
        return column->addWidget(what);
    QPushButton* reopen = makeButton(ButtonRole::Link, tr("Reopen this round…"), QStringLiteral("reopenRound"), this);
    connect(reopen, &QPushButton::clicked, this, &RoundView::reopenRound);
    column->addWidget(new FoldingRow({what, reopen}, FoldingRow::Share::First, this));
}

void RoundView::addEnd(QVBoxLayout* column)
{
    if (m_session.file().isReadOnly)
        return;
    const ButtonRole role = m_next ? ButtonRole::Plain : ButtonRole::Primary;
    QPushButton* close = makeButton(role, tr("Close the round…"), QStringLiteral("closeRound"), this);
    connect(close, &QPushButton::clicked, this, &RoundView::closeRound);
    column->addWidget(close, 0, Qt::AlignRight);
}

QPushButton* RoundView::primary() const
{
    for (QPushButton* button : findChildren<QPushButton*>())
        if (button->property("button").toString() == QLatin1String("primary") && button->isEnabled())
            return button;
    return nullptr;
}

} // namespace soundings
