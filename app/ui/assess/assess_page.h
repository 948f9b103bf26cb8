// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/page.h"

#include "app/session/session.h"

class QStackedWidget;

namespace soundings {

class AnsweringView;
class CheckView;
class InfluencesView;
class RoundView;
class RoundActs;
class StaffView;

/// Answering: the round's questionnaires, and the view of the one that is open. A thin coordinator of its views.
class AssessPage final : public Page {
    Q_OBJECT
public:
    AssessPage(Session& session, Prompts& prompts, QWidget* parent);
    void rebuild() override;
    void refresh(const Changes& changes) override;
    void arrive(const Place& place) override;
    [[nodiscard]] bool isTaken() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class View { Overview, Answering, Influences, Check, Staff };
    /// What is open, so that a rebuild comes back to it.
    struct Spot {
        View view = View::Overview;
        QuestionnaireId questionnaire;
        AgencyId about;
        ItemId item;
    };
    void buildViews();
    void connectViews();
    void go(const Spot& spot);
    void focusTask(const Spot& left);
    void focusNext();
    bool open(const Spot& spot);
    [[nodiscard]] Spot spotOf(View view) const;
    /// Somebody answers: the screen is theirs.
    void tellAttendance();
    [[nodiscard]] bool isSurvey(const QuestionnaireId& questionnaire) const;

    QStackedWidget* m_stack;
    RoundActs* m_roundActs;
    RoundView* m_overview = nullptr;
    AnsweringView* m_answering = nullptr;
    InfluencesView* m_influences = nullptr;
    CheckView* m_check = nullptr;
    StaffView* m_staff = nullptr;
    Spot m_spot;
    std::optional<Round> m_round;
};

} // namespace soundings
