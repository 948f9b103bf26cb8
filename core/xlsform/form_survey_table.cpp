// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/form_survey_table.h"

#include "core/xlsform/form_cells.h"

#include <algorithm>

namespace soundings {

namespace {

class SurveyTable {
public:
    SurveyTable(const Questionnaire& questionnaire, const FormCodes& codes, const FormWordsNeeded& words)
        : m_asked(questionnaire), m_codes(codes), m_in(questionnaire, words)
    {
    }

    FormTable make()
    {
        fillSurvey();
        return std::move(m_survey);
    }

private:
    struct Line {
        std::string type;
        std::string name;
        Text label;
        Text hint = {};
        std::string appearance = {};
        std::string id = {};
        std::string weight = {};
        std::string reverse = {};
        std::string mustHave = {};
    };

    void add(const Line& line)
    {
        const bool isAsked = line.type == "text" || line.type.starts_with("select");
        const FormCells last{isAsked ? "no" : "", line.appearance, line.id, line.weight, line.reverse, line.mustHave};
        m_survey.rows.push_back(joined({line.type, line.name}, {m_in.cells(line.label), m_in.cells(line.hint), last}));
    }

    void addNote(const char* name, const Text& text)
    {
        if (!text.isEmpty())
            add({"note", name, text});
    }

    void fillSurvey()
    {
        m_survey = {"survey",
                    {joined({"type", "name"},
                            {m_in.headings("label"),
                             m_in.headings("hint"),
                             {"required", "appearance", "id", "weight", "reverse", "must_have"}})}};
        addNote("purpose", m_asked.purpose);
        addNote("privacy_notice", m_asked.privacyNotice);
        for (std::size_t i = 0; i < m_asked.instructions.size(); ++i)
            addNote(("note_" + std::to_string(i + 1)).c_str(), m_asked.instructions[i]);
        addNote("scale_question", m_asked.scaleQuestion);
        for (const AskedQuestion& asked : m_codes.asked)
            addQuestion(asked);
        endGroup();
    }

    void endGroup()
    {
        if (!m_group.empty())
            add({"end_group", {}, {}});
        m_group.clear();
    }

    void needGroup(const AskedQuestion& asked, const Line& line)
    {
        if (asked.group == m_group)
            return;
        endGroup();
        m_group = asked.group;
        if (!m_group.empty())
            add(line);
    }

    [[nodiscard]] std::string typeOf(const AskedQuestion& asked) const
    {
        return asked.list == kNoList ? "text" : "select_one " + m_codes.lists[asked.list].name;
    }

    void addQuestion(const AskedQuestion& asked)
    {
        if (asked.kind == AskedKind::Statement)
            addStatement(asked);
        else if (asked.kind == AskedKind::Case)
            addCase(asked);
        else if (asked.kind == AskedKind::Sureness)
            add({typeOf(asked), asked.name, m_asked.scenarios.surenessQuestion, {}, {}, asked.name});
        else if (asked.kind == AskedKind::Role) {
            needGroup(asked, {});
            add({typeOf(asked), asked.name, m_asked.roleQuestion, {}, {}, "role"});
        } else {
            needGroup(asked, {});
            const OpenQuestion& open = *m_asked.openQuestion;
            add({typeOf(asked), asked.name, open.text, open.warning, "multiline", open.id});
        }
    }

    void addStatement(const AskedQuestion& asked)
    {
        const Item& item = *m_asked.findItem({asked.target});
        const Section& section = *m_asked.sectionOf(item.id);
        needGroup(asked,
                  {"begin_group",
                   asked.group,
                   section.title,
                   {},
                   "field-list",
                   section.id.value,
                   std::to_string(section.weight)});
        add({typeOf(asked),
             asked.name,
             item.text,
             {},
             "likert",
             item.id.value,
             std::to_string(item.weight),
             formFlag(item.reverse),
             item.mustHave ? std::to_string(item.mustHave->atLeast) : std::string()});
    }

    void addCase(const AskedQuestion& asked)
    {
        const std::vector<Scenario>& all = m_asked.scenarios.scenarios;
        const Scenario& scenario =
            *std::find_if(all.begin(), all.end(), [&](const Scenario& one) { return one.id.value == asked.target; });
        needGroup(asked, {"begin_group", asked.group, scenario.title, {}, "field-list"});
        add({typeOf(asked), asked.name, scenario.text, {}, {}, scenario.id.value});
    }

    const Questionnaire& m_asked;
    const FormCodes& m_codes;
    InFormLanguages m_in;
    FormTable m_survey;
    std::string m_group;
};

} // namespace

FormTable surveyTable(const Questionnaire& questionnaire, const FormCodes& codes, const FormWordsNeeded& words)
{
    return SurveyTable(questionnaire, codes, words).make();
}

} // namespace soundings
