// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/response/person.h"
#include "core/response/round.h"

#include <optional>

namespace soundings {

class Acts;
class Rounds;

/// Staff confidence on this screen, one person after another. Acts return false on failure, as in Session.
class StaffSurveys {
public:
    StaffSurveys(const Rounds& rounds, Acts& acts) : m_rounds(rounds), m_acts(acts) { }

    [[nodiscard]] bool isOpen(const RoundId& round, const QuestionnaireId& questionnaire) const;
    /// Whether the survey is open and somebody has finished it or is at it.
    [[nodiscard]] bool hasBegun(const RoundId& round, const QuestionnaireId& questionnaire) const;
    /// How many people have finished; empty while fewer than the minimum group.
    [[nodiscard]] std::optional<int> finishedPeople(const RoundId& round, const QuestionnaireId& questionnaire) const;
    [[nodiscard]] std::optional<Person> draft(const RoundId& round, const QuestionnaireId& questionnaire) const;
    [[nodiscard]] QString draftComment(const RoundId& round, const QuestionnaireId& questionnaire) const;

    /// Puts the answers so far of the person at the screen on file.
    bool setDraft(const RoundId& round, const QuestionnaireId& questionnaire, const Person& person,
                  const QString& comment);
    bool finishDraft(const RoundId& round, const QuestionnaireId& questionnaire);
    bool discardDraft(const RoundId& round, const QuestionnaireId& questionnaire);
    /// For good: not undone by anything. False where it would not be more than it is; at most kMostMinimumGroup.
    bool raiseMinimumGroup(int people);

private:
    const Rounds& m_rounds;
    Acts& m_acts;
};

} // namespace soundings
