// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/questionnaire_form.h"

#include "app/cli/questionnaire_acts.h"
#include "app/cli/verb_support.h"
#include "app/forms/questionnaire_template.h"
#include "app/forms/questionnaire_workbook.h"
#include "app/report/write_report.h"
#include "app/text/language.h"
#include "core/error.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/questionnaire_table.h"
#include "core/xlsform/open_form.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct QuestionnaireForm {
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireForm)
};

/// The newest version in the file, or what is built in.
QuestionnairePtr writtenOne(const std::string& id, const std::optional<std::string>& file)
{
    QuestionnairePtr found = file ? findQuestionnaire(Connection::open(*file, Sharing::Shared, Access::ReadOnly), {id})
                                  : builtInQuestionnaire({id});
    if (!found)
        throw Error(ErrorCode::NoSuchQuestionnaire, id, file.value_or(std::string()));
    return found;
}

QString workbookPath(const Options& options)
{
    QString output = QString::fromStdString(need(options, "output"));
    if (!output.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        throw UsageError(QuestionnaireForm::tr("name an --output that ends in .xlsx"));
    return output;
}

int writeTemplate(const Options& options, const Streams& streams)
{
    const QString output = workbookPath(options);
    writeReport(output, questionnaireTemplate());
    streams.out << QuestionnaireForm::tr("Wrote the template to %1.").arg(output) << "\n";
    return Done;
}

int write(const std::string& id, const std::optional<std::string>& file, const Options& options, const Streams& streams)
{
    const QString output = workbookPath(options);
    const QuestionnairePtr questionnaire = writtenOne(id, file);
    writeReport(output, questionnaireWorkbook(*questionnaire));
    streams.out << QuestionnaireForm::tr("Wrote %1 %2 to %3.")
                       .arg(shown(questionnaire->title), QString::fromStdString(questionnaire->version), output)
                << "\n";
    return Done;
}

} // namespace

int questionnaireForm(const Options& options, const Streams& streams)
{
    const std::vector<std::string> words = questionnaireWords(options);
    const std::optional<std::string> third = words.size() > 2 ? std::optional(words[2]) : std::nullopt;
    const QuestionnaireReader reader = [](const std::string& path) { return readFormAt(path); };
    if (words[0] == "check" && words.size() <= 3)
        return checkQuestionnaire(words[1], third, reader, streams);
    if (words[0] == "add" && words.size() == 3)
        return addQuestionnaire(words[1], words[2], reader, addingOf(options), streams);
    if (words[0] == "write" && (words.size() == 2 || words.size() == 3))
        return write(words[1], third, options, streams);
    if (words[0] == "template" && words.size() == 1)
        return writeTemplate(options, streams);
    throw UsageError(
        QuestionnaireForm::tr("give check PATH [FILE], add FILE PATH, write ID [FILE] --output PATH.xlsx or "
                              "template --output PATH.xlsx"));
}

} // namespace soundings::cli
