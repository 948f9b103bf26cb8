// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/round/questionnaire_card.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace soundings {

/// The round on one page: its questionnaires, how far each has come, and the way into each.
class RoundView final : public QWidget {
    Q_OBJECT
public:
    RoundView(Session& session, QWidget* parent);
    /// Reads everything again; the control with the same name keeps the focus.
    void reread();
    /// The main action of the page; nullptr where there is none.
    [[nodiscard]] QPushButton* primary() const;

Q_SIGNALS:
    void answer(const soundings::QuestionnaireId& questionnaire, const soundings::AgencyId& about);
    void check(const soundings::QuestionnaireId& questionnaire, const soundings::AgencyId& about);
    void survey(const soundings::QuestionnaireId& questionnaire);
    void partners();
    void results();
    void newRound();
    void closeRound();
    void reopenRound();

private:
    void addNoRound(QVBoxLayout* column);
    void addRound(QVBoxLayout* column, const Round& round);
    void addHead(QVBoxLayout* column, const Round& round);
    void addClosed(QVBoxLayout* column);
    [[nodiscard]] std::optional<Place> nextPlace(const Round& round) const;
    void addEnd(QVBoxLayout* column);

    Session& m_session;
    QScrollArea* m_scroller = nullptr;
    std::optional<Place> m_next; ///< what to go on with
};

} // namespace soundings
