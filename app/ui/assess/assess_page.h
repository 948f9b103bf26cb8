// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/page.h"

#include "app/session/session.h"
#include "app/ui/assess/assess_views.h"

class QStackedWidget;

namespace soundings {

class RoundActs;
class ScreenLock;

/// Answering: the round's questionnaires, and the view of the one that is open. A thin coordinator of its views.
class AssessPage final : public Page {
    Q_OBJECT
public:
    AssessPage(Session& session, Prompts& prompts, QWidget* parent);
    void rebuild() override;
    void refresh(const Changes& changes) override;
    void arrive(const Place& place) override;
    [[nodiscard]] bool isTaken() const override;

Q_SIGNALS:
    /// Why a file was not written.
    void refused(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class View { Overview, Answering, Influences, Check, Survey, Staff };
    enum class Back { Overview, Check, Results };
    /// What is open, so that a rebuild comes back to it.
    struct Spot {
        View view = View::Overview;
        QuestionnaireId questionnaire;
        AgencyId about;
        ItemId item;
        Back back = Back::Overview; ///< where leaving leads
    };
    void buildViews();
    void connectViews();
    void connectSurvey();
    void go(const Spot& spot);
    void leaveQuestions();
    void leaveInfluences();
    void change(View view, const ItemId& item);
    void focusTask(const Spot& left);
    void focusNext();
    void closeRound();
    bool open(const Spot& spot);
    [[nodiscard]] Spot spotOf(View view) const;
    /// Somebody answers: the screen is theirs.
    void tellAttendance();

    QStackedWidget* m_stack;
    RoundActs* m_roundActs;
    ScreenLock* m_lock;
    AssessViews m_views;
    Spot m_spot;
    std::optional<Round> m_round;
};

} // namespace soundings
