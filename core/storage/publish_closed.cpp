// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/publish_closed.h"

#include "core/error.h"
#include "core/publish/count_survey.h"
#include "core/publish/publish.h"
#include "core/publish/same_people.h"
#include "core/questionnaire/read_questionnaire.h"
#include "core/release/read_release.h"
#include "core/release/release_text.h"
#include "core/storage/code_limits.h"
#include "core/storage/comment_text.h"
#include "core/storage/old_counts.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>

namespace soundings {

namespace {

struct SurveyToPublish {
    std::int64_t key = 0;
    std::string place; ///< "Spring 2026/staff-confidence"
    std::string source; ///< of its questionnaire
};

std::vector<SurveyToPublish> closedSurveys(SQLite::Database& database)
{
    SQLite::Statement query(
        database,
        "SELECT s.id, ifnull(o.label, s.round_id) || '/' || s.questionnaire_id, ifnull(q.source, '')"
        " FROM survey AS s LEFT JOIN round AS o ON o.id = s.round_id LEFT JOIN questionnaire AS q"
        " ON q.id = s.questionnaire_id AND q.version = s.questionnaire_version"
        " WHERE s.standing <> 'open' ORDER BY o.day, o.added, s.id");
    std::vector<SurveyToPublish> surveys;
    while (query.executeStep())
        surveys.push_back(
            {query.getColumn(0).getInt64(), query.getColumn(1).getString(), query.getColumn(2).getString()});
    return surveys;
}

/// What a file of an earlier version holds of one closed survey.
class Holdings {
public:
    Holdings(SQLite::Database& database, const SurveyToPublish& survey)
        : m_database(database), m_survey(survey), m_questionnaire(readWritten(survey.source).questionnaire)
    {
        if (!m_questionnaire)
            throw damaged();
    }
    [[nodiscard]] const Questionnaire& questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] Error damaged(const std::string& detail = {}) const
    {
        return Error(ErrorCode::Damaged, m_survey.place + (detail.empty() ? "" : ": " + detail),
                     m_database.getFilename());
    }

    [[nodiscard]] SurveyCounts counts() const
    {
        const AnswerColumns columns = answers();
        if (columns.people > 0)
            return countSurvey(*m_questionnaire, columns);
        SQLite::Statement kept(m_database, "SELECT counts FROM survey_counts WHERE survey_id = ?");
        kept.bind(1, m_survey.key);
        const auto counts =
            kept.executeStep() ? readOldCounts(*m_questionnaire, kept.getColumn(0).getString()) : std::nullopt;
        if (!counts)
            throw damaged();
        return *counts;
    }

    [[nodiscard]] PublishingTerms terms() const
    {
        PublishingTerms terms;
        terms.minimum = std::max(m_questionnaire->minimumGroup,
                                 m_database.execAndGet("SELECT minimum_group FROM workspace").getInt());
        SQLite::Statement comments(m_database, "SELECT text FROM comment WHERE survey_id = ?");
        comments.bind(1, m_survey.key);
        while (comments.executeStep())
            terms.comments.push_back(commentText(comments.getColumn(0).getString()));
        return terms;
    }

    /// Counts that no people can have given make a table that nobody may see.
    [[nodiscard]] std::string textOf(const SurveyRelease& release) const
    {
        std::string text = releaseText(release);
        const ReadRelease again = readRelease(text, *m_questionnaire);
        if (!again.release)
            throw damaged(again.faults.front().where);
        return text;
    }

private:
    /// Without people where they were destroyed.
    [[nodiscard]] AnswerColumns answers() const
    {
        AnswerColumns answers = AnswerColumns::emptyFor(*m_questionnaire);
        const std::vector<CodeColumn*> columns = answers.all();
        SQLite::Statement query(m_database,
                                "SELECT position, codes FROM survey_answers WHERE survey_id = ? ORDER BY position");
        query.bind(1, m_survey.key);
        std::size_t next = 0;
        for (; query.executeStep(); ++next) {
            if (next >= columns.size() || query.getColumn(0).getInt64() != static_cast<std::int64_t>(next))
                throw damaged();
            const SQLite::Column codes = query.getColumn(1);
            const auto* first = static_cast<const Code*>(codes.getBlob());
            columns[next]->assign(first, first + codes.getBytes());
        }
        answers.people = columns.front()->size();
        const auto isEven = [&](const CodeColumn* column) { return column->size() == answers.people; };
        if (!std::all_of(columns.begin(), columns.end(), isEven) || !areFit(*m_questionnaire, answers))
            throw damaged();
        return answers;
    }

    SQLite::Database& m_database;
    const SurveyToPublish& m_survey;
    QuestionnairePtr m_questionnaire;
};

void keep(SQLite::Database& database, const SurveyToPublish& survey, const std::string& content)
{
    SQLite::Statement insert(database, "INSERT INTO survey_release (survey_id, content) VALUES (?, ?)");
    insert.bind(1, survey.key);
    insert.bind(2, content);
    insert.exec();
}

void keepUnpublished(SQLite::Database& database, const SurveyToPublish& survey)
{
    SQLite::Statement update(database, "UPDATE survey SET standing = 'not-published' WHERE id = ?");
    update.bind(1, survey.key);
    update.exec();
}

} // namespace

void publishClosedSurveys(SQLite::Database& database)
{
    std::map<QuestionnaireId, std::vector<SurveyRelease>> earlier;
    for (const SurveyToPublish& survey : closedSurveys(database)) {
        const Holdings held(database, survey);
        SurveyRelease release = publish(held.counts(), held.questionnaire(), held.terms());
        const std::string text = held.textOf(release);
        std::vector<SurveyRelease>& others = earlier[release.questionnaire];
        const auto isOfTheSame = [&](const SurveyRelease& other) { return areSamePeople(other, release); };
        if (std::any_of(others.begin(), others.end(), isOfTheSame)) {
            keepUnpublished(database, survey);
            continue;
        }
        keep(database, survey, text);
        others.push_back(std::move(release));
    }
    for (const char* table : {"survey_answers", "comment", "draft"})
        database.exec(std::string("DELETE FROM ") + table
                      + " WHERE survey_id IN (SELECT id FROM survey WHERE standing <> 'open')");
    database.exec("DROP TABLE survey_counts");
}

} // namespace soundings
