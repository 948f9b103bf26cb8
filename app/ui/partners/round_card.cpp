// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/round_card.h"

#include "app/session/session.h"
#include "app/text/language.h"
#include "app/text/score_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/theme/icon.h"

#include <QHBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

QString questionnaireTitles(const Session& session, const Round& round)
{
    QStringList titles;
    for (const QuestionnairePtr& one : session.workspace().questionnaires)
        if (std::find(round.questionnaires.begin(), round.questionnaires.end(), one->id) != round.questionnaires.end())
            titles << shown(one->title);
    return titles.join(QStringLiteral(" · "));
}

} // namespace

RoundCard::RoundCard(Session& session, const Round& round, QWidget* parent) : QFrame(parent), m_session(session)
{
    setProperty("card", QStringLiteral("plain"));
    QVBoxLayout* column = makeCardLayout(this);
    column->setSpacing(space::kXs);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kXs);
    QLabel* label = makeLabel(TextRole::Section, QString::fromStdString(round.label), this);
    head->addWidget(label, 1);
    const bool isClosed = round.state == RoundState::Closed;
    if (isClosed) {
        auto* lock = new QLabel(this);
        lock->setPixmap(
            iconPixmap(QStringLiteral("lock"), qRound(bodyPixels() * 1.2), currentTokens().muted, devicePixelRatioF()));
        head->addWidget(lock, 0, Qt::AlignVCenter);
    }
    QLabel* state = makeLabel(TextRole::Muted, isClosed ? tr("Closed") : tr("Open"), this);
    state->setWordWrap(false);
    head->addWidget(state, 0, Qt::AlignVCenter);
    column->addLayout(head);
    column->addWidget(makeLabel(TextRole::Body, dateText(round.date), this));
    column->addWidget(makeLabel(TextRole::Muted, questionnaireTitles(session, round), this));
    addReopenings(*column, round);
    addButtons(*column, round);
}

void RoundCard::addReopenings(QVBoxLayout& column, const Round& round)
{
    for (const Reopening& reopening : round.reopenings) {
        const auto day = parseDate(std::string_view(reopening.at).substr(0, 10));
        const QString when = day ? dateText(*day) : QString::fromStdString(reopening.at);
        column.addWidget(makeLabel(TextRole::Muted,
                                   tr("Reopened on %1: %2").arg(when, QString::fromStdString(reopening.reason)), this));
    }
}

void RoundCard::addExchange(QVBoxLayout& column, const Round& round)
{
    const bool isClosed = round.state == RoundState::Closed;
    if (isClosed && m_session.workspace().isBoard())
        return;
    QPushButton* button = makeButton(ButtonRole::Link, isClosed ? tr("Give a pack…") : tr("Invite others…"),
                                     (isClosed ? QStringLiteral("round-give-") : QStringLiteral("round-invite-"))
                                         + QString::fromStdString(round.id.value),
                                     this);
    button->setAccessibleName(
        (isClosed ? tr("Give a pack of %1") : tr("Invite others to %1")).arg(QString::fromStdString(round.label)));
    connect(button, &QPushButton::clicked, this, isClosed ? &RoundCard::giveAsked : &RoundCard::inviteAsked);
    column.addWidget(button, 0, Qt::AlignRight);
}

void RoundCard::addButtons(QVBoxLayout& column, const Round& round)
{
    const QString id = QString::fromStdString(round.id.value);
    const QString name = QString::fromStdString(round.label);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kL);
    const auto add = [&](const QString& text, const QString& spoken, const QString& objectName) {
        QPushButton* button = makeButton(ButtonRole::Link, text, objectName + id, this);
        button->setAccessibleName(spoken.arg(name));
        row->addWidget(button);
        return button;
    };
    const auto current = m_session.rounds().current();
    if (current && current->id == round.id)
        row->addWidget(makeLabel(TextRole::Muted, tr("The pages show this round."), this), 0, Qt::AlignVCenter);
    else
        connect(add(tr("Show this round"), tr("Show %1"), QStringLiteral("round-show-")), &QPushButton::clicked, this,
                [this, round] { m_session.rounds().choose(round.id); });
    row->addStretch(1);
    if (!m_session.file().isReadOnly && round.state == RoundState::Open) {
        connect(add(tr("Change…"), tr("Change %1"), QStringLiteral("round-change-")), &QPushButton::clicked, this,
                &RoundCard::changeAsked);
        if (!m_session.workspace().isBoard())
            connect(add(tr("Close…"), tr("Close %1"), QStringLiteral("round-close-")), &QPushButton::clicked, this,
                    &RoundCard::closeAsked);
    } else if (!m_session.file().isReadOnly && !m_session.workspace().isBoard()) {
        connect(add(tr("Reopen…"), tr("Reopen %1"), QStringLiteral("round-reopen-")), &QPushButton::clicked, this,
                &RoundCard::reopenAsked);
    }
    column.addLayout(row);
    if (m_session.file().isReadOnly)
        return;
    addExchange(column, round);
    QPushButton* remove = // on a line of its own: in large type there is no room for it beside the others
        makeButton(ButtonRole::Link, tr("Remove for good…"), QStringLiteral("round-remove-") + id, this);
    remove->setAccessibleName(tr("Remove %1 for good").arg(name));
    connect(remove, &QPushButton::clicked, this, &RoundCard::removeAsked);
    column.addWidget(remove, 0, Qt::AlignRight);
}

} // namespace soundings
