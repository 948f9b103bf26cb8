// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/assess_page.h"

#include "app/ui/assess/answering/answering_view.h"
#include "app/ui/assess/check/check_view.h"
#include "app/ui/assess/influences/influences_view.h"
#include "app/ui/assess/round/round_view.h"
#include "app/ui/assess/staff/staff_view.h"
#include "app/ui/round_acts.h"
#include "app/ui/round_tasks.h"
#include "app/ui/survey/lock/screen_lock.h"
#include "app/ui/survey/survey_view.h"

#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace soundings {

AssessPage::AssessPage(Session& session, Prompts& prompts, QWidget* parent)
    : Page(session, prompts, parent), m_stack(new QStackedWidget(this)),
      m_roundActs(new RoundActs(session, prompts, this)), m_lock(new ScreenLock(this))
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
    if (m_views.answering && session().isOpen())
        m_views.answering->settle();
    m_views = renewViews(*m_stack, session(), prompts(), *m_lock);
    connectViews();
}

void AssessPage::connectViews()
{
    connect(m_views.overview, &RoundView::answer, this,
            [this](const QuestionnaireId& questionnaire, const AgencyId& about) {
                go({View::Answering, questionnaire, about, {}, Back::Overview});
            });
    connect(m_views.overview, &RoundView::check, this,
            [this](const QuestionnaireId& questionnaire, const AgencyId& about) {
                go({View::Check, questionnaire, about, {}, Back::Overview});
            });
    connect(m_views.overview, &RoundView::survey, this, [this](const QuestionnaireId& questionnaire) {
        go({View::Survey, questionnaire, {}, {}, Back::Overview});
    });
    connect(m_views.overview, &RoundView::partners, this, [this] { Q_EMIT goTo({PageId::Partners, {}, {}, {}}); });
    connect(m_views.overview, &RoundView::results, this, [this] { Q_EMIT goTo({PageId::Results, {}, {}, {}}); });
    connect(m_views.check, &CheckView::results, this, [this] { Q_EMIT goTo({PageId::Results, {}, m_spot.about, {}}); });
    connect(m_views.overview, &RoundView::newRound, this, [this] {
        Q_EMIT goTo({PageId::Partners, {}, {}, {}, PlaceStep::NewRound});
    });
    connect(m_views.answering, &AnsweringView::leave, this, &AssessPage::leaveQuestions);
    connect(m_views.answering, &AnsweringView::check, this, [this] { go(spotOf(View::Check)); });
    connect(m_views.answering, &AnsweringView::influences, this, [this] { go(spotOf(View::Influences)); });
    connect(m_views.influences, &InfluencesView::leave, this, &AssessPage::leaveInfluences);
    connect(m_views.influences, &InfluencesView::check, this, [this] { go(spotOf(View::Check)); });
    connect(m_views.check, &CheckView::done, this, [this] { go({}); });
    connect(m_views.check, &CheckView::leave, this, [this] { go(spotOf(View::Answering)); });
    connect(m_views.check, &CheckView::influences, this, [this] { change(View::Influences, {}); });
    connect(m_views.check, &CheckView::change, this, [this](const ItemId& item) { change(View::Answering, item); });
    connect(m_views.check, &CheckView::closeRound, this, &AssessPage::closeRound);
    connect(m_views.overview, &RoundView::closeRound, this, &AssessPage::closeRound);
    connect(m_views.overview, &RoundView::reopenRound, this, [this] {
        if (m_round)
            m_roundActs->reopen(Round(*m_round));
    });
    connectSurvey();
}

void AssessPage::connectSurvey()
{
    connect(m_views.staff, &StaffView::leave, this, [this] { go(spotOf(View::Survey)); });
    connect(m_views.survey, &SurveyView::leave, this, [this] { go({}); });
    connect(m_views.survey, &SurveyView::handOver, this, [this] { go(spotOf(View::Staff)); });
    connect(m_views.survey, &SurveyView::lockAndHandOver, this, [this](const QString& code, int idleMinutes) {
        m_lock->switchOn(code, std::chrono::minutes(idleMinutes));
        go(spotOf(View::Staff));
    });
    connect(m_views.survey, &SurveyView::closeRound, this, &AssessPage::closeRound);
    connect(m_views.survey, &SurveyView::said, this, &Page::said);
    connect(m_views.survey, &SurveyView::refused, this, &AssessPage::refused);
}

void AssessPage::closeRound()
{
    if (m_round)
        m_roundActs->close(Round(*m_round));
}

AssessPage::Spot AssessPage::spotOf(View view) const
{
    Spot spot = m_spot;
    spot.view = view;
    spot.item = view == View::Answering ? m_views.answering->currentItem() : ItemId();
    spot.back = view == m_spot.view ? m_spot.back : Back::Overview;
    return spot;
}

/// Something that is to be changed from the check, and leads back to it.
void AssessPage::change(View view, const ItemId& item)
{
    Spot spot = spotOf(view);
    spot.item = item;
    spot.back = Back::Check;
    go(spot);
}

void AssessPage::leaveQuestions()
{
    const Back back = m_spot.back;
    Spot check = spotOf(View::Check);
    check.item = m_views.answering->currentItem();
    go(back == Back::Check ? check : Spot{});
    if (back == Back::Results)
        Q_EMIT goTo({PageId::Results, {}, {}, {}, PlaceStep::Return});
}

void AssessPage::leaveInfluences()
{
    const bool wasChecking = m_spot.back == Back::Check;
    go(spotOf(wasChecking ? View::Check : View::Answering));
    if (wasChecking)
        m_views.check->focusInfluences();
}

void AssessPage::rebuild()
{
    Spot spot = m_spot;
    if (m_views.answering && session().isOpen() && spot.view == View::Answering)
        spot.item = m_views.answering->currentItem();
    auto sitting = m_views.staff ? m_views.staff->takeSitting() : std::nullopt;
    buildViews();
    if (!session().isOpen()) {
        m_spot = {};
        return tellAttendance();
    }
    go(spot);
    if (m_spot.view == View::Staff)
        m_views.staff->resume(std::move(sitting));
}

void AssessPage::go(const Spot& spot)
{
    if (m_lock->isOn() && spot.view != View::Staff)
        return; // whoever knows the code opens the lock first
    m_views.answering->settle();
    m_round = session().rounds().current();
    const Spot left = std::exchange(m_spot, m_round && open(spot) ? spot : Spot{});
    const bool isAnotherTask =
        left.view != m_spot.view || left.questionnaire != m_spot.questionnaire || left.about != m_spot.about;
    if (isTaken() && isAnotherTask)
        Q_EMIT taken();
    tellAttendance();
    if (m_spot.view != View::Overview)
        return;
    m_views.overview->reread();
    m_stack->setCurrentWidget(m_views.overview);
    if (left.view != View::Overview && isVisible())
        focusTask(left);
}

void AssessPage::tellAttendance()
{
    Q_EMIT attended(m_spot.view != View::Staff ? Attendance::Officer
                        : m_lock->isOn()       ? Attendance::Locked
                                               : Attendance::Respondent);
}

/// Whoever leaves a task by keys goes on from it.
void AssessPage::focusTask(const Spot& left)
{
    std::string name = (left.view == View::Survey ? "survey-" : "answer-") + left.questionnaire.value;
    if (!left.about.isEmpty())
        name += "-" + left.about.value;
    auto* way = m_views.overview->findChild<QPushButton*>(QString::fromStdString(name));
    if (left.view == View::Check || way == nullptr || !way->isEnabled())
        focusNext();
    else
        way->setFocus(Qt::OtherFocusReason);
}

/// To what is to be done next in the round.
void AssessPage::focusNext()
{
    if (QPushButton* primary = m_views.overview->primary())
        primary->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

bool AssessPage::open(const Spot& spot)
{
    if (spot.view == View::Overview)
        return false;
    if (spot.view == View::Staff) {
        m_stack->setCurrentWidget(m_views.staff);
        return m_views.staff->begin(*m_round, spot.questionnaire);
    }
    if (spot.view == View::Survey) {
        m_stack->setCurrentWidget(m_views.survey);
        return m_views.survey->begin(*m_round, spot.questionnaire);
    }
    auto sheet = AnswerSheet::open(session(), *m_round, spot.questionnaire, spot.about);
    if (!sheet)
        return false;
    if (spot.view == View::Answering) {
        m_stack->setCurrentWidget(m_views.answering);
        m_views.answering->showBack(spot.back == Back::Check
                                        ? backToCheck()
                                        : backTo(spot.back == Back::Results ? PageId::Results : PageId::Assess));
        m_views.answering->showSheet(std::move(*sheet), spot.item);
        if (spot.back != Back::Overview)
            m_views.answering->showAnswer();
    } else if (spot.view == View::Check) {
        m_stack->setCurrentWidget(m_views.check);
        m_views.check->showSheet(std::move(*sheet), spot.item);
    } else {
        m_stack->setCurrentWidget(m_views.influences);
        m_views.influences->showBack(spot.back == Back::Check ? backToCheck() : backToStatements());
        m_views.influences->showSheet(std::move(*sheet), *m_round);
    }
    return true;
}

void AssessPage::refresh(const Changes& changes)
{
    if (!m_views.overview || !session().isOpen())
        return;
    if ((changes.rounds || changes.currentRound) && session().rounds().current() != m_round)
        return go({});
    if (changes.agencies && m_spot.view != View::Staff)
        return go(spotOf(m_spot.view));
    if (m_spot.view == View::Overview)
        return m_views.overview->reread();
    if (m_spot.view == View::Survey)
        return m_views.survey->reread();
    if (changes.response) {
        m_views.answering->refresh(changes);
        m_views.influences->refresh(changes);
    }
    m_views.check->refresh(changes);
}

void AssessPage::arrive(const Place& place)
{
    if (!m_views.overview || !session().isOpen())
        return;
    if (!place.questionnaire.isEmpty())
        return go({isSurvey(session(), place.questionnaire) ? View::Survey : View::Answering, place.questionnaire,
                   place.about, place.item, place.from == PageId::Results ? Back::Results : Back::Overview});
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

} // namespace soundings
