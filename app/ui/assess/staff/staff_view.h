// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/session.h"
#include "app/ui/assess/answering/answering_keys.h"
#include "app/ui/assess/staff/staff_sitting.h"
#include "app/ui/assess/staff/staff_words.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace soundings {

class IdleBar;
class KeysPanel;
class ScreenLock;
class StaffMessage;
class StaffQuestion;
class UnlockPage;

/// The staff survey on this screen, one person after another. A person can go back within their own unfinished answers;
/// once they have sent them, or the view was left, nothing of them can be seen again. On a locked screen an unfinished
/// person who has gone is deleted after a while.
class StaffView final : public QWidget {
    Q_OBJECT
public:
    /// While `lock` is on, the screen is handed back to whoever knows its code.
    StaffView(Session& session, ScreenLock& lock, QWidget* parent);
    /// False where there is nothing to answer: the survey is closed.
    bool begin(const Round& round, const QuestionnaireId& questionnaire);
    /// The person at the screen, to be handed to the view that replaces this one in another language.
    [[nodiscard]] std::optional<StaffSitting> takeSitting();
    void resume(std::optional<StaffSitting> sitting);

Q_SIGNALS:
    void leave();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildQuestionPage();
    void arrive();
    void showWords(const StaffWords& words);
    [[nodiscard]] StaffWords welcome() const;
    void showStep();
    void startPerson();
    void goOn();
    void startAgain();
    void send();
    void put(const Person& person, const QString& comment);
    void move(int direction);
    void goFrom(StaffAct act);
    void act(AnsweringAct act, int number);
    void actLeave();
    void askToLeave();
    void forgetPerson();
    void startAnew();

    Session& m_session;
    ScreenLock& m_lock;
    RoundId m_round;
    QuestionnairePtr m_questionnaire;
    std::optional<StaffSitting> m_sitting;
    QStackedLayout* m_stack;
    StaffMessage* m_message;
    QWidget* m_questionPage = nullptr;
    StaffQuestion* m_question = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    KeysPanel* m_keys = nullptr;
    UnlockPage* m_unlock = nullptr;
    IdleBar* m_idleBar = nullptr;
    bool m_wasLeft = false;
};

} // namespace soundings
