// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/answering_view.h"

#include "app/ui/assess/answer_progress.h"
#include "app/ui/assess/answering/answering_columns.h"
#include "app/ui/assess/answering/answering_ways.h"
#include "app/ui/assess/answering/guidance_panel.h"
#include "app/ui/assess/answering/instructions_card.h"
#include "app/ui/assess/answering/item_panel.h"
#include "app/ui/assess/answering/keys_panel.h"
#include "app/ui/assess/answering/quiet_hint.h"
#include "app/ui/assess/task_list/task_list.h"
#include "app/ui/kit/bring_into_view.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/tab_order.h"

#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr double kBarInSightEms = 34; ///< height from which the bar of note and evidence stands still

} // namespace

AnsweringView::AnsweringView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_head(new AnsweringHead(this)), m_tasks(new TaskList(this)),
      m_instructions(new InstructionsCard(this)), m_panel(new ItemPanel(this)), m_guidance(new GuidancePanel(this))
{
    setObjectName(QStringLiteral("answeringView"));
    QVBoxLayout* column = makeColumn(this, PageWidth::WithGuidance);
    column->setContentsMargins(space::kXxl, 0, space::kXl, space::kM);
    column->addWidget(m_head);
    m_columns = new AnsweringColumns({m_tasks, m_panel, m_instructions, m_guidance}, this);
    column->addWidget(m_columns, 1);
    m_hint = makeQuietHint(m_columns);
    m_columns->underQuestion()->addWidget(m_hint);
    m_ways = new AnsweringWays(m_columns);
    m_columns->underQuestion()->addWidget(m_ways);
    m_keys = new KeysPanel(KeysPanel::Of::Officer, this);
    connectParts();
}

void AnsweringView::connectParts()
{
    connect(m_head, &AnsweringHead::leave, this, &AnsweringView::leave);
    connect(m_head, &AnsweringHead::keysAsked, this, &AnsweringView::toggleKeys);
    connect(m_head, &AnsweringHead::tasksToggled, m_columns, &AnsweringColumns::showTasks);
    connect(m_columns, &AnsweringColumns::folded, m_head, [this](AnsweringColumns::Tasks tasks) {
        m_head->setLines(tasks == AnsweringColumns::Tasks::Beside ? AnsweringHead::Lines::One
                                                                  : AnsweringHead::Lines::Two);
    });
    connect(m_columns, &AnsweringColumns::guidanceMoved, this, &AnsweringView::foldInstructions);
    connect(m_tasks, &TaskList::itemChosen, this,
            [this](const ItemId& item) { moveTo(m_sheet->questionnaire().findItem(item)); });
    connect(m_tasks, &TaskList::influencesChosen, this, &AnsweringView::influences);
    connect(m_tasks, &TaskList::checkChosen, this, &AnsweringView::check);
    connect(m_panel, &ItemPanel::readOnlyPressed, this, [this] { showHint(m_hint, whyReadOnly(m_session)); });
    connect(m_panel, &ItemPanel::edited, this, &AnsweringView::put);
    connect(m_panel, &ItemPanel::keyRefused, this, [this](const QString& why) { showHint(m_hint, why); });
    connect(m_guidance, &GuidancePanel::sameAnswerChosen, m_panel, &ItemPanel::answerWith);
    connect(m_ways, &AnsweringWays::previous, this, &AnsweringView::previous);
    connect(m_ways, &AnsweringWays::nextUnanswered, this, &AnsweringView::nextUnanswered);
    connect(m_ways, &AnsweringWays::next, this, &AnsweringView::next);
    connect(new AnsweringKeys(this), &AnsweringKeys::pressed, this, &AnsweringView::act);
}

void AnsweringView::showSheet(AnswerSheet sheet, const ItemId& item)
{
    m_sheet = std::move(sheet);
    m_head->showTitle(m_sheet->title());
    const bool isClosed = m_sheet->access() == AnswerSheet::Access::ReadOnly;
    m_head->showClosed(isClosed);
    m_instructions->showInstructions(m_sheet->questionnaire(), m_sheet->names());
    foldInstructions();
    const Item* wanted = m_sheet->questionnaire().findItem(item);
    if (!wanted)
        wanted = isClosed ? m_sheet->questionnaire().items().front()
                          : firstToAnswer(m_sheet->questionnaire(), m_sheet->answers());
    m_item = {};
    goToItem(wanted->id);
    showQuestion();
}

void AnsweringView::foldInstructions()
{
    const bool isNew = m_sheet && m_sheet->access() == AnswerSheet::Access::Write
        && progressOf(m_sheet->questionnaire(), m_sheet->answers()).answered == 0;
    m_instructions->setFold(isNew && m_columns->isGuidanceBeside() ? InstructionsCard::Fold::Open
                                                                   : InstructionsCard::Fold::Closed);
}

void AnsweringView::goToItem(const ItemId& item)
{
    const Item* wanted = m_sheet->questionnaire().findItem(item);
    if (!wanted)
        return;
    if (!m_item.isEmpty()) {
        m_panel->settle();
        m_instructions->setFold(InstructionsCard::Fold::Closed);
    }
    m_item = item;
    m_panel->showItem(*m_sheet, *wanted);
    tabAsLaidOut(*this); // cards are made as questions need them
    m_guidance->showItem(*m_sheet, *wanted);
    m_tasks->showCurrent(*m_sheet, item);
    showProgress();
    m_columns->scrollToTop();
}

void AnsweringView::showProgress()
{
    const AnswerProgress progress = progressOf(m_sheet->questionnaire(), m_sheet->answers());
    m_head->showProgress(progress.answered, progress.total);
    m_ways->showWays(*m_sheet, m_item);
}

void AnsweringView::refresh(const Changes& changes)
{
    if (!m_sheet || changes.response != m_sheet->response())
        return;
    m_sheet->reread();
    const Item* changed =
        changes.items.size() == 1 ? m_sheet->questionnaire().findItem(*changes.items.begin()) : nullptr;
    const bool isElsewhere = changed && changed->id != m_item;
    if (isElsewhere && !m_isPutting && isVisible()) {
        goToItem(changed->id); // undo and redo show what they change
        m_panel->focusAnswer();
        return;
    }
    showRecord(m_sheet->unsavedSign(m_item));
    if (!m_isPutting && m_panel->hasAnswerFocus()
        && answerTo(m_sheet->answers(), m_item).state != AnswerState::NotAnswered)
        m_panel->focusAnswer(); // what undo and redo bring back
}

/// What is on file of the item, and all that follows from it.
void AnsweringView::showRecord(const QString& sign)
{
    m_panel->showRecord(m_sheet->record(m_item), sign);
    m_tasks->showSheet(*m_sheet);
    if (const Item* item = m_sheet->questionnaire().findItem(m_item))
        m_guidance->showItem(*m_sheet, *item);
    showProgress();
}

void AnsweringView::put(const AnswerRecord& record)
{
    const QScopedValueRollback<bool> putting(m_isPutting, true);
    const bool isSaved = m_sheet->put(m_item, record);
    m_sheet->reread();
    showRecord(isSaved ? tr("Saved %1").arg(m_session.file().savedAt.toString(QStringLiteral("HH:mm")))
                       : m_sheet->unsavedSign(m_item));
}

void AnsweringView::settle()
{
    if (m_sheet && !m_item.isEmpty() && m_session.isOpen())
        m_panel->settle();
}

void AnsweringView::act(AnsweringAct act, int number)
{
    if (!m_sheet)
        return;
    if (wouldChange(act) && m_sheet->access() == AnswerSheet::Access::ReadOnly)
        return showHint(m_hint, whyReadOnly(m_session));
    switch (act) {
    case AnsweringAct::Next:
        next();
        break;
    case AnsweringAct::Previous:
        previous();
        break;
    case AnsweringAct::NextUnanswered:
        nextUnanswered();
        break;
    case AnsweringAct::ShowKeys:
        toggleKeys();
        break;
    case AnsweringAct::SameAnswer:
        if (m_guidance->offersSameAnswer())
            m_guidance->useSameAnswer();
        else
            showHint(m_hint, m_guidance->whyNoSameAnswer());
        break;
    case AnsweringAct::Leave:
        if (m_keys->isVisible())
            m_keys->hide();
        else if (m_panel->hasAnswerFocus())
            Q_EMIT leave();
        else
            m_panel->act(act, number);
        break;
    default:
        m_panel->act(act, number);
    }
}

void AnsweringView::toggleKeys()
{
    OfferedKeys offered = m_panel->offeredKeys();
    offered.hasSameAnswer = m_guidance->offersSameAnswer();
    m_keys->toggle(offered);
}

/// With the focus on the answer, and the question in sight even where there is no room for both.
void AnsweringView::showQuestion()
{
    m_panel->focusAnswer();
    QTimer::singleShot(0, m_panel, [this] { bringIntoView(*m_panel, QRect(0, 0, 1, 1)); });
}

void AnsweringView::showAnswer() { m_panel->focusAnswer(); }

/// Shows the item; false where there is none.
bool AnsweringView::moveTo(const Item* item)
{
    if (item == nullptr)
        return false;
    goToItem(item->id);
    showQuestion();
    return true;
}

void AnsweringView::next()
{
    if (moveTo(itemAfter(m_sheet->questionnaire(), m_item)))
        return;
    settle();
    if (m_sheet->questionnaire().influences.influences.empty())
        Q_EMIT check();
    else
        Q_EMIT influences();
}

void AnsweringView::previous() { moveTo(itemBefore(m_sheet->questionnaire(), m_item)); }

void AnsweringView::nextUnanswered()
{
    settle();
    if (!moveTo(unansweredAfter(m_sheet->questionnaire(), m_sheet->answers(), m_item)))
        Q_EMIT check();
}

/// Note and evidence are in sight however long the question is, but where the question itself needs the room.
void AnsweringView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_panel->placeBar(height() >= kBarInSightEms * bodyPixels() ? m_columns->underQuestion() : nullptr);
}

void AnsweringView::hideEvent(QHideEvent* event)
{
    settle();
    QWidget::hideEvent(event);
}

} // namespace soundings
