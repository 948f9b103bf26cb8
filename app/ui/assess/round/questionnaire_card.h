// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/session/session.h"
#include "app/ui/assess/round/round_state.h"

#include <vector>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace soundings {

/// Given to the first thing to do on a page: one main action.
class MainAction final {
public:
    /// True once.
    [[nodiscard]] bool take() { return !std::exchange(m_isTaken, true); }

private:
    bool m_isTaken = false;
};

/// One questionnaire of a round: what it is, how far it has come, and the way into it.
class QuestionnaireCard final : public QFrame {
    Q_OBJECT
public:
    /// `states`: the responses of the whole round.
    QuestionnaireCard(const Session& session, const Round& round, const QuestionnairePtr& questionnaire,
                      const std::vector<ResponseState>& states, MainAction& mainAction, QWidget* parent);

Q_SIGNALS:
    void answer(const soundings::QuestionnaireId& questionnaire, const soundings::AgencyId& about);
    void check(const soundings::QuestionnaireId& questionnaire, const soundings::AgencyId& about);
    void survey(const soundings::QuestionnaireId& questionnaire);
    void partners();

private:
    void addHead(const QString& lead);
    void addConsensus(const ResponseState& state);
    void addPartners(const std::vector<ResponseState>& states);
    void addPartner(QGridLayout* grid, const ResponseState& state);
    void addSurvey();
    [[nodiscard]] bool mayWrite() const;
    QPushButton* makeWay(const ResponseState& state);

    const Session& m_session;
    Round m_round;
    QuestionnairePtr m_questionnaire;
    MainAction& m_mainAction;
    QVBoxLayout* m_column;
};

} // namespace soundings
