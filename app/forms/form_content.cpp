// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_content.h"

#include "core/forms/offered_answers.h"

namespace soundings {

namespace {

class ContentMaker {
public:
    explicit ContentMaker(const SurveyOrder& order) : m_order(order), m_asked(*order.questionnaire) { }

    FormContent make()
    {
        m_made.words = formWords(m_order);
        m_made.title = in(m_asked.title);
        m_made.purpose = in(m_asked.purpose);
        m_made.privacy = in(m_asked.privacyNotice);
        for (const Text& text : m_asked.instructions)
            m_made.instructions.push_back(in(text));
        for (const Section& section : m_asked.sections)
            addSection(section);
        if (!m_asked.scenarios.scenarios.empty())
            addCases();
        if (!m_asked.roleBands.empty())
            addRole();
        if (m_asked.openQuestion)
            addOpenQuestion(*m_asked.openQuestion);
        return std::move(m_made);
    }

private:
    [[nodiscard]] FormText in(const Text& text) const { return formText(text, m_order); }
    [[nodiscard]] FormText orOurs(const Text& text, FormWord word) const
    {
        return text.isEmpty() ? m_made.say(word) : in(text);
    }

    void begin(AskedKind kind, FormText title, FormText lead)
    {
        m_made.parts.push_back({kind, std::move(title), std::move(lead), m_made.questions.size(), 0});
    }

    FormQuestion& add(AskedKind kind, const std::string& target, FormText text)
    {
        FormQuestion& added = m_made.questions.emplace_back();
        added.kind = kind;
        added.target = QString::fromStdString(target);
        added.text = std::move(text);
        ++m_made.parts.back().count;
        return added;
    }

    void addSection(const Section& section)
    {
        begin(AskedKind::Statement, in(section.title), in(m_asked.scaleQuestion));
        for (const Item& item : section.items)
            addChoices(add(AskedKind::Statement, item.id.value, in(item.text)), item);
    }

    void addChoices(FormQuestion& question, const Item& item) const
    {
        for (std::size_t i = 0; i < m_asked.scale.size(); ++i) {
            const ScalePoint& point = m_asked.scale[i];
            question.choices.push_back(
                {QString::number(point.value), in(i < item.levels.size() ? item.levels[i] : point.label), FormText()});
        }
        if (item.allowDontKnow)
            question.choices.push_back(
                {QStringLiteral("dk"), orOurs(m_asked.dontKnowLabel, FormWord::DontKnow), FormText()});
        if (item.allowNotApplicable)
            question.choices.push_back(
                {QStringLiteral("na"), orOurs(m_asked.notApplicableLabel, FormWord::NotApplicable), FormText()});
    }

    void addCases()
    {
        const ScenarioSet& set = m_asked.scenarios;
        begin(AskedKind::Case, orOurs(set.title, FormWord::Cases), in(set.instructions));
        for (const Scenario& scenario : set.scenarios) {
            FormQuestion& asked = add(AskedKind::Case, scenario.id.value, in(scenario.text));
            asked.title = in(scenario.title);
            for (const ScenarioOption& option : scenario.options)
                asked.choices.push_back({QString::fromStdString(option.id), in(option.text), FormText()});
            if (set.sureness.empty())
                continue;
            FormQuestion& sure =
                add(AskedKind::Sureness, scenario.id.value + ".sure", orOurs(set.surenessQuestion, FormWord::HowSure));
            for (const SurenessPoint& point : set.sureness)
                sure.choices.push_back({QString::number(point.value), in(point.label), FormText()});
        }
    }

    void addRole()
    {
        begin(AskedKind::Role, m_made.say(FormWord::AboutYou), {});
        FormQuestion& role = add(AskedKind::Role, "role", orOurs(m_asked.roleQuestion, FormWord::YourRole));
        for (const RoleBand& band : m_asked.roleBands)
            role.choices.push_back({QString::fromStdString(band.id), in(band.label), in(band.help)});
    }

    void addOpenQuestion(const OpenQuestion& open)
    {
        begin(AskedKind::OpenQuestion, m_made.say(FormWord::OwnWords), {});
        FormQuestion& question = add(AskedKind::OpenQuestion, "comment", in(open.text));
        question.hint = in(open.warning);
        question.longest = open.maxLength;
    }

    const SurveyOrder& m_order;
    const Questionnaire& m_asked;
    FormContent m_made;
};

} // namespace

FormText labelWithHelp(const FormChoice& choice)
{
    FormText label = choice.label;
    for (std::size_t i = 0; i < choice.help.size() && !isEmpty(choice.help); ++i)
        label[i].words += QStringLiteral(": ") + choice.help[i].words;
    return label;
}

FormContent formContent(const SurveyOrder& order) { return ContentMaker(order).make(); }

} // namespace soundings
