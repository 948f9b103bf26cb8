// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/actions_page.h"

#include "app/session/session.h"
#include "app/text/action_text.h"
#include "app/text/error_text.h"
#include "app/text/must_have_text.h"
#include "app/text/today.h"
#include "app/ui/actions/act_about.h"
#include "app/ui/actions/action_board.h"
#include "app/ui/actions/action_cards.h"
#include "app/ui/actions/action_filters.h"
#include "app/ui/actions/action_form.h"
#include "app/ui/actions/actions_empty.h"
#include "app/ui/actions/actions_export.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/page_layout.h"

#include <QStackedLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace soundings {

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

void ActionsPage::arrive(const Place& place)
{
    if (!place.about.isEmpty() || !place.questionnaire.isEmpty()) {
        m_subject = place.about.isEmpty() ? ActionSubject{{}, place.questionnaire} : ActionSubject{place.about, {}};
        m_filter = firstFilter(session().decisions().actionList(), m_subject);
        m_isStale = true;
    }
    if (m_isStale && m_formView == nullptr)
        fill();
    focusAbout(*this, m_lines, place);
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
        return m_list->restore();
    }
    addSubjects();
    m_isBoard ? m_list->add(makeBoard()) : addLines();
    m_list->restore();
}

void ActionsPage::addHead()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(makeLabel(TextRole::Title, tr("Actions"), words));
    column->addWidget(makeLabel(TextRole::Lead, tr("What we do about the results, by whom and by when."), words));
    if (m_lines.empty())
        return m_list->add(words);
    QPushButton* exporting = makeButton(ButtonRole::Plain, tr("Export…"), QStringLiteral("actions-export"));
    QPushButton* add = makeButton(ButtonRole::Primary, tr("New action"), QStringLiteral("actions-new"));
    add->setVisible(mayChange());
    connect(exporting, &QPushButton::clicked, this, &ActionsPage::exportAll);
    connect(add, &QPushButton::clicked, this, [this] { showForm({}); });
    auto* acts =
        new FoldingRow({makeViewToggle(), exporting, add}, FoldingRow::Share::None); // beside each other longest
    m_list->add(new FoldingRow({words, acts}, FoldingRow::Share::First));
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
    EmptyState* empty = makeActionsEmpty(mayChange());
    connect(empty, &EmptyState::chosen, this, [this] {
        if (mayChange())
            showForm({});
        else
            Q_EMIT goTo({PageId::Results, {}, {}, {}});
    });
    m_list->add(empty);
}

/// From here on only the lines of the chosen subject are there.
void ActionsPage::addSubjects()
{
    if (std::none_of(m_lines.begin(), m_lines.end(),
                     [&](const ActionLine& line) { return isAbout(line.action, m_subject); }))
        m_subject.reset(); // the last one about it is gone
    if (!areOfOneSubject(m_lines)) {
        auto* subjects = new ActionSubjects(session(), m_lines, m_subject);
        connect(subjects, &ActionSubjects::chosen, this, &ActionsPage::chooseSubject);
        m_list->add(subjects);
    }
    std::erase_if(m_lines, [&](const ActionLine& line) { return !isAbout(line.action, m_subject); });
}

void ActionsPage::addLines()
{
    auto* filters = new ActionFilters(m_lines, m_filter);
    connect(filters, &ActionFilters::chosen, this, &ActionsPage::choose);
    m_list->add(filters);
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

void ActionsPage::chooseSubject(const std::optional<ActionSubject>& subject)
{
    m_subject = subject;
    m_showsAll = false;
    fill();
}

QWidget* ActionsPage::makeLines()
{
    std::vector<ActionLine> seen;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(seen),
                 [&](const ActionLine& line) { return passes(line.action, m_filter); });
    auto* cards = new ActionCards(seen, m_showsAll, mayChange());
    connect(cards, &ActionCards::statusAsked, this, &ActionsPage::setStatus);
    connect(cards, &ActionCards::changeAsked, this, [this](const Action& action) { showForm(draftOf(action)); });
    connect(cards, &ActionCards::removeAsked, this, &ActionsPage::remove);
    connect(cards, &ActionCards::allAsked, this, [this] {
        m_showsAll = true;
        fill();
    });
    return cards;
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
        Q_EMIT said(tr("%1: %2", "action, status")
                        .arg(withoutStop(QString::fromStdString(action.text)), actionStatusText(status)));
}

void ActionsPage::remove(const Action& action)
{
    if (session().decisions().remove(action.id))
        Q_EMIT said(tr("%1 is removed.").arg(withoutStop(QString::fromStdString(action.text))));
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
