// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xls_form_codes.h"

#include "core/forms/answer_lists.h"

namespace soundings {

namespace {

constexpr std::size_t kLongestXlsFormName = 100;

/// Names that a form has of itself, or that stand for who filled it in and when in what comes back.
const std::set<std::string>& keptByXlsForms()
{
    static const std::set<std::string> names{
        "meta",        "start",      "end",          "today",       "deviceid",     "username", "key",
        "phonenumber", "email",      "simserial",    "audit",       "subscriberid", "status",   "edits",
        "parent_key",  "instanceid", "instancename", "submitterid", "reviewstate",  "id",       "name"};
    return names;
}

std::string xlsFormName(const std::string& id)
{
    const std::string name = lettersAndDigits(id, "_");
    const bool hasLetterFirst = !name.empty() && name.front() >= 'a';
    const bool isKept = keptByXlsForms().count(name) != 0 || name.rfind("note_", 0) == 0;
    return hasLetterFirst && !isKept ? name : "q_" + name;
}

std::vector<AnswerCode> xlsFormAnswers(AskedKind, const std::vector<std::string>& answers)
{
    FreeNames names(kLongestXlsFormName, {});
    std::vector<AnswerCode> codes;
    for (const std::string& answer : answers)
        codes.push_back({answer, names.take(answer, "_")});
    return codes;
}

/// Adds questions to a form as they come.
class XlsFormNames {
public:
    explicit XlsFormNames(const Questionnaire& questionnaire)
        : m_questionnaire(questionnaire), m_lists(questionnaire, xlsFormAnswers)
    {
    }

    void addStatements(const Section& section)
    {
        const std::string group = m_names.take(xlsFormName(section.id.value), "_");
        for (const Item& item : section.items)
            add(AskedKind::Statement, item.id.value, xlsFormName(item.id.value), group,
                m_lists.ofStatements(offeredBy(item)));
    }

    void addCase(const Scenario& scenario)
    {
        const std::string name = xlsFormName(scenario.id.value);
        const std::string group = m_names.take(name + "_case", "_");
        add(AskedKind::Case, scenario.id.value, name, group, m_lists.ofCase(scenario, name));
        if (!m_questionnaire.scenarios.sureness.empty())
            add(AskedKind::Sureness, scenario.id.value + ".sure", name + "_sure", group, m_lists.ofSureness());
    }

    FormCodes make()
    {
        for (const Section& section : m_questionnaire.sections)
            addStatements(section);
        for (const Scenario& scenario : m_questionnaire.scenarios.scenarios)
            addCase(scenario);
        if (!m_questionnaire.roleBands.empty())
            add(AskedKind::Role, "role", "role", "", m_lists.ofRoles());
        if (m_questionnaire.openQuestion)
            add(AskedKind::OpenQuestion, "comment", xlsFormName(m_questionnaire.openQuestion->id), "", kNoList);
        m_made.lists = m_lists.take();
        return std::move(m_made);
    }

private:
    void add(AskedKind kind, const std::string& target, const std::string& wished, const std::string& group,
             std::size_t list)
    {
        const std::string name = kind == AskedKind::Role ? wished : m_names.take(wished, "_");
        m_made.asked.push_back({kind, target, name, group, name, list});
    }

    const Questionnaire& m_questionnaire;
    FreeNames m_names{kLongestXlsFormName, {"role"}};
    AnswerLists m_lists;
    FormCodes m_made;
};

} // namespace

std::string xlsFormNote(int number) { return "note_" + std::to_string(number); }

FormCodes xlsFormCodes(const Questionnaire& questionnaire) { return XlsFormNames(questionnaire).make(); }

} // namespace soundings
