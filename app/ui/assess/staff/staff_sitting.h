// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/ids.h"
#include "core/questionnaire/questionnaire.h"
#include "core/response/person.h"

#include <vector>

namespace soundings {

enum class StaffStepKind { Role, Statement, Scenario, Sureness, Open, Finish };

struct StaffStep {
    StaffStepKind kind = StaffStepKind::Finish;
    std::size_t index = 0; ///< of the statement or the scenario
    bool operator==(const StaffStep&) const = default;
};

/// One person's way through a survey: the steps, where they are, and their answers so far. How sure they are of a case
/// is asked once they have chosen an option of it. The order of a scenario's options is that of the round, the same for
/// everybody: it says nothing of a person.
class StaffSitting final {
public:
    StaffSitting(QuestionnairePtr questionnaire, RoundId round);
    /// Goes on after the last thing that was answered. What was answered before stays sealed: somebody else may have
    /// sat down meanwhile.
    StaffSitting(QuestionnairePtr questionnaire, RoundId round, Person person, QString comment);

    [[nodiscard]] const Questionnaire& questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const StaffStep& step() const { return m_steps[m_at]; }
    /// Nothing before it may be shown.
    [[nodiscard]] bool isFirst() const { return m_at == m_first; }
    void next();
    void back();
    [[nodiscard]] const Person& person() const { return m_person; }
    [[nodiscard]] const QString& comment() const { return m_comment; }
    void setPerson(Person person) { m_person = std::move(person); }
    void setComment(QString comment) { m_comment = std::move(comment); }
    /// Indices of the scenario's options in the order shown.
    [[nodiscard]] std::vector<std::size_t> optionOrder(std::size_t scenario) const;
    /// Statements and cases left blank.
    [[nodiscard]] int blanks() const;
    [[nodiscard]] bool isEmpty() const;

private:
    void makeSteps();
    [[nodiscard]] bool isAnswered(const StaffStep& step) const;
    [[nodiscard]] bool isAsked(const StaffStep& step) const;
    QuestionnairePtr m_questionnaire;
    RoundId m_round;
    Person m_person;
    QString m_comment;
    std::vector<StaffStep> m_steps;
    std::size_t m_at = 0;
    std::size_t m_first = 0; ///< what was answered before it is sealed
};

} // namespace soundings
