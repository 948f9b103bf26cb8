// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/choices_table.h"

#include "core/xlsform/form_cells.h"
#include "core/xlsform/form_json.h"

#include <algorithm>

namespace soundings {

namespace {

/// Of the points, as cells.
std::vector<std::string> scoresOf(const Questionnaire& questionnaire, const JsonValue& source)
{
    std::vector<std::string> all(questionnaire.scale.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        if (const JsonValue* score = findAt(source, "scale/" + std::to_string(i) + "/score"))
            all[i] = score->text;
    return all;
}

class ChoicesTable {
public:
    ChoicesTable(const Questionnaire& questionnaire, const JsonValue& source, const FormCodes& codes,
                 const FormWordsNeeded& words)
        : m_asked(questionnaire), m_source(source), m_codes(codes), m_in(questionnaire, words), m_words(words),
          m_scores(scoresOf(questionnaire, source))
    {
    }

    FormTable make()
    {
        fillChoices();
        return std::move(m_choices);
    }

private:
    void addChoice(const std::string& list, const std::string& name, const FormCells& label,
                   const std::string& score = {}, const std::string& recommended = {})
    {
        m_choices.rows.push_back(joined({list, name}, {label, {score, recommended}}));
    }

    void fillChoices()
    {
        m_choices = {"choices", {joined({"list_name", "name"}, {m_in.headings("label"), {"score", "recommended"}})}};
        const auto hasScale = [&](const AnswerList& list) { return list.name == "scale"; };
        if (std::none_of(m_codes.lists.begin(), m_codes.lists.end(), hasScale))
            for (std::size_t i = 0; i < m_asked.scale.size(); ++i)
                addChoice("scale", std::to_string(m_asked.scale[i].value), m_in.cells(m_asked.scale[i].label),
                          m_scores[i]);
        for (std::size_t list = 0; list < m_codes.lists.size(); ++list)
            for (const AskedQuestion& asked : m_codes.asked)
                if (asked.list == list) {
                    addList(asked, m_codes.lists[list]);
                    break;
                }
    }

    void addList(const AskedQuestion& asked, const AnswerList& list)
    {
        if (asked.kind == AskedKind::Statement)
            addPoints(*m_asked.findItem({asked.target}), list);
        for (const RoleBand& band : m_asked.roleBands)
            if (asked.kind == AskedKind::Role)
                addChoice(list.name, band.id, m_in.cells(band.label));
        for (const SurenessPoint& level : m_asked.scenarios.sureness)
            if (asked.kind == AskedKind::Sureness)
                addChoice(list.name, std::to_string(level.value), m_in.cells(level.label));
        for (std::size_t at = 0; at < m_asked.scenarios.scenarios.size(); ++at)
            if (asked.kind == AskedKind::Case && m_asked.scenarios.scenarios[at].id.value == asked.target)
                addOptions(at, list);
    }

    void addPoints(const Item& item, const AnswerList& list)
    {
        for (std::size_t i = 0; i < m_asked.scale.size(); ++i)
            addChoice(list.name, std::to_string(m_asked.scale[i].value),
                      m_in.cells(item.levels.empty() ? m_asked.scale[i].label : item.levels[i]), m_scores[i]);
        if (item.allowDontKnow)
            addChoice(list.name, "dk", m_in.cells(m_asked.dontKnowLabel, m_words.dontKnow));
        if (item.allowNotApplicable)
            addChoice(list.name, "na", m_in.cells(m_asked.notApplicableLabel, m_words.notApplicable));
    }

    void addOptions(std::size_t at, const AnswerList& list)
    {
        const std::vector<ScenarioOption>& options = m_asked.scenarios.scenarios[at].options;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const std::string path = "scenarios/" + std::to_string(at) + "/options/" + std::to_string(i);
            const JsonValue* score = findAt(m_source, path + "/score");
            addChoice(list.name, options[i].id, m_in.cells(options[i].text), score == nullptr ? "0" : score->text,
                      formFlag(options[i].recommended));
        }
    }

    const Questionnaire& m_asked;
    const JsonValue& m_source;
    const FormCodes& m_codes;
    InFormLanguages m_in;
    const FormWordsNeeded& m_words;
    std::vector<std::string> m_scores;
    FormTable m_choices;
};

} // namespace

FormTable choicesTable(const Questionnaire& questionnaire, const JsonValue& source, const FormCodes& codes,
                       const FormWordsNeeded& words)
{
    return ChoicesTable(questionnaire, source, codes, words).make();
}

} // namespace soundings
