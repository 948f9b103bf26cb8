// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/survey_read_json.h"

#include "app/text/issue_text.h"
#include "app/text/survey_fault_text.h"
#include "core/mapping/answer_counts.h"
#include "core/text_identity.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace soundings::cli {

namespace {

const char* doubtId(RowDoubt doubt)
{
    switch (doubt) {
    case RowDoubt::Preview:
        return "preview";
    case RowDoubt::Unfinished:
        return "unfinished";
    case RowDoubt::Rejected:
        return "rejected";
    case RowDoubt::Averages:
        break;
    }
    return "averages";
}

/// Counts by the names that answers files have for answers.
Json jsonCounts(const QuestionCounts& counts, const std::vector<std::string>& names)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < names.size(); ++i)
        json[names[i]] = counts.chosen[i];
    return json;
}

template <class List, class Name> std::vector<std::string> namesOf(const List& list, const Name& name)
{
    std::vector<std::string> names;
    std::transform(list.begin(), list.end(), std::back_inserter(names), name);
    return names;
}

void addCounts(Json& json, const AnswerColumns& people, const Questionnaire& questionnaire)
{
    const AnswerCounts counts = countAnswers(people, questionnaire);
    const auto value = [](const auto& point) { return std::to_string(point.value); };
    const auto id = [](const auto& entry) { return entry.id; };
    const std::vector<const Item*> items = questionnaire.items();
    json["items"] = Json::object();
    for (std::size_t i = 0; i < items.size(); ++i) {
        Json item = jsonCounts(counts.items[i], namesOf(questionnaire.scale, value));
        if (items[i]->allowDontKnow)
            item["dk"] = counts.items[i].dontKnow;
        if (items[i]->allowNotApplicable)
            item["na"] = counts.items[i].notApplicable;
        item["blank"] = counts.items[i].blank;
        json["items"][items[i]->id.value] = item;
    }
    const ScenarioSet& set = questionnaire.scenarios;
    json["scenarios"] = Json::object();
    json["sure"] = Json::object();
    for (std::size_t i = 0; i < set.scenarios.size(); ++i) {
        Json choice = jsonCounts(counts.choices[i], namesOf(set.scenarios[i].options, id));
        choice["blank"] = counts.choices[i].blank;
        json["scenarios"][set.scenarios[i].id.value] = choice;
        Json sure = jsonCounts(counts.sureness[i], namesOf(set.sureness, value));
        sure["blank"] = counts.sureness[i].blank;
        json["sure"][set.scenarios[i].id.value] = sure;
    }
    json["role"] = jsonCounts(counts.roles, namesOf(questionnaire.roleBands, id));
    json["role"]["blank"] = counts.roles.blank;
}

std::string nameOf(const SurveyFile& file) { return file.path.substr(file.path.rfind('/') + 1); }

/// Puts what the parts say into one object.
class PartsJson {
public:
    PartsJson(const SurveyFiles& read, const Questionnaire& questionnaire)
        : m_read(read), m_questionnaire(questionnaire)
    {
        for (const char* key : {"rows_in_doubt", "columns", "dropped", "unknown_columns", "unmatched_values", "faults"})
            m_lists[key] = Json::array();
    }

    void add(const SurveyPart& part)
    {
        const SurveyReading& reading = part.reading;
        m_rowsWithoutAnswer += reading.rowsWithoutAnswer;
        for (const ReadColumn& column : reading.columns)
            addColumn(column);
        for (const UnmatchedValues& group : reading.unmatched)
            addUnmatched(group, reading);
        for (const RowInDoubt& row : reading.rowsInDoubt) {
            Json json{{"row", row.row}, {"reason", doubtId(row.doubt)}, {"taken", row.isTaken}};
            addFile(json, part, row.row);
            m_lists["rows_in_doubt"].push_back(json);
        }
        for (const SurveyFault& fault : reading.faults)
            addFault(fault, part);
        m_moreFaults += reading.moreFaults;
    }

    void addIssues(const SurveyFile& file)
    {
        for (const Issue& issue : file.issues) {
            Json json{{"row", nullptr}, {"column", nullptr}, {"heading", nullptr}};
            const bool isPlaceSaid = takePlace(json, issue.where);
            json["reason"] = (isPlaceSaid ? issueReason(issue) : issueText(issue)).toStdString();
            json["file"] = shownText(nameOf(file));
            m_lists["faults"].push_back(json);
        }
    }

    void put(Json& json) const
    {
        json["rows_without_answer"] = m_rowsWithoutAnswer;
        json["rows_in_doubt"] = m_lists["rows_in_doubt"];
        const bool isOne = m_read.parts.size() == 1 && m_read.parts[0].reading.headerRow > 0;
        json["header_row"] = isOne ? Json(m_read.parts[0].reading.headerRow) : Json(nullptr);
        json["header_rows"] = isOne ? Json(m_read.parts[0].reading.headerRows) : Json(nullptr);
        for (const char* key : {"columns", "dropped", "unknown_columns", "unmatched_values"})
            json[key] = m_lists[key];
    }
    void putFaults(Json& json) const
    {
        json["faults"] = m_lists["faults"];
        json["more_faults"] = m_moreFaults;
    }

private:
    /// "row 12, column B", "cell B12" or "row 12, outer/inner" (of JSON) of an issue as numbers, letters and a heading.
    /// False where these keys do not say the place.
    static bool takePlace(Json& json, const std::string& where)
    {
        if (where.starts_with("cell ")) {
            const std::size_t digit = std::min(where.find_first_of("0123456789"), where.size());
            json["column"] = where.substr(5, digit - 5);
            json["row"] = std::atoi(where.c_str() + digit);
            return true;
        }
        if (!where.starts_with("row "))
            return where.empty();
        json["row"] = std::atoi(where.c_str() + 4);
        const std::size_t comma = where.find(", ");
        const std::string rest = comma == std::string::npos ? std::string() : where.substr(comma + 2);
        if (rest.starts_with("column "))
            json["column"] = rest.substr(7);
        else if (!rest.empty())
            json["heading"] = shownText(rest);
        return true;
    }

    void addColumn(const ReadColumn& column)
    {
        if (column.basis == ColumnBasis::Nameless)
            return;
        if (!column.target)
            addOnce("unknown_columns", column.heading);
        else if (column.isDropped())
            addOnce("dropped", column.heading);
        else
            addOnce("columns",
                    Json{{"heading", column.heading},
                         {"to", targetName(m_questionnaire, *column.target)},
                         {"guessed", column.basis != ColumnBasis::Mapping}});
    }

    void addOnce(const char* key, const Json& value)
    {
        Json& list = m_lists[key];
        if (m_read.parts.size() < 2 || std::find(list.begin(), list.end(), value) == list.end())
            list.push_back(value);
    }

    void addUnmatched(const UnmatchedValues& group, const SurveyReading& reading)
    {
        Json columns = Json::array();
        for (const std::size_t index : group.columns)
            columns.push_back(reading.columns[index].heading);
        for (const UnmatchedValue& value : group.values)
            m_lists["unmatched_values"].push_back(
                Json{{"value", value.text}, {"people", value.people}, {"columns", columns}});
    }

    /// Names the file where there is more than one.
    void addFile(Json& json, const SurveyPart& part, int row) const
    {
        const bool isForm = m_read.files[part.files.front()].isForm;
        const std::size_t at = isForm && row > 0 ? static_cast<std::size_t>(row) - 1 : 0;
        if (m_read.files.size() > 1 || isForm)
            json["file"] = shownText(nameOf(m_read.files[part.files[at]]));
    }

    void addFault(const SurveyFault& fault, const SurveyPart& part)
    {
        Json json;
        json["row"] = fault.row > 0 ? Json(fault.row) : Json(nullptr);
        json["column"] = fault.column ? Json(columnLetter(*fault.column)) : Json(nullptr);
        json["heading"] = fault.column ? Json(fault.heading) : Json(nullptr);
        json["reason"] = surveyFaultReason(fault).toStdString();
        addFile(json, part, fault.row);
        m_lists["faults"].push_back(json);
    }

    const SurveyFiles& m_read;
    const Questionnaire& m_questionnaire;
    Json m_lists = Json::object();
    int m_rowsWithoutAnswer = 0;
    std::size_t m_moreFaults = 0;
};

} // namespace

Json surveyReadJson(const SurveyFiles& read, const Questionnaire& questionnaire, bool isAccepted,
                    const InAlready& already)
{
    PartsJson parts(read, questionnaire);
    for (const SurveyFile& file : read.files)
        parts.addIssues(file);
    for (const SurveyPart& part : read.parts)
        parts.add(part);
    const AnswerColumns people = read.people(questionnaire);
    Json json{{"format", 1}, {"accepted", isAccepted}, {"files", read.files.size()}, {"people", people.people}};
    json["repeats"] =
        std::count_if(read.files.begin(), read.files.end(), [](const SurveyFile& file) { return file.isRepeat; });
    parts.put(json);
    addCounts(json, people, questionnaire);
    json["comments"] = read.comments().size();
    json["already_in"] = already.people;
    json["read_before"] = Json::array();
    for (const std::size_t file : already.files)
        json["read_before"].push_back(shownText(nameOf(read.files[file])));
    parts.putFaults(json);
    return json;
}

} // namespace soundings::cli
