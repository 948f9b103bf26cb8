// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/session/typed_forms.h"
#include "core/release/survey_release.h"
#include "core/response/file_digests.h"
#include "core/response/person.h"
#include "core/response/round.h"

#include <optional>
#include <vector>

namespace soundings {

class Acts;
class Rounds;
struct AnswerColumns;
struct SurveyPeople;

/// What staff answer: on this screen, one person after another, and on forms that are typed in. Acts return false on
/// failure, as in Session.
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

    /// How many people are asked to take part. Empty: not said.
    [[nodiscard]] std::optional<PeopleCount> asked(const RoundId& round, const QuestionnaireId& questionnaire) const;
    /// Empty: no longer said. From 1 to kMostAsked.
    bool setAsked(const RoundId& round, const QuestionnaireId& questionnaire, std::optional<PeopleCount> people);
    /// The forms that are being typed in, of one survey at a time; none when a workspace is opened or closed.
    [[nodiscard]] TypedForms& typed() { return m_typed; }
    [[nodiscard]] const TypedForms& typed() const { return m_typed; }
    /// Whether people whose forms were typed in look as if they were in already.
    [[nodiscard]] bool lookPutInAlready(const RoundId& round, const QuestionnaireId& questionnaire,
                                        const std::vector<Person>& people) const;
    /// Puts in forms that were typed in, all at once and for good, also those that look as if they were in already.
    bool putIn(const RoundId& round, const QuestionnaireId& questionnaire, const std::vector<Person>& people,
               const QStringList& comments);

    /// For the digests of files that are to be read in: FileDigests::key.
    [[nodiscard]] std::string keyForFiles(const RoundId& round, const QuestionnaireId& questionnaire) const;
    /// What of files' people is in already.
    [[nodiscard]] InAlready readAlready(const RoundId& round, const QuestionnaireId& questionnaire,
                                        const AnswerColumns& people, const FileDigests& files) const;
    /// Takes files' people in, all or none and for good, also those that are in already.
    bool readIn(const RoundId& round, const QuestionnaireId& questionnaire, const SurveyPeople& brought);

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
    TypedForms m_typed;
};

} // namespace soundings
