// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/check/check_view.h"

#include "app/text/must_have_standing_text.h"
#include "app/text/score_text.h"
#include "app/ui/assess/answer_progress.h"
#include "app/ui/assess/check/answer_lines.h"
#include "app/ui/assess/check/influences_row.h"
#include "app/ui/assess/mark_shape.h"
#include "app/ui/checks/check_card.h"
#include "app/ui/kit/bring_into_view.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/round_tasks.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

CheckView::CheckView(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts)
{
    setObjectName(QStringLiteral("checkView"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void CheckView::showSheet(AnswerSheet sheet, const ItemId& item)
{
    m_sheet = std::move(sheet);
    discard(m_scroller);
    m_scroller = nullptr;
    rebuildRows();
    focusRow(item.isEmpty() ? QStringLiteral("checkDone")
                            : QStringLiteral("change-") + QString::fromStdString(item.value));
}

void CheckView::focusInfluences() { focusRow(QStringLiteral("changeInfluences")); }

/// In sight once it is laid out.
void CheckView::focusRow(const QString& name)
{
    auto* row = findChild<QPushButton*>(name);
    if (row == nullptr)
        return;
    row->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, row, [row] { bringIntoView(*row, row->rect()); });
}

void CheckView::refresh(const Changes& changes)
{
    if (m_checks != nullptr && isVisible() && changes.isDecisionsOnly())
        m_checks->refresh();
    if (!m_sheet || !isVisible() || changes.response != m_sheet->response())
        return;
    m_sheet->reread();
    const QString focused = QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    rebuildRows();
    if (QWidget* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void CheckView::rebuildRows()
{
    const int position = m_scroller ? m_scroller->verticalScrollBar()->value() : 0;
    discard(m_scroller);
    m_scroller = nullptr;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kXxl, 0, space::kXxl, space::kXxl);
    column->setSpacing(space::kS);
    QPushButton* back =
        makeButton(ButtonRole::Link, tr("‹ Back to the questions"), QStringLiteral("backFromCheck"), content);
    connect(back, &QPushButton::clicked, this, &CheckView::leave);
    column->addWidget(back, 0, Qt::AlignLeft);
    QPushButton* done =
        makeButton(ButtonRole::Primary, tr("Back to the assessment"), QStringLiteral("checkDone"), content);
    connect(done, &QPushButton::clicked, this, &CheckView::done);
    QLabel* title = makeLabel(TextRole::Title, tr("Check your answers"), content);
    const AnswerProgress progress = progressOf(m_sheet->questionnaire(), m_sheet->answers());
    std::vector<QWidget*> head{title, done};
    if (progress.isComplete()) {
        QPushButton* see = makeButton(ButtonRole::Link, tr("See the results"), QStringLiteral("checkResults"), content);
        connect(see, &QPushButton::clicked, this, &CheckView::results);
        head.insert(head.begin() + 1, see);
    }
    column->addWidget(new FoldingRow(head, FoldingRow::Share::First, content));
    column->addWidget(makeLabel(
        TextRole::Lead, tr("%1: %2 of %3 answered").arg(m_sheet->title()).arg(progress.answered).arg(progress.total),
        content));
    addMustHaves(column);
    addAttention(column);
    addChecks(column);
    for (const Section& section : m_sheet->questionnaire().sections)
        addSection(column, section);
    addInfluences(column);
    addEnd(column);
    m_scroller = makeScroller(content, this);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(m_scroller);
    m_scroller->show();
    m_scroller->verticalScrollBar()->setValue(position);
}

void CheckView::addMustHaves(QVBoxLayout* column)
{
    const QString text = mustHavesStandingText(m_sheet->questionnaire(), m_sheet->answers());
    if (text.isEmpty())
        return;
    QLabel* line = makeLabel(TextRole::Body, text, this);
    line->setObjectName(QStringLiteral("checkMustHaves"));
    setLook(*line, "tone", QStringLiteral("care"));
    column->addWidget(line);
}

void CheckView::addAttention(QVBoxLayout* column)
{
    std::vector<const Item*> open;
    std::vector<const Item*> comeBack;
    for (const Item* item : m_sheet->questionnaire().items()) {
        const AnswerRecord record = m_sheet->record(item->id);
        if (record.answer.state == AnswerState::NotAnswered)
            open.push_back(item);
        else if (record.comeBack)
            comeBack.push_back(item);
    }
    addBlock(column, tr("Still to answer (%1)").arg(open.size()), open);
    addBlock(column, tr("To come back to (%1)").arg(comeBack.size()), comeBack);
}

void CheckView::addChecks(QVBoxLayout* column)
{
    m_checks = nullptr;
    const auto round = m_session.rounds().current();
    if (!round)
        return;
    m_checks =
        makeCheckCard(m_session, m_prompts, round->id, CheckScope{m_sheet->questionnaire().id, m_sheet->about()});
    if (m_checks == nullptr)
        return;
    connect(m_checks, &CheckCard::goTo, this, [this](const soundings::Place& place) { Q_EMIT change(place.item); });
    column->addSpacing(space::kS);
    column->addWidget(m_checks);
}

void CheckView::addBlock(QVBoxLayout* column, const QString& title, const std::vector<const Item*>& items)
{
    if (items.empty())
        return;
    column->addSpacing(space::kS);
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside = makeCardLayout(card);
    inside->setSpacing(0);
    QLabel* heading = makeLabel(TextRole::Section, title, card);
    heading->setContentsMargins(0, 0, 0, space::kS);
    setLook(*heading, "tone", QStringLiteral("care"));
    inside->addWidget(heading);
    for (const Item* item : items) {
        inside->addWidget(makeHairline(card));
        addRow(inside, *item, Place::Attention);
    }
    column->addWidget(card);
}

void CheckView::addSection(QVBoxLayout* column, const Section& section)
{
    column->addSpacing(space::kL);
    const QString title = tr("%1 (%2)").arg(shown(section.title, m_sheet->names()),
                                            progressText(progressOf(section, m_sheet->answers())));
    column->addWidget(makeLabel(TextRole::Section, title, this));
    for (const Item& item : section.items) {
        column->addWidget(makeHairline(this));
        addRow(column, item, Place::Section);
    }
}

void CheckView::addRow(QVBoxLayout* column, const Item& item, Place place)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kL);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->setContentsMargins(0, space::kS, 0, space::kS); // level with the words of the link beside it
    words->addWidget(makeLabel(TextRole::Body, shown(item.text, m_sheet->names()), this));
    if (place == Place::Section) {
        words->addWidget(makeLabel(TextRole::Strong, answerLine(*m_sheet, item), this));
    }
    if (const QString flags = flagsLine(*m_sheet, item); !flags.isEmpty())
        words->addWidget(makeLabel(TextRole::Muted, flags, this));
    line->addLayout(words, 1);
    const bool mayWrite = m_sheet->access() == AnswerSheet::Access::Write;
    const bool isOpen = m_sheet->record(item.id).answer.state == AnswerState::NotAnswered;
    const QString text = !mayWrite ? tr("View") : isOpen ? tr("Answer") : tr("Change");
    const QString prefix = place == Place::Section ? QStringLiteral("change-") : QStringLiteral("attend-");
    QPushButton* change = makeButton(ButtonRole::Link, text, prefix + QString::fromStdString(item.id.value), this);
    change->setAccessibleName(tr("%1: %2").arg(text, shown(item.text, m_sheet->names())));
    change->setAutoDefault(true); // Enter presses it
    connect(change, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT this->change(id); });
    line->addWidget(change, 0, Qt::AlignTop);
    column->addLayout(line);
}

void CheckView::addInfluences(QVBoxLayout* column)
{
    if (m_sheet->questionnaire().influences.influences.empty())
        return;
    column->addSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Section, tr("What helps and hinders"), this));
    auto* row = new InfluencesRow(m_session, *m_sheet, this);
    connect(row, &InfluencesRow::asked, this, &CheckView::influences);
    column->addWidget(row);
}

/// Nothing of the round waits for an answer, so that closing it is the next thing.
bool CheckView::isRoundFinished() const
{
    const auto round = m_session.rounds().current();
    if (!round)
        return false;
    const std::vector<RoundTask> tasks = roundTasks(m_session, *round);
    return std::all_of(tasks.begin(), tasks.end(), [](const RoundTask& task) { return task.isComplete(); });
}

void CheckView::addEnd(QVBoxLayout* column)
{
    column->addSpacing(space::kL);
    if (m_sheet->access() == AnswerSheet::Access::Write && isRoundFinished()) {
        QPushButton* close = makeButton(ButtonRole::Plain, tr("Close the round…"), QStringLiteral("closeRound"), this);
        connect(close, &QPushButton::clicked, this, &CheckView::closeRound);
        column->addWidget(close, 0, Qt::AlignRight);
    }
    column->addStretch(1);
}

} // namespace soundings
