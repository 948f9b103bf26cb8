// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/survey_table.h"

#include "core/error.h"
#include "core/response/sealed_access.h"
#include "core/storage/fold_name.h"
#include "core/storage/person_codes.h"
#include "core/storage/query.h"
#include "core/storage/questionnaire_table.h"
#include "core/storage/random_key.h"
#include "core/storage/require_open_round.h"

#include <algorithm>

namespace soundings {

namespace {

struct SurveyRow {
    std::int64_t id = 0;
    std::string version;
    SurveyState state = SurveyState::Open;
};

std::optional<SurveyRow> findSurvey(const Connection& connection, const RoundId& round,
                                    const QuestionnaireId& questionnaire)
{
    Query query(connection,
                "SELECT id, questionnaire_version, state FROM survey WHERE round_id = ? AND questionnaire_id = ?",
                round, questionnaire);
    if (!query.step())
        return std::nullopt;
    return SurveyRow{query.integer(0), query.text(1),
                     query.text(2) == "closed" ? SurveyState::Closed : SurveyState::Open};
}

/// The survey people may be added to, made if it is not there. Its version is fixed when it is made.
std::int64_t openSurvey(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire)
{
    const Connection& connection = transaction.connection();
    requireOpenRound(connection, round);
    if (questionnaire.respondent != Respondent::Individual)
        throw Error(ErrorCode::Internal, questionnaire.id.value + " is not answered by people");
    if (const auto there = findSurvey(connection, round, questionnaire.id)) {
        if (there->state == SurveyState::Closed)
            throw Error(ErrorCode::SurveyClosed, questionnaire.id.value, connection.path());
        if (there->version != questionnaire.version)
            throw Error(ErrorCode::QuestionnaireDiffers, questionnaire.id.value + " " + there->version,
                        connection.path());
        return there->id;
    }
    storeQuestionnaire(transaction, questionnaire);
    Query(connection,
          "INSERT INTO survey (round_id, questionnaire_id, questionnaire_version, state) VALUES (?, ?, ?, 'open')",
          round, questionnaire.id, questionnaire.version)
        .run();
    return findSurvey(connection, round, questionnaire.id)->id;
}

/// Sorted keys fill the pages of the table from left to right, which is quick for many; the rows keep no order of
/// people, because which key goes to whom is chance.
std::vector<std::string> randomKeys(std::size_t count)
{
    std::vector<std::string> keys(count);
    std::generate(keys.begin(), keys.end(), randomKey);
    return keys;
}

std::vector<std::size_t> orderOf(const std::vector<std::string>& keys)
{
    std::vector<std::size_t> order(keys.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    return order;
}

void insertPeople(const Connection& connection, std::int64_t survey, const Questionnaire& questionnaire,
                  const std::vector<Person>& people)
{
    const std::vector<std::string> keys = randomKeys(people.size());
    Query insert(connection, "INSERT INTO person (survey_id, random_key, codes) VALUES (?, ?, ?)");
    for (const std::size_t i : orderOf(keys)) {
        const std::string codes = encodePerson(questionnaire, people[i]);
        insert.runWith(survey, Bytes{keys[i]}, Bytes{codes});
    }
}

void insertComments(const Connection& connection, std::int64_t survey, const std::vector<std::string>& comments)
{
    Query insert(connection, "INSERT INTO comment (survey_id, random_key, text) VALUES (?, ?, ?)");
    for (const std::string& comment : comments) {
        const std::string key = randomKey();
        const std::string text = trimmed(comment);
        if (!text.empty())
            insert.runWith(survey, Bytes{key}, text);
    }
}

Person requirePerson(const Connection& connection, const Questionnaire& questionnaire, std::string_view codes)
{
    std::optional<Person> person = decodePerson(questionnaire, codes);
    if (!person)
        throw Error(ErrorCode::Damaged, questionnaire.id.value, connection.path());
    return *std::move(person);
}

} // namespace

SurveyState surveyState(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire)
{
    const auto survey = findSurvey(connection, round, questionnaire);
    if (survey && survey->state == SurveyState::Closed)
        return SurveyState::Closed;
    Query closed(connection, "SELECT closed_at FROM round WHERE id = ?", round);
    if (!closed.step())
        throw Error(ErrorCode::NoSuchRound, round.value, connection.path());
    return closed.isNull(0) ? SurveyState::Open : SurveyState::Closed;
}

void addPeople(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire,
               const std::vector<Person>& people, const std::vector<std::string>& comments)
{
    const std::int64_t survey = openSurvey(transaction, round, questionnaire);
    insertPeople(transaction.connection(), survey, questionnaire, people);
    insertComments(transaction.connection(), survey, comments);
}

std::optional<DraftPerson> draftPerson(const Connection& connection, const RoundId& round,
                                       const QuestionnaireId& questionnaire)
{
    const auto survey = findSurvey(connection, round, questionnaire);
    if (!survey)
        return std::nullopt;
    Query query(connection, "SELECT codes, comment FROM draft WHERE survey_id = ?", survey->id);
    if (!query.step())
        return std::nullopt;
    const QuestionnairePtr used = storedQuestionnaire(connection, questionnaire, survey->version);
    return DraftPerson{requirePerson(connection, *used, query.bytes(0)), query.text(1)};
}

std::optional<DraftPerson> exchangeDraft(const Transaction& transaction, const RoundId& round,
                                         const Questionnaire& questionnaire, const std::optional<DraftPerson>& draft)
{
    const Connection& connection = transaction.connection();
    const std::int64_t survey = openSurvey(transaction, round, questionnaire);
    std::optional<DraftPerson> before = draftPerson(connection, round, questionnaire.id);
    if (!draft) {
        Query(connection, "DELETE FROM draft WHERE survey_id = ?", survey).run();
        return before;
    }
    const std::string codes = encodePerson(questionnaire, draft->person);
    Query(connection, "INSERT OR REPLACE INTO draft (survey_id, codes, comment) VALUES (?, ?, ?)", survey, Bytes{codes},
          draft->comment)
        .run();
    return before;
}

void finishDraft(const Transaction& transaction, const RoundId& round, const Questionnaire& questionnaire)
{
    const auto draft = exchangeDraft(transaction, round, questionnaire, std::nullopt);
    if (!draft)
        throw Error(ErrorCode::NoSuchResponse, questionnaire.id.value, transaction.connection().path());
    addPeople(transaction, round, questionnaire, {draft->person}, {draft->comment});
}

int peopleCount(const Connection& connection, const RoundId& round, const QuestionnaireId& questionnaire)
{
    Query query(connection,
                "SELECT count(*) FROM person WHERE survey_id ="
                " (SELECT id FROM survey WHERE round_id = ? AND questionnaire_id = ?)",
                round, questionnaire);
    query.step();
    return static_cast<int>(query.integer(0));
}

SealedResponses sealedResponses(const Connection& connection, const RoundId& round,
                                const QuestionnaireId& questionnaire, const std::string& version)
{
    const auto survey = findSurvey(connection, round, questionnaire);
    if (!survey || survey->version != version)
        return {};
    const QuestionnairePtr used = storedQuestionnaire(connection, questionnaire, version);
    AnswerColumns people = AnswerColumns::emptyFor(*used);
    Query rows(connection, "SELECT codes FROM person WHERE survey_id = ?", survey->id);
    while (rows.step())
        people.add(requirePerson(connection, *used, rows.bytes(0)));
    std::vector<std::string> comments;
    Query texts(connection, "SELECT text FROM comment WHERE survey_id = ?", survey->id);
    while (texts.step())
        comments.push_back(texts.text(0));
    return sealed(*used, std::move(people), std::move(comments));
}

} // namespace soundings
