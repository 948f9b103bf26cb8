// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/staff_surveys.h"

#include "app/session/acts.h"
#include "app/session/rounds.h"
#include "app/session/session.h"
#include "core/acts/store_survey_people.h"
#include "core/error.h"
#include "core/storage/asked_version.h"
#include "core/storage/files_read_table.h"
#include "core/storage/people_asked_table.h"
#include "core/storage/survey_table.h"
#include "core/storage/workspace_table.h"

namespace soundings {

/// `work(transaction, questionnaire)` as an act that changes a survey.
template <class Work> static Acts::Act surveyAct(const RoundId& round, const QuestionnaireId& id, Work&& work)
{
    return [&](const Transaction& transaction) {
        const QuestionnairePtr questionnaire = askedInRound(transaction.connection(), round, id);
        if (!questionnaire)
            throw Error(ErrorCode::NoSuchQuestionnaire, id.value);
        work(transaction, *questionnaire);
        return Changes{.survey = true};
    };
}

bool StaffSurveys::isOpen(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    return m_acts.read(
        [&](const Connection& file) { return surveyState(file, round, questionnaire) == SurveyState::Open; });
}

bool StaffSurveys::hasBegun(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    return isOpen(round, questionnaire) && m_acts.read([&](const Connection& file) {
        return peopleCount(file, round, questionnaire) > 0 || draftPerson(file, round, questionnaire);
    });
}

std::optional<int> StaffSurveys::finishedPeople(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    for (const StaffResult& survey : m_rounds.result(round).surveys)
        if (survey.questionnaire->id == questionnaire && survey.respondents)
            return static_cast<int>(*survey.respondents);
    return std::nullopt;
}

std::optional<PeopleCount> StaffSurveys::asked(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    return m_acts.read([&](const Connection& file) { return peopleAsked(file, round, questionnaire); });
}

bool StaffSurveys::setAsked(const RoundId& round, const QuestionnaireId& questionnaire,
                            std::optional<PeopleCount> people)
{
    auto value = std::make_shared<std::optional<PeopleCount>>(people);
    return m_acts.undoable(Session::tr("how many people are asked"), [=](const Transaction& transaction) {
        *value = exchangePeopleAsked(transaction, round, questionnaire, *value);
        return Changes{.survey = true};
    });
}

bool StaffSurveys::lookPutInAlready(const RoundId& round, const QuestionnaireId& questionnaire,
                                    const std::vector<Person>& people) const
{
    return m_acts.read([&](const Connection& file) {
        const QuestionnairePtr asked = askedInRound(file, round, questionnaire);
        return asked && areInAlready(file, round, *asked, columnsOf(*asked, people));
    });
}

bool StaffSurveys::putIn(const RoundId& round, const QuestionnaireId& questionnaire, const std::vector<Person>& people,
                         const QStringList& comments)
{
    std::vector<std::string> texts;
    for (const QString& comment : comments)
        texts.push_back(comment.toStdString());
    const auto put = [&](const Transaction& transaction, const Questionnaire& asked) {
        storeSurveyPeople(transaction, round, asked, {columnsOf(asked, people), texts, {}, {}}, PeopleAgain::Taken);
    };
    return m_acts.forGood(surveyAct(round, questionnaire, put));
}

std::string StaffSurveys::keyForFiles(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    return m_acts.read([&](const Connection& file) { return soundings::keyForFiles(file, round, questionnaire); });
}

InAlready StaffSurveys::readAlready(const RoundId& round, const QuestionnaireId& questionnaire,
                                    const AnswerColumns& people, const FileDigests& files) const
{
    return m_acts.read([&](const Connection& file) {
        const QuestionnairePtr asked = askedInRound(file, round, questionnaire);
        return asked ? inAlready(file, round, *asked, people, files) : InAlready{};
    });
}

bool StaffSurveys::readIn(const RoundId& round, const QuestionnaireId& questionnaire, const SurveyPeople& brought)
{
    const auto put = [&](const Transaction& transaction, const Questionnaire& asked) {
        storeSurveyPeople(transaction, round, asked, brought, PeopleAgain::Taken);
    };
    return m_acts.forGood(surveyAct(round, questionnaire, put));
}

std::optional<Person> StaffSurveys::draft(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    return m_acts.read([&](const Connection& file) {
        const auto draft = draftPerson(file, round, questionnaire);
        return draft ? std::optional(draft->person) : std::nullopt;
    });
}

QString StaffSurveys::draftComment(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    return m_acts.read([&](const Connection& file) {
        const auto draft = draftPerson(file, round, questionnaire);
        return draft ? QString::fromStdString(draft->comment) : QString();
    });
}

bool StaffSurveys::setDraft(const RoundId& round, const QuestionnaireId& questionnaire, const Person& person,
                            const QString& comment)
{
    const auto put = [&](const Transaction& transaction, const Questionnaire& asked) {
        exchangeDraft(transaction, round, asked, DraftPerson{person, comment.toStdString()});
    };
    return m_acts.orKeep(m_acts.once(surveyAct(round, questionnaire, put)),
                         [=, this] { setDraft(round, questionnaire, person, comment); });
}

bool StaffSurveys::finishDraft(const RoundId& round, const QuestionnaireId& questionnaire)
{
    const auto finish = [&](const Transaction& transaction, const Questionnaire& asked) {
        soundings::finishDraft(transaction, round, asked);
    };
    return m_acts.forGood(surveyAct(round, questionnaire, finish));
}

bool StaffSurveys::discardDraft(const RoundId& round, const QuestionnaireId& questionnaire)
{
    const auto discard = [&](const Transaction& transaction, const Questionnaire& asked) {
        exchangeDraft(transaction, round, asked, std::nullopt);
    };
    return m_acts.orKeep(m_acts.once(surveyAct(round, questionnaire, discard)),
                         [=, this] { discardDraft(round, questionnaire); });
}

bool StaffSurveys::raiseMinimumGroup(int people)
{
    return people > m_acts.file().workspace.minimumGroup && m_acts.once([&](const Transaction& transaction) {
        soundings::raiseMinimumGroup(transaction, people);
        return Changes{.rounds = true};
    });
}

} // namespace soundings
