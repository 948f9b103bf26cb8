// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/actions_page.h"

#include "app/session/session.h"
#include "app/text/action_text.h"
#include "app/text/error_text.h"
#include "app/text/today.h"
#include "app/ui/actions/action_board.h"
#include "app/ui/actions/action_card.h"
#include "app/ui/actions/action_filters.h"
#include "app/ui/actions/action_form.h"
#include "app/ui/actions/actions_export.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/empty_state.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"

#include <QStackedLayout>

#include <utility>

namespace soundings {

namespace {

constexpr int kLinesAtOnce = 50;

} // namespace

ActionsPage::ActionsPage(Session& session, Prompts& prompts, QWidget* parent)
    : Page(session, prompts, parent), m_stack(new QStackedLayout(this)),
      m_list(new PageLayout(QStringLiteral("actions.scroller"), this))
{
    setObjectName(QStringLiteral("actionsPage"));
    m_stack->addWidget(m_list);
}

bool ActionsPage::mayChange() const { return !session().file().isReadOnly; }

void ActionsPage::rebuild()
{
    std::optional<ActionDraft> draft;
    if (m_form && session().isOpen() && session().file().path == m_formFile)
        draft = m_form->draft();
    discard(std::exchange(m_formView, nullptr));
    fill();
    m_stack->setCurrentWidget(m_list);
    if (draft)
        showForm(*draft);
}

void ActionsPage::clear() { m_list->clear(); }

void ActionsPage::refresh(const Changes&)
{
    m_isStale = true;
    if (isVisible() && m_formView == nullptr) // what is being written stays
        fill();
}

void ActionsPage::showEvent(QShowEvent* event)
{
    if (m_isStale && m_formView == nullptr)
        fill();
    Page::showEvent(event);
}

void ActionsPage::arrive(const Place&)
{
    if (m_isStale && m_formView == nullptr)
        fill();
}

void ActionsPage::fill()
{
    m_isStale = false;
    m_linesPlace = nullptr;
    m_lines = session().isOpen() ? actionLines(session()) : std::vector<ActionLine>{};
    m_list->renew();
    addHead();
    if (m_lines.empty()) {
        addEmpty();
    } else if (m_isBoard) {
        m_list->add(makeBoard());
    } else {
        addFilters();
        addLines();
    }
    m_list->restore();
}

void ActionsPage::addHead()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(makeLabel(TextRole::Title, tr("Actions"), words));
    column->addWidget(makeLabel(TextRole::Lead, tr("What we do about the results, by whom and until when."), words));
    if (m_lines.empty())
        return m_list->add(words);
    QPushButton* exporting = makeButton(ButtonRole::Plain, tr("Export…"), QStringLiteral("actions-export"));
    QPushButton* add = makeButton(ButtonRole::Primary, tr("New action"), QStringLiteral("actions-new"));
    add->setVisible(mayChange());
    connect(exporting, &QPushButton::clicked, this, &ActionsPage::exportAll);
    connect(add, &QPushButton::clicked, this, [this] { showForm({}); });
    m_list->add(new FoldingRow({words, makeViewToggle(), exporting, add}, FoldingRow::Share::First));
}

QPushButton* ActionsPage::makeViewToggle()
{
    QPushButton* toggle = makeButton(ButtonRole::Plain, m_isBoard ? tr("Show as a list") : tr("Show as a board"),
                                     QStringLiteral("actions-view"));
    connect(toggle, &QPushButton::clicked, this, [this] {
        m_isBoard = !m_isBoard;
        fill();
    });
    return toggle;
}

void ActionsPage::addEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("actions.empty"),
        {tr("No actions yet"),
         tr("An action says what you will do, who answers for it and until when. Make one of a suggestion in Results, "
            "where it then shows whether the answer moved, or write your own."),
         mayChange() ? tr("Write an action") : tr("See the results")});
    connect(empty, &EmptyState::chosen, this, [this] {
        if (mayChange())
            showForm({});
        else
            Q_EMIT goTo({PageId::Results, {}, {}, {}});
    });
    m_list->add(empty);
}

void ActionsPage::addFilters()
{
    auto* filters = new ActionFilters(m_lines, m_filter);
    connect(filters, &ActionFilters::chosen, this, &ActionsPage::choose);
    m_list->add(filters);
}

void ActionsPage::addLines()
{
    m_linesPlace = new QWidget;
    auto* column = new QVBoxLayout(m_linesPlace);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLines());
    m_list->add(m_linesPlace);
}

QWidget* ActionsPage::makeBoard()
{
    auto* board = new ActionBoard(m_lines, today(), mayChange());
    connect(board, &ActionBoard::statusAsked, this, &ActionsPage::setStatus);
    connect(board, &ActionBoard::changeAsked, this, [this](const Action& action) { showForm(draftOf(action)); });
    return board;
}

void ActionsPage::choose(ActionFilter filter)
{
    m_filter = filter;
    m_showsAll = false;
    discard(m_linesPlace->layout()->itemAt(0)->widget());
    m_linesPlace->layout()->addWidget(makeLines());
}

QWidget* ActionsPage::makeLines()
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    const Date day = today();
    int count = 0;
    for (const ActionLine& line : m_lines) {
        if (!passes(line.action, m_filter) || (++count > kLinesAtOnce && !m_showsAll))
            continue;
        auto* card = new ActionCard(line, day, mayChange(), all);
        column->addWidget(card);
        connect(card, &ActionCard::statusAsked, this,
                [this, action = line.action](ActionStatus status) { setStatus(action, status); });
        connect(card, &ActionCard::changeAsked, this, [this, action = line.action] { showForm(draftOf(action)); });
        connect(card, &ActionCard::removeAsked, this, [this, action = line.action] { remove(action); });
    }
    if (count == 0)
        column->addWidget(makeLabel(TextRole::Body, tr("There are none of these."), all));
    if (count > kLinesAtOnce && !m_showsAll) {
        QPushButton* more = makeButton(ButtonRole::Link, tr("Show all %1").arg(count), QStringLiteral("actions-more"));
        column->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            fill();
        });
    }
    return all;
}

void ActionsPage::showForm(const ActionDraft& draft)
{
    discard(m_formView);
    m_form = new ActionForm(session(), draft);
    m_formFile = session().file().path;
    m_formView = makeScroller(m_form, this);
    m_stack->addWidget(m_formView);
    m_stack->setCurrentWidget(m_formView);
    connect(m_form, &ActionForm::said, this, &Page::said);
    connect(m_form, &ActionForm::finished, this, &ActionsPage::leaveForm);
    m_form->begin();
}

void ActionsPage::leaveForm()
{
    discard(std::exchange(m_formView, nullptr));
    if (m_isStale)
        fill();
    m_stack->setCurrentWidget(m_list);
    if (isVisible())
        focusFirst();
}

void ActionsPage::setStatus(Action action, ActionStatus status)
{
    action.status = status;
    if (session().decisions().change(action))
        Q_EMIT said(tr("%1: %2", "action, status").arg(QString::fromStdString(action.text), actionStatusText(status)));
}

void ActionsPage::remove(const Action& action)
{
    if (session().decisions().remove(action.id))
        Q_EMIT said(tr("%1 is removed.").arg(QString::fromStdString(action.text)));
}

void ActionsPage::exportAll()
{
    try {
        if (const QString path = exportActions(session(), prompts()); !path.isEmpty())
            Q_EMIT said(tr("The actions are in %1.").arg(path));
    } catch (const Error& error) { // an export is no act of the session, so its refusal ends here
        Q_EMIT refused(errorText(error));
    }
}

} // namespace soundings
