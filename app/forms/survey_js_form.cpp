// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/survey_js_form.h"

#include "app/forms/form_content.h"
#include "core/forms/offered_answers.h"

#include <nlohmann/json.hpp>

namespace soundings {

namespace {

using FormJson = nlohmann::ordered_json;

/// One string where there is one language, else an object of them; the first of the form is the one for all others.
FormJson textJson(const FormText& text, const SurveyOrder& order)
{
    if (order.languages.size() == 1)
        return text.front().words.toStdString();
    FormJson all = FormJson::object();
    for (std::size_t i = 0; i < text.size(); ++i)
        all[i == 0 ? "default" : order.languages[static_cast<qsizetype>(i)].toStdString()] =
            text[i].words.toStdString();
    return all;
}

/// Paragraphs as HTML.
FormText paragraphs(const std::vector<FormText>& texts)
{
    FormText all;
    for (const FormText& text : texts)
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (i >= all.size())
                all.push_back({text[i].language, {}});
            all[i].words += QStringLiteral("<p>%1</p>").arg(text[i].words.toHtmlEscaped());
        }
    return all;
}

/// Points and sureness are numbers, other answers words.
FormJson valueOf(const QString& answer)
{
    bool isNumber = false;
    const int number = answer.toInt(&isNumber);
    return isNumber ? FormJson(number) : FormJson(answer.toStdString());
}

class SurveyJsMaker {
public:
    explicit SurveyJsMaker(const SurveyOrder& order) : m_order(order), m_content(formContent(order)) { }

    FormJson make()
    {
        FormJson survey{{"title", in(m_content.title)}};
        survey["locale"] = m_order.languages.first().toStdString();
        survey["showQuestionNumbers"] = "off";
        survey["pages"] = FormJson::array({startPage()});
        std::size_t section = 0;
        for (const FormPart& part : m_content.parts)
            survey["pages"].push_back(part.kind == AskedKind::Statement
                                          ? sectionPage(part, m_order.questionnaire->sections[section++])
                                          : otherPage(part));
        return survey;
    }

private:
    [[nodiscard]] FormJson in(const FormText& text) const { return textJson(text, m_order); }

    [[nodiscard]] FormJson startPage() const
    {
        std::vector<FormText> said{m_content.purpose, m_content.privacy, m_content.say(FormWord::NobodyLearns)};
        said.insert(said.end(), m_content.instructions.begin(), m_content.instructions.end());
        said.push_back(m_content.say(FormWord::LeaveOpen));
        said.erase(std::remove_if(said.begin(), said.end(), [](const FormText& text) { return isEmpty(text); }),
                   said.end());
        return {{"name", "start"},
                {"elements", FormJson::array({{{"type", "html"}, {"name", "about"}, {"html", in(paragraphs(said))}}})}};
    }

    [[nodiscard]] FormJson choicesOf(const FormQuestion& question) const
    {
        FormJson choices = FormJson::array();
        for (const FormChoice& choice : question.choices)
            choices.push_back({{"value", valueOf(choice.answer)}, {"text", in(labelWithHelp(choice))}});
        return choices;
    }

    [[nodiscard]] FormJson sectionPage(const FormPart& part, const Section& section) const
    {
        FormJson page{{"name", "page " + section.id.value}, {"title", in(part.title)}, {"elements", FormJson::array()}};
        std::size_t at = part.first;
        std::size_t matrices = 0;
        for (const LikeStatements& like : likeStatements(section)) {
            const std::string number = matrices++ == 0 ? std::string() : " " + std::to_string(matrices);
            FormJson matrix{{"type", "matrix"}, {"name", section.id.value + number}};
            if (!isEmpty(part.lead))
                matrix["title"] = in(part.lead);
            matrix["columns"] = choicesOf(m_content.questions[at]);
            matrix["rows"] = FormJson::array();
            for (const Item* item : like.items)
                matrix["rows"].push_back({{"value", item->id.value}, {"text", in(m_content.questions[at++].text)}});
            page["elements"].push_back(std::move(matrix));
        }
        return page;
    }

    [[nodiscard]] FormJson otherPage(const FormPart& part) const
    {
        FormJson page{{"name", "page " + m_content.questions[part.first].target.toStdString()},
                      {"title", in(part.title)},
                      {"elements", FormJson::array()}};
        if (!isEmpty(part.lead))
            page["description"] = in(part.lead);
        for (std::size_t i = part.first; i < part.first + part.count; ++i)
            page["elements"].push_back(elementOf(m_content.questions[i]));
        return page;
    }

    [[nodiscard]] FormJson elementOf(const FormQuestion& question) const
    {
        if (question.kind == AskedKind::OpenQuestion) {
            FormJson comment{{"type", "comment"},
                             {"name", m_order.questionnaire->openQuestion->id},
                             {"title", in(question.text)},
                             {"maxLength", question.longest}};
            if (!isEmpty(question.hint))
                comment["description"] = in(question.hint);
            return comment;
        }
        FormJson group{{"type", "radiogroup"}, {"name", question.target.toStdString()}};
        group["title"] = in(isEmpty(question.title) ? question.text : question.title);
        if (!isEmpty(question.title))
            group["description"] = in(question.text);
        if (question.kind == AskedKind::Case && m_order.questionnaire->scenarios.shuffleOptions)
            group["choicesOrder"] = "random";
        group["showClearButton"] = true;
        group["choices"] = choicesOf(question);
        return group;
    }

    const SurveyOrder& m_order;
    FormContent m_content;
};

} // namespace

QByteArray surveyJsForm(const SurveyOrder& order)
{
    return QByteArray::fromStdString(SurveyJsMaker(order).make().dump(1) + "\n");
}

} // namespace soundings
