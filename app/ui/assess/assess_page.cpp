// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/assess_page.h"

#include "app/ui/assess/answering/answering_view.h"
#include "app/ui/assess/check/check_view.h"
#include "app/ui/assess/influences/influences_view.h"
#include "app/ui/assess/round/round_view.h"
#include "app/ui/assess/staff/staff_view.h"
#include "app/ui/round_acts.h"

#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace soundings {

AssessPage::AssessPage(Session& session, Prompts& prompts, QWidget* parent)
    : Page(session, prompts, parent), m_stack(new QStackedWidget(this)),
      m_roundActs(new RoundActs(session, prompts, this))
{
    setObjectName(QStringLiteral("assessPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_roundActs, &RoundActs::said, this, &Page::said);
    connect(m_roundActs, &RoundActs::closed, this, &Page::roundClosed);
}

void AssessPage::buildViews()
{
    if (m_answering && session().isOpen())
        m_answering->settle();
    while (QWidget* view = m_stack->widget(0)) {
        m_stack->removeWidget(view);
        delete view;
    }
    m_overview = new RoundView(session(), m_stack);
    m_answering = new AnsweringView(session(), m_stack);
    m_influences = new InfluencesView(session(), prompts(), m_stack);
    m_check = new CheckView(session(), m_stack);
    m_staff = new StaffView(session(), m_stack);
    for (QWidget* view : std::initializer_list<QWidget*>{m_overview, m_answering, m_influences, m_check, m_staff})
        m_stack->addWidget(view);
    connectViews();
}

void AssessPage::connectViews()
{
    connect(m_overview, &RoundView::answer, this, [this](const QuestionnaireId& questionnaire, const AgencyId& about) {
        go({View::Answering, questionnaire, about, {}});
    });
    connect(m_overview, &RoundView::check, this, [this](const QuestionnaireId& questionnaire, const AgencyId& about) {
        go({View::Check, questionnaire, about, {}});
    });
    connect(m_overview, &RoundView::survey, this, [this](const QuestionnaireId& questionnaire) {
        go({View::Staff, questionnaire, {}, {}});
    });
    connect(m_overview, &RoundView::partners, this, [this] { Q_EMIT goTo({PageId::Partners, {}, {}, {}}); });
    connect(m_overview, &RoundView::newRound, this, [this] {
        Q_EMIT goTo({PageId::Partners, {}, {}, {}, PlaceStep::NewRound});
    });
    connect(m_answering, &AnsweringView::leave, this, [this] { go({}); });
    connect(m_answering, &AnsweringView::check, this, [this] { go(spotOf(View::Check)); });
    connect(m_answering, &AnsweringView::influences, this, [this] { go(spotOf(View::Influences)); });
    connect(m_influences, &InfluencesView::leave, this, [this] { go(spotOf(View::Answering)); });
    connect(m_influences, &InfluencesView::check, this, [this] { go(spotOf(View::Check)); });
    connect(m_check, &CheckView::done, this, [this] { go({}); });
    connect(m_check, &CheckView::leave, this, [this] { go(spotOf(View::Answering)); });
    connect(m_check, &CheckView::influences, this, [this] { go(spotOf(View::Influences)); });
    connect(m_check, &CheckView::change, this, [this](const ItemId& item) {
        Spot spot = spotOf(View::Answering);
        spot.item = item;
        go(spot);
    });
    const auto close = [this] {
        if (m_round)
            m_roundActs->close(Round(*m_round));
    };
    connect(m_check, &CheckView::closeRound, this, close);
    connect(m_overview, &RoundView::closeRound, this, close);
    connect(m_overview, &RoundView::reopenRound, this, [this] {
        if (m_round)
            m_roundActs->reopen(Round(*m_round));
    });
    connect(m_staff, &StaffView::leave, this, [this] { go({}); });
}

AssessPage::Spot AssessPage::spotOf(View view) const
{
    Spot spot = m_spot;
    spot.view = view;
    spot.item = m_answering->currentItem();
    return spot;
}

void AssessPage::rebuild()
{
    Spot spot = m_spot;
    if (m_answering && session().isOpen() && spot.view == View::Answering)
        spot.item = m_answering->currentItem();
    auto sitting = m_staff ? m_staff->takeSitting() : std::nullopt;
    buildViews();
    if (!session().isOpen()) {
        m_spot = {};
        return tellAttendance();
    }
    go(spot);
    if (m_spot.view == View::Staff)
        m_staff->resume(std::move(sitting));
}

void AssessPage::go(const Spot& spot)
{
    m_answering->settle();
    m_round = session().rounds().current();
    const Spot left = std::exchange(m_spot, m_round && open(spot) ? spot : Spot{});
    const bool isAnotherTask =
        left.view != m_spot.view || left.questionnaire != m_spot.questionnaire || left.about != m_spot.about;
    if (isTaken() && isAnotherTask)
        Q_EMIT taken();
    tellAttendance();
    if (m_spot.view != View::Overview)
        return;
    m_overview->reread();
    m_stack->setCurrentWidget(m_overview);
    if (left.view != View::Overview && isVisible())
        focusTask(left);
}

void AssessPage::tellAttendance()
{
    Q_EMIT attended(m_spot.view == View::Staff ? Attendance::Respondent : Attendance::Officer);
}

/// Whoever leaves a task by keys goes on from it.
void AssessPage::focusTask(const Spot& left)
{
    std::string name = (left.view == View::Staff ? "survey-" : "answer-") + left.questionnaire.value;
    if (!left.about.isEmpty())
        name += "-" + left.about.value;
    auto* way = m_overview->findChild<QPushButton*>(QString::fromStdString(name));
    if (left.view == View::Check || way == nullptr || !way->isEnabled())
        focusNext();
    else
        way->setFocus(Qt::OtherFocusReason);
}

/// To what is to be done next in the round.
void AssessPage::focusNext()
{
    if (QPushButton* primary = m_overview->primary())
        primary->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

bool AssessPage::open(const Spot& spot)
{
    if (spot.view == View::Overview)
        return false;
    if (spot.view == View::Staff) {
        m_stack->setCurrentWidget(m_staff);
        return m_staff->begin(*m_round, spot.questionnaire);
    }
    auto sheet = AnswerSheet::open(session(), *m_round, spot.questionnaire, spot.about);
    if (!sheet)
        return false;
    if (spot.view == View::Answering) {
        m_stack->setCurrentWidget(m_answering);
        m_answering->showSheet(std::move(*sheet), spot.item);
    } else if (spot.view == View::Check) {
        m_stack->setCurrentWidget(m_check);
        m_check->showSheet(std::move(*sheet));
    } else {
        m_stack->setCurrentWidget(m_influences);
        m_influences->showSheet(std::move(*sheet), *m_round);
    }
    return true;
}

void AssessPage::refresh(const Changes& changes)
{
    if (!m_overview || !session().isOpen())
        return;
    if ((changes.rounds || changes.currentRound) && session().rounds().current() != m_round)
        return go({});
    if (changes.agencies && m_spot.view != View::Staff)
        return go(spotOf(m_spot.view));
    if (m_spot.view == View::Overview)
        return m_overview->reread();
    if (changes.response) {
        m_answering->refresh(changes);
        m_influences->refresh(changes);
        m_check->refresh(changes);
    }
}

void AssessPage::arrive(const Place& place)
{
    if (!m_overview || !session().isOpen())
        return;
    if (!place.questionnaire.isEmpty())
        return go({isSurvey(place.questionnaire) ? View::Staff : View::Answering, place.questionnaire, place.about,
                   place.item});
    if (isVisible() || m_spot.view == View::Overview) {
        go({});
        if (isVisible() && !isAncestorOf(window()->focusWidget()))
            focusNext();
    }
}

void AssessPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (event->spontaneous())
        return;
    if (isTaken())
        Q_EMIT taken();
    tellAttendance();
}

void AssessPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT attended(Attendance::Officer);
}

bool AssessPage::isTaken() const
{
    return m_spot.view == View::Answering || m_spot.view == View::Influences || m_spot.view == View::Staff;
}

bool AssessPage::isSurvey(const QuestionnaireId& questionnaire) const
{
    for (const QuestionnairePtr& one : session().workspace().questionnaires)
        if (one->id == questionnaire)
            return one->respondent == Respondent::Individual;
    return false;
}

} // namespace soundings
