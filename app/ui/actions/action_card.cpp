// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/action_card.h"

#include "app/text/action_text.h"
#include "app/text/due_text.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/theme/icon.h"

#include <QHBoxLayout>

namespace soundings {

namespace {

/// The mark before an action's state, so that it is not told by colour alone; empty where it needs none.
QString markOf(const Action& action, DueState due)
{
    if (due == DueState::Overdue)
        return QStringLiteral("warning");
    if (action.status == ActionStatus::Done)
        return QStringLiteral("check");
    return action.status == ActionStatus::Dropped ? QStringLiteral("close") : QString();
}

/// What one click can make of an action.
std::vector<ActionStatus> nextStatuses(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return {ActionStatus::Doing, ActionStatus::Done, ActionStatus::Dropped};
    case ActionStatus::Doing:
        return {ActionStatus::Done, ActionStatus::Dropped};
    case ActionStatus::Done:
    case ActionStatus::Dropped:
        break;
    }
    return {ActionStatus::Open};
}

} // namespace

ActionCard::ActionCard(const ActionLine& line, const Date& today, bool mayChange, QWidget* parent)
    : QFrame(parent), m_line(line)
{
    dressCard(*this, CardRole::Plain);
    setObjectName(QStringLiteral("action-%1").arg(line.action.id));
    QVBoxLayout* column = makeCardLayout(this);
    column->setSpacing(space::kXs);
    column->addWidget(makeLabel(TextRole::Section, QString::fromStdString(line.action.text), this, Measure::Wide));
    addState(*column, today);
    addAim(*column);
    if (!line.action.note.empty())
        column->addWidget(makeLabel(TextRole::Body, QString::fromStdString(line.action.note), this));
    if (mayChange)
        addButtons(*column);
}

void ActionCard::addState(QVBoxLayout& column, const Date& today)
{
    const Action& action = m_line.action;
    const DueState due = dueState(action, today);
    const QString mark = markOf(action, due);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kXs);
    if (!mark.isEmpty()) {
        auto* shape = new QLabel(this);
        const QColor colour = due == DueState::Overdue ? currentTokens().stop : currentTokens().muted;
        shape->setPixmap(iconPixmap(mark, qRound(bodyPixels() * 1.2), colour, devicePixelRatioF()));
        row->addWidget(shape, 0, Qt::AlignTop);
    }
    const QStringList words = QStringList{actionStatusText(action.status)} + actionFacts(action, today);
    QLabel* state = makeLabel(TextRole::Body, words.join(QStringLiteral(" · ")), this, Measure::Wide);
    state->setObjectName(QStringLiteral("action-state-%1").arg(action.id));
    if (due == DueState::Overdue)
        setLook(*state, "tone", QStringLiteral("stop"));
    row->addWidget(state, 1);
    column.addLayout(row);
}

void ActionCard::addAim(QVBoxLayout& column)
{
    const auto say = [&](const QString& sentence, const QString& words, const char* name) {
        if (words.isEmpty())
            return;
        QLabel* label = makeLabel(TextRole::Muted, sentence.arg(words), this);
        label->setObjectName(QString::fromLatin1(name) + QString::number(m_line.action.id));
        column.addWidget(label);
    };
    say(tr("About: %1", "a partner"), m_line.partner, "action-partner-");
    say(tr("Meant to move: %1", "a question"), m_line.question, "action-question-");
    say(tr("Since then: %1", "how its answer moved"), m_line.answerSince, "action-since-");
}

QPushButton* ActionCard::makeAct(const QString& text, const QString& spoken, const char* name)
{
    QPushButton* button =
        makeButton(ButtonRole::Link, text,
                   QStringLiteral("action-%1-%2").arg(QString::fromLatin1(name)).arg(m_line.action.id), this);
    button->setAccessibleName(spoken.arg(QString::fromStdString(m_line.action.text)));
    return button;
}

QPushButton* ActionCard::makeStatusAct(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Doing:
        return makeAct(tr("Begin"), tr("Begin: %1"), "begin");
    case ActionStatus::Done:
        return makeAct(tr("Mark as done"), tr("Mark as done: %1"), "done");
    case ActionStatus::Dropped:
        return makeAct(tr("Drop"), tr("Drop: %1"), "drop");
    case ActionStatus::Open:
        break;
    }
    return makeAct(tr("Open again"), tr("Open again: %1"), "open");
}

void ActionCard::addButtons(QVBoxLayout& column)
{
    std::vector<QWidget*> acts;
    for (const ActionStatus status : nextStatuses(m_line.action.status)) {
        QPushButton* button = makeStatusAct(status);
        connect(button, &QPushButton::clicked, this, [this, status] { Q_EMIT statusAsked(status); });
        acts.push_back(button);
    }
    QPushButton* change = makeAct(tr("Change…"), tr("Change: %1"), "change");
    connect(change, &QPushButton::clicked, this, &ActionCard::changeAsked);
    QPushButton* remove = makeAct(tr("Remove"), tr("Remove: %1"), "remove");
    connect(remove, &QPushButton::clicked, this, &ActionCard::removeAsked);
    acts.insert(acts.end(), {change, remove});
    column.addWidget(new FoldingRow(std::move(acts), FoldingRow::Share::None, this));
}

} // namespace soundings
