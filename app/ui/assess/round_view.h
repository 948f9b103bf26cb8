// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/session.h"

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace soundings {

class Prompts;
struct ResponseState;

/// The round on one page: its questionnaires, how far each has come, and the way into each.
class RoundView final : public QWidget {
    Q_OBJECT
public:
    RoundView(Session& session, Prompts& prompts, QWidget* parent);
    /// Reads everything again; the control with the same name keeps the focus.
    void reread();
    /// The main action of the page; nullptr where there is none.
    [[nodiscard]] QPushButton* primary() const;

Q_SIGNALS:
    void answer(const soundings::QuestionnaireId& questionnaire, const soundings::AgencyId& about);
    void check(const soundings::QuestionnaireId& questionnaire, const soundings::AgencyId& about);
    void survey(const soundings::QuestionnaireId& questionnaire);
    void partners();
    void closeRound();
    void reopenRound();

private:
    void addNoRound(QVBoxLayout* column);
    void addRound(QVBoxLayout* column, const Round& round);
    void addHead(QVBoxLayout* column, const Round& round);
    void addClosed(QVBoxLayout* column);
    void addConsensus(QVBoxLayout* column, const Round& round, const ResponseState& state);
    void addPartners(QVBoxLayout* column, const Round& round, const Questionnaire& questionnaire,
                     const std::vector<ResponseState>& states);
    void addPartner(QGridLayout* grid, const Round& round, const ResponseState& state);
    void addSurvey(QVBoxLayout* column, const Round& round, const Questionnaire& questionnaire);
    void addEnd(QVBoxLayout* column);
    QPushButton* makeWay(const Round& round, const ResponseState& state, QWidget* parent);
    /// Primary for the first thing to do, plain for the others: one main action on the page.
    [[nodiscard]] bool takePrimary();
    void chooseRound();

    Session& m_session;
    Prompts& m_prompts;
    QScrollArea* m_scroller = nullptr;
    bool m_hasPrimary = false;
};

} // namespace soundings
