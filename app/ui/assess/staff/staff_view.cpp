// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/staff/staff_view.h"

#include "app/ui/assess/answer_sheet.h"
#include "app/ui/assess/answering/keys_panel.h"
#include "app/ui/assess/answering/quiet_hint.h"
#include "app/ui/assess/staff/staff_message.h"
#include "app/ui/assess/staff/staff_question.h"
#include "app/ui/kit/kit.h"
#include "app/ui/survey/lock/idle_bar.h"
#include "app/ui/survey/lock/screen_lock.h"
#include "app/ui/survey/lock/unlock_page.h"

#include <QHideEvent>
#include <QStackedLayout>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

StaffView::StaffView(Session& session, ScreenLock& lock, QWidget* parent)
    : QWidget(parent), m_session(session), m_lock(lock), m_stack(new QStackedLayout), m_message(new StaffMessage(this))
{
    setObjectName(QStringLiteral("staffView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXxl, space::kXs, 0, space::kM);
    m_idleBar = new IdleBar(this);
    column->addWidget(m_idleBar);
    column->addLayout(m_stack, 1);
    m_questionPage = buildQuestionPage();
    m_unlock = new UnlockPage(m_lock, this);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_questionPage);
    m_stack->addWidget(m_unlock);
    connect(m_unlock, &UnlockPage::unlocked, this, &StaffView::leave);
    connect(m_unlock, &UnlockPage::back, this, &StaffView::arrive);
    connect(&m_lock.idle(), &IdleWatch::warned, m_idleBar, &IdleBar::showLeft);
    connect(&m_lock.idle(), &IdleWatch::over, this, &StaffView::startAnew);
    m_keys = new KeysPanel(KeysPanel::Of::Staff, m_questionPage);
    connect(m_message, &StaffMessage::chosen, this, &StaffView::goFrom);
    connect(new AnsweringKeys(m_questionPage), &AnsweringKeys::pressed, this, &StaffView::act);
}

QWidget* StaffView::buildQuestionPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    m_question = new StaffQuestion(page);
    column->addWidget(m_question, 1);
    m_hint = makeQuietHint(page);
    column->addLayout(keepCentred(m_hint, PageWidth::Reading));
    auto* ways = new QWidget(page);
    auto* line = new QHBoxLayout(ways);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kM);
    m_back = makeButton(ButtonRole::Plain, tr("Back"), QStringLiteral("staffBack"), page);
    QPushButton* stop = makeButton(ButtonRole::Link, tr("Stop…"), QStringLiteral("staffStop"), page);
    m_next = makeButton(ButtonRole::Primary, tr("Next"), QStringLiteral("staffNext"), page);
    line->addWidget(m_back);
    line->addWidget(stop);
    line->addStretch(1);
    line->addWidget(m_next);
    QLayout* last = keepCentred(ways, PageWidth::Reading);
    last->setContentsMargins(0, 0, space::kXl, 0); // off the edge of a narrow window
    column->addLayout(last);
    connect(m_back, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
    connect(stop, &QPushButton::clicked, this, [this] { showWords(stopWords()); });
    connect(m_question, &StaffQuestion::keyRefused, this, [this](const QString& why) { showHint(m_hint, why); });
    connect(m_question, &StaffQuestion::chosen, this,
            [this](Code code) { put(withCode(*m_sitting, code), m_sitting->comment()); });
    connect(m_question, &StaffQuestion::written, this, [this](const QString& comment) {
        if (m_sitting)
            put(m_sitting->person(), comment);
    });
    return page;
}

bool StaffView::begin(const Round& round, const QuestionnaireId& questionnaire)
{
    if (round.state == RoundState::Closed || m_session.file().isReadOnly
        || !m_session.staffSurveys().isOpen(round.id, questionnaire))
        return false;
    m_round = round.id;
    m_questionnaire = nullptr;
    for (const QuestionnairePtr& one : m_session.rounds().asked(round))
        if (one->id == questionnaire)
            m_questionnaire = one;
    if (!m_questionnaire)
        return false;
    m_sitting.reset();
    arrive();
    return true;
}

void StaffView::arrive()
{
    m_wasLeft = false;
    const bool isFound = m_session.staffSurveys().draft(m_round, m_questionnaire->id).has_value();
    showWords(isFound ? foundWords() : welcome());
    m_lock.watch(false); // nobody is there
}

std::optional<StaffSitting> StaffView::takeSitting()
{
    m_question->settle();
    return std::exchange(m_sitting, std::nullopt);
}

void StaffView::resume(std::optional<StaffSitting> sitting)
{
    if (!sitting || !m_questionnaire)
        return;
    m_sitting = std::move(sitting);
    showStep();
}

void StaffView::startPerson()
{
    m_session.undoStack()->clear(); // whoever sits here now must not undo what others did
    forgetPerson();
    m_sitting.emplace(m_questionnaire, m_round);
    showStep();
}

void StaffView::goOn()
{
    const auto person = m_session.staffSurveys().draft(m_round, m_questionnaire->id);
    if (!person)
        return arrive();
    m_session.undoStack()->clear();
    m_sitting.emplace(m_questionnaire, m_round, *person,
                      m_session.staffSurveys().draftComment(m_round, m_questionnaire->id));
    showStep();
}

void StaffView::startAgain()
{
    forgetPerson();
    if (m_session.staffSurveys().draft(m_round, m_questionnaire->id))
        m_session.staffSurveys().discardDraft(m_round, m_questionnaire->id);
    arrive();
}

void StaffView::showStep()
{
    if (m_sitting->step().kind == StaffStepKind::Finish)
        return showWords(finishWords(*m_sitting));
    m_question->showFace(staffFace(*m_sitting), m_sitting->comment());
    m_back->setEnabled(!m_sitting->isFirst());
    m_stack->setCurrentWidget(m_questionPage);
    m_question->focusAnswer();
    m_lock.watch(isVisible());
}

/// Their answers are on file or deleted; nothing of them is left here.
void StaffView::forgetPerson()
{
    m_sitting.reset();
    m_question->forget();
}

/// Nobody is there any more.
void StaffView::startAnew()
{
    if (!m_questionnaire)
        return;
    m_unlock->forget();
    m_keys->hide();
    if (m_sitting)
        startAgain();
    else
        arrive();
}

void StaffView::askToLeave()
{
    if (!m_lock.isOn()) {
        Q_EMIT leave();
        return;
    }
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->ask();
    m_lock.watch(isVisible());
}

void StaffView::put(const Person& person, const QString& comment)
{
    const bool isSaved = m_session.staffSurveys().setDraft(m_round, m_questionnaire->id, person, comment);
    if (isSaved || m_session.file().isAstray) { // it is kept until there is a file to put it into
        m_sitting->setPerson(person);
        m_sitting->setComment(comment);
    }
    const QString sign = isSaved ? tr("Kept until you send") : m_session.file().isAstray ? notSavedYet() : QString();
    m_question->showSaved(staffFace(*m_sitting).chosen, sign);
}

void StaffView::move(int direction)
{
    if (!m_sitting)
        return;
    m_question->settle();
    if (direction > 0)
        m_sitting->next();
    else
        m_sitting->back();
    showStep();
}

void StaffView::send()
{
    if (!m_session.staffSurveys().finishDraft(m_round, m_questionnaire->id))
        return;
    forgetPerson();
    showWords(thanksWords());
}

void StaffView::showWords(const StaffWords& words)
{
    m_message->showWords(words);
    m_stack->setCurrentWidget(m_message);
    m_lock.watch(isVisible());
}

StaffWords StaffView::welcome() const
{
    return welcomeWords(*m_questionnaire, std::max(m_session.workspace().minimumGroup, m_questionnaire->minimumGroup));
}

void StaffView::goFrom(StaffAct act)
{
    switch (act) {
    case StaffAct::Start:
        return startPerson();
    case StaffAct::GoOn:
        return goOn();
    case StaffAct::AskToDelete:
        return showWords(deletingWords());
    case StaffAct::Keep:
        return arrive();
    case StaffAct::StartAgain:
        return startAgain();
    case StaffAct::Back:
        return move(-1);
    case StaffAct::Stop:
        return showWords(stopWords());
    case StaffAct::GoOnAnswering:
        return showStep();
    case StaffAct::Send:
        return send();
    case StaffAct::NextPerson:
        return arrive();
    case StaffAct::Leave:
        askToLeave();
    }
}

void StaffView::act(AnsweringAct act, int number)
{
    if (act == AnsweringAct::ShowKeys)
        return m_keys->toggle(m_question->offeredKeys());
    if (act == AnsweringAct::Leave)
        return actLeave();
    if (act == AnsweringAct::Next)
        move(1);
    else if (act == AnsweringAct::Previous)
        move(-1);
    else
        m_question->act(act, number);
}

void StaffView::actLeave()
{
    if (m_keys->isVisible())
        return m_keys->hide();
    m_question->settle();
    showWords(stopWords());
}

void StaffView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_wasLeft && m_questionnaire && m_session.isOpen())
        arrive();
}

void StaffView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_question->settle();
    forgetPerson();
    m_unlock->forget();
    m_lock.watch(false);
    m_wasLeft = true;
}

} // namespace soundings
