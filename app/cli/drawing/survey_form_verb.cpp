// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/survey_form_verb.h"

#include "app/cli/named.h"
#include "app/cli/verb_support.h"
#include "app/forms/form_language.h"
#include "app/forms/survey_forms.h"
#include "app/report/write_report.h"
#include "core/storage/agency_table.h"
#include "core/storage/workspace_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct SurveyFormVerb {
    Q_DECLARE_TR_FUNCTIONS(SurveyFormVerb)
};

constexpr qsizetype kLongestReturn = 200;

QString outputGiven(const Options& options, const QStringList& endings)
{
    const QString output = QString::fromStdString(need(options, "output"));
    if (std::none_of(endings.begin(), endings.end(),
                     [&](const QString& ending) { return output.endsWith(ending, Qt::CaseInsensitive); }))
        throw UsageError(
            SurveyFormVerb::tr("name an --output that ends in one of %1").arg(endings.join(QStringLiteral(" "))));
    return output;
}

QStringList languagesGiven(const Options& options, const Questionnaire& questionnaire)
{
    const QString said = QString::fromStdString(options["language"].as<std::string>());
    const bool isOne = !options["language"].defaulted() && said != QStringLiteral("both");
    return isOne ? QStringList{said} : wholeLanguages(questionnaire);
}

SurveyOrder orderGiven(const Options& options)
{
    const std::string named = need(options, "questionnaire");
    const Connection connection = openToRead(options);
    SurveyOrder order;
    order.questionnaire = questionnaireNamed(connection, named);
    if (order.questionnaire->respondent != Respondent::Individual)
        throw UsageError(SurveyFormVerb::tr("\"%1\" is not a staff survey: name a questionnaire that people answer one "
                                            "by one")
                             .arg(brief(named)));
    order.agency = QString::fromStdString(ourAgency(connection).name);
    order.round = QString::fromStdString(chosenRound(connection, options).label);
    order.minimumGroup = std::max(order.questionnaire->minimumGroup, workspaceFacts(connection).minimumGroup);
    order.languages = languagesGiven(options, *order.questionnaire);
    order.largePrint = options.count("large-print") != 0;
    order.returnTo = QString::fromStdString(given(options, "return-to").value_or("")).simplified();
    if (order.returnTo.size() > kLongestReturn)
        throw UsageError(SurveyFormVerb::tr("--return-to takes up to %1 characters").arg(kLongestReturn));
    order.closes = dayOf(options, "closes");
    return order;
}

} // namespace

int surveyForm(const Options& options, const Streams& streams)
{
    QStringList endings;
    for (const SurveyForm form : surveyForms())
        endings << endingOf(form);
    const QString output = outputGiven(options, endings);
    const SurveyOrder order = orderGiven(options);
    writeSurveyForm(order, output);
    QStringList names;
    for (const QString& language : order.languages)
        names << ownNameOf(language);
    streams.out << SurveyFormVerb::tr("Wrote the form (%1) to %2.").arg(names.join(QStringLiteral(", ")), output)
                << "\n";
    return Done;
}

int surveyNotice(const Options& options, const Streams& streams)
{
    const QString output = outputGiven(options, {QStringLiteral(".pdf")});
    writeReport(output, staffNoticePdf(orderGiven(options)));
    streams.out << SurveyFormVerb::tr("Wrote the notice for staff to %1.").arg(output) << "\n";
    return Done;
}

} // namespace soundings::cli
