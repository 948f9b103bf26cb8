// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/lime_survey_codes.h"

#include "core/forms/answer_lists.h"

namespace soundings {

namespace {

constexpr std::size_t kLongestQuestionCode = 20;
constexpr std::size_t kLongestAnswerCode = 5;

/// Words that LimeSurvey has for itself: of questions, and "time" of subquestions.
const std::set<std::string>& keptByLimeSurvey()
{
    static const std::set<std::string> names{"lang", "sid",  "savedid", "token", "qid", "gid",
                                             "sgq",  "self", "that",    "this",  "time"};
    return names;
}

/// From what stands behind the last dot of an id.
std::string limeSurveyCode(const std::string& id)
{
    const std::string code = lettersAndDigits(id.substr(id.rfind('.') + 1), "");
    const bool hasLetterFirst = !code.empty() && code.front() >= 'a';
    return hasLetterFirst && keptByLimeSurvey().count(code) == 0 ? code : "q" + code;
}

std::string codeOfPoint(const std::string& answer)
{
    if (answer == "dk" || answer == "na")
        return answer == "dk" ? "DK" : "NA";
    return answer.front() == '-' ? "M" + answer.substr(1) : "A" + answer;
}

std::string inCapitals(std::string text)
{
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

std::vector<AnswerCode> limeSurveyAnswers(AskedKind kind, const std::vector<std::string>& answers)
{
    FreeNames names(kLongestAnswerCode, {});
    std::vector<AnswerCode> codes;
    for (const std::string& answer : answers) {
        std::string code = codeOfPoint(answer);
        if (kind == AskedKind::Sureness)
            code = "S" + std::to_string(codes.size() + 1);
        else if (kind == AskedKind::Role)
            code = lettersAndDigits(answer, "");
        else if (kind == AskedKind::Case)
            code = inCapitals(lettersAndDigits(answer, ""));
        codes.push_back({answer, names.take(code.empty() ? "X" : code)});
    }
    return codes;
}

/// Adds questions to a survey as they come.
class LimeSurveyNames {
public:
    explicit LimeSurveyNames(const Questionnaire& questionnaire)
        : m_questionnaire(questionnaire), m_lists(questionnaire, limeSurveyAnswers)
    {
    }

    FormCodes make()
    {
        for (const Section& section : m_questionnaire.sections)
            addStatements(section);
        for (std::size_t i = 0; i < m_questionnaire.scenarios.scenarios.size(); ++i)
            addCase(m_questionnaire.scenarios.scenarios[i], "case" + std::to_string(i + 1));
        if (!m_questionnaire.roleBands.empty())
            addQuestion(AskedKind::Role, "role", "role", m_lists.ofRoles());
        if (m_questionnaire.openQuestion)
            addQuestion(AskedKind::OpenQuestion, "comment", "open", kNoList);
        m_made.lists = m_lists.take();
        return std::move(m_made);
    }

private:
    void addStatements(const Section& section)
    {
        for (const LikeStatements& like : likeStatements(section)) {
            const std::string array = m_arrays.take(limeSurveyCode(section.id.value));
            for (const Item* item : like.items) {
                const std::string name = m_statements.take(limeSurveyCode(item->id.value));
                m_made.asked.push_back({AskedKind::Statement, item->id.value, name, array, array + "[" + name + "]",
                                        m_lists.ofStatements(like.offered)});
            }
        }
    }

    void addCase(const Scenario& scenario, const std::string& name)
    {
        addQuestion(AskedKind::Case, scenario.id.value, name, m_lists.ofCase(scenario, name));
        if (!m_questionnaire.scenarios.sureness.empty())
            addQuestion(AskedKind::Sureness, scenario.id.value + ".sure", name + "sure", m_lists.ofSureness());
    }

    void addQuestion(AskedKind kind, const std::string& target, const std::string& name, std::size_t list)
    {
        m_made.asked.push_back({kind, target, name, "", name, list});
    }

    const Questionnaire& m_questionnaire;
    FreeNames m_arrays{kLongestQuestionCode, namesOfQuestions()};
    FreeNames m_statements{kLongestQuestionCode, namesOfQuestions()};
    AnswerLists m_lists;
    FormCodes m_made;

    /// What questions that are no arrays are called.
    [[nodiscard]] std::set<std::string> namesOfQuestions() const
    {
        std::set<std::string> names{"role", "open"};
        for (std::size_t i = 1; i <= m_questionnaire.scenarios.scenarios.size(); ++i) {
            names.insert("case" + std::to_string(i));
            names.insert("case" + std::to_string(i) + "sure");
        }
        return names;
    }
};

} // namespace

FormCodes limeSurveyCodes(const Questionnaire& questionnaire) { return LimeSurveyNames(questionnaire).make(); }

} // namespace soundings
