// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named.h"
#include "app/cli/statistics_json.h"
#include "app/cli/statistics_tables.h"
#include "app/cli/verb_support.h"
#include "core/error.h"
#include "core/results/survey_result.h"
#include "core/storage/load_round.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <ostream>

namespace soundings::cli {

namespace {

struct StatisticsVerb {
    Q_DECLARE_TR_FUNCTIONS(StatisticsVerb)
};

QString statisticsDetails()
{
    return StatisticsVerb::tr(
        "What is displayed was published when the round closed, once: nothing for fewer people than the minimum group, "
        "rounded figures under 20 people. Comments come in the order of the alphabet: check them for names before "
        "you pass them on.");
}

QString keys()
{
    return StatisticsVerb::tr("Keys of --format json:")
        + QStringLiteral(
               "\n  format, agency, sample, round {label, date, closed}, questionnaire, version, minimum_group, "
               "respondents, headcount, response_rate, shown, withheld (survey-open, fewer-than-N, same-people), "
               "smallest_visible_change"
               "\n  score, display, limit (or-more, or-fewer, null), whole, n, band, early_sign, interval [low, high], "
               "indicative, usual_spread"
               "\n  sections [{id, …, sd, consistency {alpha, limit, alpha_interval, omega, agreement, "
               "agreement_band, average_deviation, items [{id, item_total, if_dropped}]}}]"
               "\n  items [{id, …, favourable {percent, interval}, distribution [{point, people, percent}], sd, "
               "average_deviation, agreement, split, dont_know {percent}, must_have_met}]"
               "\n  roles [{role, kind (role, no-role-given, other-roles), sections}] (--by role)"
               "\n  scenarios {judgement, confidence, sureness, gap, band, early_sign, cases [{id, …, options "
               "[{option, people, percent}]}], leanings [{id, percent}]}; comments (--comments)\n")
        + StatisticsVerb::tr("Where a value is null, \"undefined\" gives the reason.");
}

/// Whether figures by role were asked for.
bool isByRole(const Options& options)
{
    const auto by = given(options, "by");
    if (by && *by != "role")
        throw UsageError(
            StatisticsVerb::tr("--by takes role, not \"%1\": staff answers are broken down by role and nothing else")
                .arg(brief(*by)));
    return by.has_value();
}

QuestionnairePtr surveyNamed(const Connection& connection, const std::string& id)
{
    QuestionnairePtr questionnaire = questionnaireNamed(connection, id);
    if (questionnaire->respondent != Respondent::Individual)
        throw UsageError(
            StatisticsVerb::tr("\"%1\" is not a staff survey, so it has no statistics: use \"score\" or \"explain\"")
                .arg(brief(id)));
    return questionnaire;
}

const SurveyRecord& surveyOf(const RoundRecord& record, const std::string& id, const Connection& connection)
{
    for (const SurveyRecord& survey : record.surveys)
        if (survey.questionnaire->id.value == id)
            return survey;
    throw Error(ErrorCode::NotInRound, id, connection.path());
}

int statistics(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    if (format == Format::Csv)
        throw UsageError(StatisticsVerb::tr("--format takes text or json here, not \"csv\""));
    const std::string named = need(options, "questionnaire");
    const bool byRole = isByRole(options);
    const Connection connection = openToRead(options);
    const std::string id = surveyNamed(connection, named)->id.value;
    const RoundRecord record = loadRound(connection, chosenRound(connection, options).id);
    const SurveyRecord& survey = surveyOf(record, id, connection);
    const SurveyStatistics found{record.ours,   record.round,
                                 record.sample, staffResult(survey, record.round.state),
                                 byRole,        options.count("comments") != 0};
    if (format == Format::Json)
        writeJson(streams, statisticsJson(found));
    else
        writeStatisticsText(found, streams.out);
    return Done;
}

} // namespace

Verb statisticsVerb()
{
    Verb verb{"statistics",
              StatisticsVerb::tr("what staff said: figures with their uncertainty, by section, statement and role"),
              "FILE --questionnaire ID [--round LABEL] [--by role] [--comments] [--format text|json]",
              statisticsDetails(),
              "soundings-cli statistics ours.soundings --questionnaire staff-confidence --by role --format json",
              {},
              {},
              statistics,
              keys()};
    addFile(verb);
    addOption(verb, "questionnaire", StatisticsVerb::tr("the survey's id: staff-confidence, …"));
    addOption(verb, "round", StatisticsVerb::tr("the round's label; the latest if none is named"));
    addOption(verb, "by", StatisticsVerb::tr("role: the sections by the roles people gave"));
    addSwitch(verb, "comments", StatisticsVerb::tr("what people wrote, where enough of them did"));
    addFormat(verb, Formats::TextJson);
    return verb;
}

} // namespace soundings::cli
