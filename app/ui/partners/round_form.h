// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/response/round.h"

#include <optional>
#include <vector>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace soundings {

class Session;

/// Label, date and questionnaires of a new round, or of one that is changed.
class RoundForm final : public QFrame {
    Q_OBJECT
public:
    /// `toChange` null for a new round.
    RoundForm(Session& session, const Round* toChange, QWidget* parent);
    /// Puts the cursor where writing starts.
    void begin();

Q_SIGNALS:
    void said(const QString& message);
    void finished();
    /// A new round is open.
    void started();

private:
    void layOut();
    void addQuestionnaires();
    [[nodiscard]] bool isChosenAtFirst(const QuestionnaireId& id) const;
    void suggestLabel();
    [[nodiscard]] bool isTaken(const Round& details) const;
    void finish();
    void store(const Round& details);
    /// Asks about a day that is far from the other rounds, once; true where there is nothing to ask.
    [[nodiscard]] bool isDayMeant(const Date& day);
    void complain(QWidget& field, const QString& words);
    Session& m_session;
    std::optional<Round> m_toChange;
    QLineEdit* m_label;
    QDateEdit* m_date;
    QLabel* m_fault;
    std::optional<Date> m_askedAbout; ///< the far day that was asked about last
    std::vector<QCheckBox*> m_questionnaires; ///< as Session::questionnaires()
};

} // namespace soundings
