// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/html_form.h"

#include "app/forms/html_form_parts.h"
#include "app/forms/html_form_words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace soundings {

namespace {

using Attributes = HtmlWriter::Attributes;

QString policyHash(const QByteArray& content)
{
    return QStringLiteral("'sha256-%1'")
        .arg(QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64()));
}

/// Choices of so many characters stand one below the other.
constexpr qsizetype kLongLabel = 40;

class FormWriter {
public:
    explicit FormWriter(const SurveyOrder& order) : m_order(order), m_content(formContent(order)) { }

    QByteArray write()
    {
        m_html.raw("<!DOCTYPE html>\n");
        m_html.open(QStringLiteral("html"), {attribute("lang", m_order.languages.first())});
        writeHead();
        m_html.open(QStringLiteral("body"));
        writeHeader();
        m_html.open(QStringLiteral("main"));
        writeForm();
        m_html.close();
        element(QStringLiteral("script"), htmlFormScript());
        m_html.close();
        m_html.close();
        return m_html.bytes();
    }

private:
    /// With exactly this content, as its hash needs it.
    void element(const QString& tag, const QByteArray& content)
    {
        m_html.raw('<' + tag.toUtf8() + '>' + content + "</" + tag.toUtf8() + ">\n");
    }

    void writeHead()
    {
        const QString policy = QStringLiteral("default-src 'none'; script-src %1; style-src %2; base-uri 'none'; "
                                              "form-action 'none'")
                                   .arg(policyHash(htmlFormScript()), policyHash(htmlFormStyle()));
        m_html.open(QStringLiteral("head"));
        m_html.empty(QStringLiteral("meta"), {attribute("charset", "utf-8")});
        m_html.empty(QStringLiteral("meta"),
                     {attribute("http-equiv", "Content-Security-Policy"), attribute("content", policy)});
        m_html.empty(QStringLiteral("meta"),
                     {attribute("name", "viewport"), attribute("content", "width=device-width, initial-scale=1")});
        m_html.empty(QStringLiteral("meta"), {attribute("name", "referrer"), attribute("content", "no-referrer")});
        m_html.line(QStringLiteral("title"), m_content.title.front().words);
        element(QStringLiteral("style"), htmlFormStyle());
        m_html.close();
    }

    void writeHeader()
    {
        m_html.open(QStringLiteral("header"));
        if (m_order.languages.size() > 1) {
            m_html.open(QStringLiteral("div"), {attribute("class", "languages")});
            for (const QString& language : m_order.languages)
                m_html.line(
                    QStringLiteral("button"), ownNameOf(language),
                    {attribute("type", "button"), attribute("lang", language), attribute("data-language", language)});
            m_html.close();
        }
        m_words.line("h1", m_content.title, {attribute("tabindex", "-1")});
        m_html.line(QStringLiteral("p"), QStringLiteral("%1, %2").arg(m_order.agency, m_order.round),
                    {attribute("class", "quiet")});
        m_html.close();
    }

    void writeNotice()
    {
        m_words.say("h2", FormWord::BeforeYouBegin);
        m_words.line("p", m_content.purpose);
        m_words.say("h3", FormWord::WhatHappens);
        m_words.line("p", m_content.privacy);
        if (isEmpty(m_content.privacy))
            m_words.say("p", FormWord::NobodyLearns);
        m_words.say("p", FormWord::FileIsPlain);
        m_words.say("p", FormWord::NothingKept);
        m_words.say("h3", FormWord::HowToAnswer);
        m_html.open(QStringLiteral("ul"));
        for (const FormText& text : m_content.instructions)
            m_words.line("li", text);
        m_words.say("li", FormWord::LeaveOpen);
        m_html.close();
        m_html.open(QStringLiteral("noscript"));
        m_words.say("p", FormWord::NeedsScript, {attribute("class", "held")});
        m_html.close();
    }

    void writeForm()
    {
        writeNotice();
        m_html.open(QStringLiteral("form"),
                    {attribute("autocomplete", "off"),
                     attribute("data-questionnaire", QString::fromStdString(m_order.questionnaire->id.value)),
                     attribute("data-version", QString::fromStdString(m_order.questionnaire->version))});
        for (const FormPart& part : m_content.parts) {
            m_words.line("h2", part.title);
            m_words.line("p", part.lead, {attribute("class", "quiet")});
            for (std::size_t i = part.first; i < part.first + part.count; ++i)
                writeQuestion(m_content.questions[i], QStringLiteral("q%1").arg(i));
        }
        writeEnd();
        m_html.close();
    }

    void writeQuestion(const FormQuestion& question, const QString& name)
    {
        if (question.kind == AskedKind::OpenQuestion)
            writeOpenQuestion(question, name);
        else
            writeChoices(question, name);
    }

    [[nodiscard]] Attributes placeOf(const FormQuestion& question) const
    {
        QString target = question.target;
        const char* kind = "statement";
        if (question.kind == AskedKind::Case)
            kind = "case";
        else if (question.kind == AskedKind::Sureness) {
            kind = "sure";
            target.chop(5); // ".sure"
        } else if (question.kind != AskedKind::Statement)
            kind = question.kind == AskedKind::Role ? "role" : "comment";
        return {attribute("data-target", target), attribute("data-kind", kind)};
    }

    /// Of a case the title; what it is about is read out after it.
    void writeLegend(const FormQuestion& question, const QString& name)
    {
        const bool isCase = !isEmpty(question.title);
        m_html.open(QStringLiteral("legend"));
        if (question.kind == AskedKind::Statement)
            m_html.text(QStringLiteral("%1. ").arg(++m_number));
        m_words.words(isCase ? question.title : question.text);
        m_html.close();
        if (isCase)
            m_words.line("p", question.text, {attribute("id", name + QStringLiteral("-text"))});
    }

    [[nodiscard]] static bool hasLongChoices(const FormQuestion& question)
    {
        return std::any_of(question.choices.begin(), question.choices.end(), [](const FormChoice& choice) {
            return !isEmpty(choice.help) || choice.label.front().words.size() > kLongLabel;
        });
    }

    void writeChoices(const FormQuestion& question, const QString& name)
    {
        Attributes attributes = placeOf(question);
        attributes.push_back(attribute("class", hasLongChoices(question) ? "long" : "short"));
        if (!isEmpty(question.title))
            attributes.push_back(attribute("aria-describedby", name + QStringLiteral("-text")));
        m_html.open(QStringLiteral("fieldset"), attributes);
        writeLegend(question, name);
        Attributes list{attribute("class", "choices")};
        if (question.kind == AskedKind::Case && m_order.questionnaire->scenarios.shuffleOptions)
            list.push_back(attribute("data-shuffled", ""));
        m_html.open(QStringLiteral("div"), list);
        for (const FormChoice& choice : question.choices)
            writeChoice(choice, name);
        m_html.close();
        m_words.say("button", FormWord::ClearAnswer,
                    {attribute("type", "button"), attribute("class", "clear"), attribute("hidden", "")});
        m_html.close();
    }

    void writeChoice(const FormChoice& choice, const QString& name)
    {
        m_html.open(QStringLiteral("label"));
        m_html.empty(QStringLiteral("input"),
                     {attribute("type", "radio"), attribute("name", name), attribute("value", choice.answer),
                      attribute("autocomplete", "off")});
        m_html.open(QStringLiteral("span"));
        m_words.words(choice.label);
        m_words.line("small", choice.help);
        m_html.close();
        m_html.close();
    }

    void writeOpenQuestion(const FormQuestion& question, const QString& name)
    {
        m_html.open(QStringLiteral("div"), placeOf(question));
        m_words.line("p", question.text, {attribute("id", name + QStringLiteral("-text"))});
        m_words.line("p", question.hint, {attribute("id", name + QStringLiteral("-hint")), attribute("class", "held")});
        const QString hint = isEmpty(question.hint) ? QString() : QStringLiteral(" %1-hint").arg(name);
        m_html.line(QStringLiteral("textarea"), {},
                    {attribute("name", name), attribute("rows", "6"),
                     attribute("maxlength", QString::number(question.longest)),
                     attribute("aria-labelledby", name + QStringLiteral("-text") + hint),
                     attribute("autocomplete", "off"), attribute("spellcheck", "false")});
        m_html.close();
    }

    void writeEnd()
    {
        m_words.say("h2", FormWord::Save);
        m_html.open(QStringLiteral("p"));
        m_words.placed(FormWord::Answered, "span", "answered", QString::number(m_content.questions.size()));
        m_html.close();
        m_html.open(QStringLiteral("div"), {attribute("class", "ways")});
        m_words.say("button", FormWord::Save,
                    {attribute("type", "button"), attribute("id", "save"), attribute("class", "main")});
        m_words.say("button", FormWord::ClearAll, {attribute("type", "button"), attribute("id", "clear")});
        m_html.close();
        m_html.open(QStringLiteral("div"), {attribute("id", "end"), attribute("role", "status")});
        m_words.say("p", FormWord::NothingToSave,
                    {attribute("id", "nothing"), attribute("hidden", ""), attribute("class", "held")});
        m_html.open(QStringLiteral("div"),
                    {attribute("id", "saved"), attribute("hidden", ""), attribute("class", "held")});
        m_html.open(QStringLiteral("p"));
        m_words.placed(FormWord::Saved, "code", "name", {});
        m_html.close();
        m_words.say("p", FormWord::SendTo);
        m_words.say("p", FormWord::ThenDelete);
        m_html.close();
        m_html.close();
    }

    const SurveyOrder& m_order;
    FormContent m_content;
    HtmlWriter m_html;
    HtmlFormWords m_words{m_html, m_content};
    int m_number = 0; ///< of the last statement
};

} // namespace

QByteArray htmlForm(const SurveyOrder& order) { return FormWriter(order).write(); }

} // namespace soundings
