// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/back_words.h"
#include "core/response/round.h"

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace soundings {

class DateField;
class FieldFault;
class QuestionnaireChoice;
class Session;
class StartFrom;

/// Label, date and questionnaires of a new round, or of one that is changed: a view of its own.
class RoundForm final : public QWidget {
    Q_OBJECT
public:
    /// `toChange` null for a new round.
    RoundForm(Session& session, const Round* toChange, QWidget* parent);
    /// Where leaving without a change leads.
    void showBack(const BackWords& words) { soundings::showBack(*m_back, words); }
    /// Puts the cursor where writing starts.
    void begin();
    /// Offers the questionnaires that there are now; those that are new are chosen.
    void offerQuestionnaires();

Q_SIGNALS:
    void said(const QString& message);
    /// Left without a change.
    void cancelled();
    void finished();
    /// The library is to be seen; what was entered here stays.
    void questionnairesAsked();
    /// A new round is open.
    void started();

protected:
    /// Enter starts the round from wherever it does nothing else.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void addHead(QVBoxLayout& column);
    void addFields(QVBoxLayout& column);
    void addQuestionnaires(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    /// What the round will not tell without the questionnaires that are not chosen.
    void showMissing();
    [[nodiscard]] bool isChosenAtFirst(const QuestionnaireId& id) const;
    void suggestLabel();
    [[nodiscard]] bool isTaken(const Round& details) const;
    void finish();
    void store(const Round& details);
    void start(const Round& details);
    /// Asks about a day that is far from the other rounds, once; true where there is nothing to ask.
    [[nodiscard]] bool isDayMeant(const Date& day);
    Session& m_session;
    std::optional<Round> m_toChange;
    QPushButton* m_back = nullptr;
    QLineEdit* m_label;
    DateField* m_date;
    FieldFault* m_fault;
    std::optional<Date> m_askedAbout; ///< the far day that was asked about last
    QLabel* m_missing;
    StartFrom* m_from = nullptr; ///< null where there is nothing to start from
    QuestionnaireChoice* m_choice = nullptr;
};

} // namespace soundings
