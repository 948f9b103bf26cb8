// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/lime_survey_form.h"

#include "app/forms/form_content.h"
#include "app/forms/lss_tables.h"
#include "core/forms/lime_survey_codes.h"

namespace soundings {

namespace {

/// LimeSurvey gives a survey that comes in another number where this one is taken.
const QString kSurvey = QStringLiteral("100000");

/// Its texts are HTML, and braces hold expressions.
QString limeSurveyText(const QString& words)
{
    return words.toHtmlEscaped()
        .replace(QStringLiteral("{"), QStringLiteral("&#123;"))
        .replace(QStringLiteral("}"), QStringLiteral("&#125;"));
}

QString limeSurveyParagraphs(const std::vector<FormText>& texts, std::size_t language)
{
    QString all;
    for (const FormText& text : texts)
        if (!isEmpty(text))
            all += QStringLiteral("<p>%1</p>").arg(limeSurveyText(text[language].words));
    return all;
}

class LimeSurveyMaker {
public:
    explicit LimeSurveyMaker(const SurveyOrder& order)
        : m_order(order), m_content(formContent(order)), m_codes(limeSurveyCodes(*order.questionnaire))
    {
    }

    QByteArray make()
    {
        for (const FormPart& part : m_content.parts)
            addPart(part);
        addSurvey();
        return lssFile(m_order.languages,
                       {m_answers, m_answerTexts, m_groups, m_groupTexts, m_questions, m_subquestions, m_questionTexts,
                        m_surveys, m_surveyTexts});
    }

private:
    /// A row for each language: its own number, what it belongs to, its texts, the language.
    void addTexts(LssTable& table, const QString& of, const FormText& text, const FormText& more, int blanks = 0)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            QStringList row{QString::number(table.rows.size() + 1), of, limeSurveyText(text[i].words)};
            row << (isEmpty(more) ? QString() : limeSurveyText(more[i].words));
            for (int blank = 0; blank < blanks; ++blank)
                row << QString();
            row << m_order.languages[static_cast<qsizetype>(i)];
            table.rows.push_back(row);
        }
    }

    void addPart(const FormPart& part)
    {
        m_group = QString::number(m_groups.rows.size() + 1);
        m_groups.rows.push_back({m_group, kSurvey, m_group, QString(), QStringLiteral("1")});
        addTexts(m_groupTexts, m_group, part.title, part.kind == AskedKind::Statement ? FormText() : part.lead);
        m_place = 0;
        for (std::size_t i = part.first; i < part.first + part.count;)
            i = part.kind == AskedKind::Statement ? addArray(part, i) : addQuestion(i);
    }

    QString question(LssTable& table, const QString& parent, const char* type, const std::string& code, int place)
    {
        const QString id = QString::number(m_questions.rows.size() + m_subquestions.rows.size() + 1);
        table.rows.push_back({id, parent, kSurvey, m_group, QLatin1String(type), QString::fromStdString(code),
                              QStringLiteral("N"), QStringLiteral("N"), QString::number(place), QStringLiteral("0"),
                              QStringLiteral("0"), QStringLiteral("1")});
        return id;
    }

    /// The statements from `first` on that stand in one array; returns the index after them.
    std::size_t addArray(const FormPart& part, std::size_t first)
    {
        const std::string& code = m_codes.asked[first].group;
        const QString id = question(m_questions, QStringLiteral("0"), "F", code, ++m_place);
        addTexts(m_questionTexts, id, isEmpty(part.lead) ? part.title : part.lead, {}, 1);
        addAnswers(id, first);
        std::size_t at = first;
        for (int place = 1; at < part.first + part.count && m_codes.asked[at].group == code; ++at, ++place) {
            const QString sub = question(m_subquestions, id, "T", m_codes.asked[at].name, place);
            addTexts(m_questionTexts, sub, m_content.questions[at].text, {}, 1);
        }
        return at;
    }

    std::size_t addQuestion(std::size_t at)
    {
        const FormQuestion& asked = m_content.questions[at];
        const bool isOpen = asked.kind == AskedKind::OpenQuestion;
        const QString id =
            question(m_questions, QStringLiteral("0"), isOpen ? "T" : "L", m_codes.asked[at].name, ++m_place);
        FormText text = asked.text;
        for (std::size_t i = 0; i < asked.title.size(); ++i)
            text[i].words = asked.title[i].words + QStringLiteral(". ") + text[i].words;
        addTexts(m_questionTexts, id, text, asked.hint, 1);
        if (!isOpen)
            addAnswers(id, at);
        return at + 1;
    }

    void addAnswers(const QString& question, std::size_t at)
    {
        const std::vector<AnswerCode>& codes = m_codes.lists[m_codes.asked[at].list].answers;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const QString id = QString::number(m_answers.rows.size() + 1);
            m_answers.rows.push_back({id, question, QString::fromStdString(codes[i].code), QString::number(i + 1),
                                      QStringLiteral("0"), QStringLiteral("0")});
            const FormText label = labelWithHelp(m_content.questions[at].choices[i]);
            for (std::size_t l = 0; l < label.size(); ++l)
                m_answerTexts.rows.push_back({QString::number(m_answerTexts.rows.size() + 1), id,
                                              limeSurveyText(label[l].words),
                                              m_order.languages[static_cast<qsizetype>(l)]});
        }
    }

    void addSurvey()
    {
        const QString yes = QStringLiteral("Y");
        const QString no = QStringLiteral("N");
        m_surveys.rows.push_back({kSurvey, no, yes, QStringLiteral("G"), no, m_order.languages.first(),
                                  m_order.languages.mid(1).join(QLatin1Char(' ')), no, no, no, no, no, no, no, yes, no,
                                  QStringLiteral("N"), no});
        std::vector<FormText> welcome{m_content.privacy, m_content.say(FormWord::NobodyLearns)};
        welcome.insert(welcome.end(), m_content.instructions.begin(), m_content.instructions.end());
        for (std::size_t i = 0; i < m_content.title.size(); ++i)
            m_surveyTexts.rows.push_back(
                {kSurvey, m_order.languages[static_cast<qsizetype>(i)], limeSurveyText(m_content.title[i].words),
                 limeSurveyParagraphs({m_content.purpose}, i), limeSurveyParagraphs(welcome, i), QString(),
                 QStringLiteral("1"), QStringLiteral("0")});
    }

    const SurveyOrder& m_order;
    FormContent m_content;
    FormCodes m_codes;
    QString m_group;
    int m_place = 0; ///< of the last question in its group
    LssTable m_answers{"answers", {"aid", "qid", "code", "sortorder", "assessment_value", "scale_id"}, {}};
    LssTable m_answerTexts{"answer_l10ns", {"id", "aid", "answer", "language"}, {}};
    LssTable m_groups{"groups", {"gid", "sid", "group_order", "randomization_group", "grelevance"}, {}};
    LssTable m_groupTexts{"group_l10ns", {"id", "gid", "group_name", "description", "language"}, {}};
    LssTable m_questions{"questions",
                         {"qid", "parent_qid", "sid", "gid", "type", "title", "other", "mandatory", "question_order",
                          "scale_id", "same_default", "relevance"},
                         {}};
    LssTable m_subquestions{"subquestions", m_questions.fields, {}};
    LssTable m_questionTexts{"question_l10ns", {"id", "qid", "question", "help", "script", "language"}, {}};
    LssTable m_surveys{"surveys",
                       {"sid", "active", "anonymized", "format", "savetimings", "language", "additional_languages",
                        "datestamp", "usecookie", "allowregister", "allowsave", "ipaddr", "refurl", "printanswers",
                        "allowprev", "publicstatistics", "showxquestions", "tokenanswerspersistence"},
                       {}};
    LssTable m_surveyTexts{"surveys_languagesettings",
                           {"surveyls_survey_id", "surveyls_language", "surveyls_title", "surveyls_description",
                            "surveyls_welcometext", "surveyls_endtext", "surveyls_dateformat", "surveyls_numberformat"},
                           {}};
};

} // namespace

QByteArray limeSurveyForm(const SurveyOrder& order) { return LimeSurveyMaker(order).make(); }

} // namespace soundings
