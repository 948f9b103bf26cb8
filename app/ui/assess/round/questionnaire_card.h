// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/session/session.h"
#include "app/ui/assess/round/round_state.h"
#include "app/ui/kit/kit.h"
#include "app/ui/place.h"

#include <optional>
#include <vector>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace soundings {

/// One questionnaire of a round: what it is, how far it has come, and the way into it.
class QuestionnaireCard final : public QFrame {
    Q_OBJECT
public:
    /// `states`: the responses of the whole round. `next`: what to go on with, which has the page's one main action;
    /// empty where it is not in this round to be answered.
    QuestionnaireCard(const Session& session, const Round& round, const QuestionnairePtr& questionnaire,
                      const std::vector<ResponseState>& states, const std::optional<Place>& next, QWidget* parent);

Q_SIGNALS:
    void answer(const soundings::QuestionnaireId& questionnaire, const soundings::AgencyId& about);
    void check(const soundings::QuestionnaireId& questionnaire, const soundings::AgencyId& about);
    void survey(const soundings::QuestionnaireId& questionnaire);
    void partners();
    void results();

private:
    void addHead(const QString& lead);
    void addConsensus(const ResponseState& state);
    void addPartners(const std::vector<ResponseState>& states);
    void addPartner(QGridLayout* grid, const ResponseState& state);
    void addSurvey();
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] ButtonRole roleOf(const AgencyId& about) const;
    QPushButton* makeWay(const ResponseState& state);

    const Session& m_session;
    Round m_round;
    QuestionnairePtr m_questionnaire;
    std::optional<Place> m_next;
    QVBoxLayout* m_column;
};

} // namespace soundings
