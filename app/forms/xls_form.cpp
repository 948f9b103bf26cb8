// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/xls_form.h"

#include "app/forms/form_content.h"
#include "app/writers/workbook/workbook.h"
#include "core/forms/free_names.h"
#include "core/forms/xls_form_codes.h"

#include <xlsxwriter.h>

namespace soundings {

namespace {

/// "English (en)": what headings and the default language call it.
QString languageHeading(const QString& language)
{
    return QStringLiteral("%1 (%2)").arg(ownNameOf(language), language);
}

QStringList headings(const char* column, const SurveyOrder& order)
{
    QStringList all;
    for (const QString& language : order.languages)
        all << QStringLiteral("%1::%2").arg(QLatin1String(column), languageHeading(language));
    return all;
}

/// A cell for each language. "${" would refer to an answer.
QStringList cells(const FormText& text, const SurveyOrder& order)
{
    QStringList all;
    for (qsizetype i = 0; i < order.languages.size(); ++i)
        all << (text.empty() ? QString()
                             : QString(text[static_cast<std::size_t>(i)].words)
                                   .replace(QStringLiteral("${"), QStringLiteral("$ {")));
    return all;
}

/// Title and text of a case in one label.
FormText labelOf(const FormQuestion& question)
{
    FormText label = question.text;
    for (std::size_t i = 0; i < question.title.size(); ++i)
        label[i].words = question.title[i].words + QStringLiteral("\n\n") + label[i].words;
    return label;
}

/// Fills the survey sheet.
class SurveySheet {
public:
    SurveySheet(const SurveyOrder& order, const FormContent& content, const FormCodes& codes)
        : m_order(order), m_content(content), m_codes(codes)
    {
        QStringList head{QStringLiteral("type"), QStringLiteral("name")};
        head << headings("label", order) << headings("hint", order)
             << QStringList{QStringLiteral("required"), QStringLiteral("appearance"), QStringLiteral("parameters")};
        m_sheet = {QStringLiteral("survey"), {head}};
    }

    XlsFormSheet make()
    {
        addNote(m_content.purpose);
        addNote(isEmpty(m_content.privacy) ? m_content.say(FormWord::NobodyLearns) : m_content.privacy);
        for (const FormText& text : m_content.instructions)
            addNote(text);
        for (const FormPart& part : m_content.parts)
            addPart(part);
        endGroup();
        return std::move(m_sheet);
    }

private:
    struct Line {
        QString type;
        QString name;
        FormText label;
        FormText hint = {};
        QString required = {};
        QString appearance = {};
        QString parameters = {};
    };

    void add(const Line& line)
    {
        QStringList row{line.type, line.name};
        row << cells(line.label, m_order) << cells(line.hint, m_order)
            << QStringList{line.required, line.appearance, line.parameters};
        m_sheet.rows.push_back(row);
    }

    void addNote(const FormText& text)
    {
        if (!isEmpty(text))
            add({QStringLiteral("note"), QString::fromStdString(xlsFormNote(++m_notes)), text});
    }

    void endGroup()
    {
        if (!m_group.isEmpty())
            add({QStringLiteral("end_group"), {}, {}});
        m_group.clear();
    }

    /// Begins the group that the question stands in, where it is not the one that is open.
    void needGroup(const QString& group, const FormText& label)
    {
        if (group == m_group)
            return;
        endGroup();
        m_group = group;
        if (!group.isEmpty())
            add({QStringLiteral("begin_group"), group, label, {}, {}, QStringLiteral("field-list")});
    }

    void addPart(const FormPart& part)
    {
        for (std::size_t i = part.first; i < part.first + part.count; ++i) {
            const AskedQuestion& asked = m_codes.asked[i];
            needGroup(QString::fromStdString(asked.group), part.title);
            if (i == part.first && !isEmpty(part.lead))
                addNote(part.lead);
            addQuestion(m_content.questions[i], asked);
        }
    }

    void addQuestion(const FormQuestion& question, const AskedQuestion& asked)
    {
        Line line{QStringLiteral("text"), QString::fromStdString(asked.name), labelOf(question), question.hint,
                  QStringLiteral("no"),   QStringLiteral("multiline")};
        if (asked.list != kNoList) {
            line.type = QStringLiteral("select_one ") + QString::fromStdString(m_codes.lists[asked.list].name);
            line.appearance = question.kind == AskedKind::Statement ? QStringLiteral("likert") : QString();
        }
        if (question.kind == AskedKind::Case && m_order.questionnaire->scenarios.shuffleOptions)
            line.parameters = QStringLiteral("randomize=true");
        add(line);
    }

    const SurveyOrder& m_order;
    const FormContent& m_content;
    const FormCodes& m_codes;
    XlsFormSheet m_sheet;
    QString m_group;
    int m_notes = 0;
};

/// What a point of the scale is worth, 0 to 100; of every other answer nothing.
QString scoreOf(const SurveyOrder& order, AskedKind kind, const std::string& answer)
{
    if (kind == AskedKind::Statement)
        for (const ScalePoint& point : order.questionnaire->scale)
            if (std::to_string(point.value) == answer)
                return QString::number(point.score.toDouble(), 'g', 12);
    return {};
}

XlsFormSheet choicesSheet(const SurveyOrder& order, const FormContent& content, const FormCodes& codes)
{
    QStringList head{QStringLiteral("list_name"), QStringLiteral("name")};
    head << headings("label", order) << QStringLiteral("score");
    XlsFormSheet sheet{QStringLiteral("choices"), {head}};
    for (std::size_t list = 0; list < codes.lists.size(); ++list)
        for (std::size_t i = 0; i < codes.asked.size(); ++i) {
            if (codes.asked[i].list != list)
                continue;
            const FormQuestion& question = content.questions[i];
            const std::vector<AnswerCode>& answers = codes.lists[list].answers;
            for (std::size_t at = 0; at < answers.size(); ++at) {
                QStringList row{QString::fromStdString(codes.lists[list].name),
                                QString::fromStdString(answers[at].code)};
                row << cells(labelWithHelp(question.choices[at]), order)
                    << scoreOf(order, question.kind, answers[at].answer);
                sheet.rows.push_back(row);
            }
            break;
        }
    return sheet;
}

XlsFormSheet settingsSheet(const SurveyOrder& order, const FormContent& content)
{
    const QString id = QString::fromStdString(lettersAndDigits(order.questionnaire->id.value, "_"));
    return {QStringLiteral("settings"),
            {{QStringLiteral("form_title"), QStringLiteral("form_id"), QStringLiteral("version"),
              QStringLiteral("default_language"), QStringLiteral("style")},
             {cells(content.title, order).first(), id, QString::fromStdString(order.questionnaire->version),
              languageHeading(order.languages.first()), QStringLiteral("pages")}}};
}

} // namespace

std::vector<XlsFormSheet> xlsFormSheets(const SurveyOrder& order)
{
    const FormContent content = formContent(order);
    const FormCodes codes = xlsFormCodes(*order.questionnaire);
    return {SurveySheet(order, content, codes).make(), choicesSheet(order, content, codes),
            settingsSheet(order, content)};
}

QByteArray xlsFormWorkbook(const QString& title, const std::vector<XlsFormSheet>& sheets)
{
    Workbook workbook(title, {});
    lxw_format* heading = workbook.addFormat();
    format_set_bold(heading);
    lxw_format* text = workbook.addFormat();
    for (const XlsFormSheet& sheet : sheets) {
        lxw_worksheet* to = workbook.addSheet(sheet.name);
        worksheet_freeze_panes(to, 1, 0);
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (qsizetype column = 0; column < sheet.rows[row].size(); ++column)
                if (const QString& cell = sheet.rows[row][column]; !cell.isEmpty())
                    worksheet_write_string(to, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                           sheetText(cell).constData(), row == 0 ? heading : text);
        const auto last = static_cast<lxw_col_t>(sheet.rows.front().size() - 1);
        constexpr double kWidth = 28;
        worksheet_set_column(to, 0, last, kWidth, nullptr);
    }
    return workbook.take();
}

QByteArray xlsForm(const SurveyOrder& order)
{
    return xlsFormWorkbook(formText(order.questionnaire->title, order).front().words, xlsFormSheets(order));
}

} // namespace soundings
