// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of Session that answer: items, influences, and the person at the screen.
#include "app/session/session_private.h"
#include "core/storage/answer_table.h"
#include "core/storage/influence_table.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/response_table.h"
#include "core/storage/survey_table.h"

namespace soundings {

namespace {

Changes responseChanged(const ResponseId& response, const ItemId& item)
{
    Changes changes;
    changes.response = response;
    changes.items.insert(item);
    return changes;
}

Changes surveyChanged()
{
    Changes changes;
    changes.survey = true;
    return changes;
}

QuestionnairePtr needQuestionnaire(const Connection& connection, const QuestionnaireId& id)
{
    QuestionnairePtr questionnaire = findQuestionnaire(connection, id);
    if (!questionnaire)
        throw Error(ErrorCode::NoSuchQuestionnaire, id.value);
    return questionnaire;
}

} // namespace

std::optional<ResponseId> Session::respond(const RoundId& round, const QuestionnaireId& questionnaire,
                                           const AgencyId& about)
{
    std::optional<ResponseId> response;
    m_d->guard([&] {
        if (const auto there = findResponse(*m_d->connection, round, questionnaire, about)) {
            response = there->id;
            return;
        }
        const QuestionnairePtr used = needQuestionnaire(*m_d->connection, questionnaire);
        response = transact(*m_d->connection, [&](const Transaction& transaction) {
                       return ensureResponse(transaction, round, *used, about);
                   }).id;
        m_d->results.clear();
    });
    return response;
}

bool Session::answer(const ResponseId& response, const ItemId& item, const AnswerRecord& record, const QString& named)
{
    const Answers before = answers(response);
    const auto found = before.find(item);
    const AnswerRecord old = found == before.end() ? AnswerRecord{} : found->second;
    if (old == record && !isAstray())
        return true;
    const bool isNoteOnly = old.answer == record.answer && old.note != record.note;
    const QString mergeKey = isNoteOnly ? QString::fromStdString(response.value + "/" + item.value) : QString();
    const QString what = isNoteOnly ? tr("the note") : old.answer == record.answer ? tr("the mark") : tr("the answer");
    const QString text = named.isEmpty() ? what : tr("%1 to “%2”", "the answer, its question").arg(what, named);
    auto value = std::make_shared<AnswerRecord>(record);
    const bool done = m_d->exchange(
        text,
        [response, item, value](const Transaction& transaction) {
            *value = exchangeAnswer(transaction, response, item, *value);
            return responseChanged(response, item);
        },
        mergeKey);
    if (!done && isAstray())
        m_d->unsavedAnswers[response][item] = record;
    return m_d->orKeep(done, [=, this] { answer(response, item, record, named); });
}

bool Session::markInfluence(const ResponseId& response, InfluenceSide side, const ItemId& influence,
                            const QString& mark)
{
    auto value = std::make_shared<std::string>(mark.toStdString());
    const bool done = m_d->exchange(tr("the mark"), [response, side, influence, value](const Transaction& transaction) {
        *value = exchangeInfluence(transaction, response, side, influence, *value);
        return responseChanged(response, influence);
    });
    if (!done && isAstray())
        m_d->unsavedMarks[{response, side}][influence] = mark.toStdString();
    return m_d->orKeep(done, [=, this] { markInfluence(response, side, influence, mark); });
}

bool Session::isSurveyOpen(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    bool isOpen = false;
    m_d->guard([&] { isOpen = surveyState(*m_d->connection, round, questionnaire) == SurveyState::Open; });
    return isOpen;
}

bool Session::hasBegunSurvey(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    bool hasBegun = false;
    m_d->guard([&] {
        const Connection& file = *m_d->connection;
        hasBegun = surveyState(file, round, questionnaire) == SurveyState::Open
            && (peopleCount(file, round, questionnaire) > 0 || draftPerson(file, round, questionnaire));
    });
    return hasBegun;
}

std::optional<int> Session::finishedPeople(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    for (const StaffResult& survey : result(round).surveys)
        if (survey.questionnaire->id == questionnaire && survey.respondents)
            return static_cast<int>(*survey.respondents);
    return std::nullopt;
}

std::optional<Person> Session::draft(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    std::optional<Person> person;
    m_d->guard([&] {
        if (const auto draft = draftPerson(*m_d->connection, round, questionnaire))
            person = draft->person;
    });
    return person;
}

QString Session::draftComment(const RoundId& round, const QuestionnaireId& questionnaire) const
{
    QString comment;
    m_d->guard([&] {
        if (const auto draft = draftPerson(*m_d->connection, round, questionnaire))
            comment = QString::fromStdString(draft->comment);
    });
    return comment;
}

bool Session::setDraft(const RoundId& round, const QuestionnaireId& questionnaire, const Person& person,
                       const QString& comment)
{
    const bool done = m_d->act([&](const Transaction& transaction) {
        exchangeDraft(transaction, round, *needQuestionnaire(*m_d->connection, questionnaire),
                      DraftPerson{person, comment.toStdString()});
        return surveyChanged();
    });
    return m_d->orKeep(done, [=, this] { setDraft(round, questionnaire, person, comment); });
}

bool Session::finishDraft(const RoundId& round, const QuestionnaireId& questionnaire)
{
    const bool done = m_d->act([&](const Transaction& transaction) {
        soundings::finishDraft(transaction, round, *needQuestionnaire(*m_d->connection, questionnaire));
        return surveyChanged();
    });
    if (done)
        m_d->undoStack.clear();
    return done;
}

bool Session::discardDraft(const RoundId& round, const QuestionnaireId& questionnaire)
{
    const bool done = m_d->act([&](const Transaction& transaction) {
        exchangeDraft(transaction, round, *needQuestionnaire(*m_d->connection, questionnaire), std::nullopt);
        return surveyChanged();
    });
    return m_d->orKeep(done, [=, this] { discardDraft(round, questionnaire); });
}

} // namespace soundings
