// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named.h"
#include "app/cli/statistics_json.h"
#include "app/cli/statistics_tables.h"
#include "app/cli/verb_support.h"
#include "core/error.h"
#include "core/storage/load_round.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <charconv>
#include <ostream>

namespace soundings::cli {

namespace {

struct StatisticsVerb {
    Q_DECLARE_TR_FUNCTIONS(StatisticsVerb)
};

QString statisticsDetails()
{
    return StatisticsVerb::tr(
        "Disclosure control is always on: nothing while the round is open, nothing for fewer people than the minimum "
        "group, rounded figures under 20 people. --headcount narrows the intervals. Comments come in random order: "
        "check them for names before you pass them on.");
}

QString keys()
{
    return StatisticsVerb::tr("Keys of --format json:")
        + QStringLiteral(
               "\n  format, agency, sample, round {label, date, closed}, questionnaire, version, minimum_group, "
               "respondents, "
               "headcount, response_rate, shown, withheld (survey-open, fewer-than-N), smallest_visible_change"
               "\n  score, display, limit (or-more, or-fewer, about, null), n, band, early_sign, whole, doubt, "
               "interval "
               "[low, high], indicative"
               "\n  sections [{id, …, favourable {percent, limit, interval}, sd, consistency {n, alpha, "
               "alpha_interval, omega, "
               "heywood, spearman_brown, poorly_fitted, agreement, agreement_band, average_deviation, items [{id, "
               "item_total, "
               "if_dropped}]}}]"
               "\n  items [{id, …, distribution [{point, percent}], average_deviation, agreement, split, dont_know "
               "{percent, "
               "limit}, must_have_met}]"
               "\n  roles [{role, respondents, shown, …, sections}] (--by role); scenarios {judgement, confidence, "
               "confidence_of, gap, band, "
               "early_sign, cases, leanings [{id, percent, limit}]}; comments (--comments)\n")
        + StatisticsVerb::tr("Where a value is null, \"undefined\" gives the reason.");
}

/// How many people were asked; 0 where nobody said.
Headcount headcountOf(const Options& options)
{
    const auto text = given(options, "headcount");
    if (!text)
        return 0;
    Headcount people = 0;
    const char* const end = text->data() + text->size();
    const auto [stop, fault] = std::from_chars(text->data(), end, people);
    if (fault != std::errc() || stop != end || people <= 0)
        throw UsageError(
            StatisticsVerb::tr("--headcount takes a whole number of people above 0, not \"%1\"").arg(brief(*text)));
    return people;
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
    const Headcount headcount = headcountOf(options);
    const bool byRole = isByRole(options);
    const Connection connection = openToRead(options);
    const std::string id = surveyNamed(connection, named)->id.value;
    const RoundRecord record = loadRound(connection, chosenRound(connection, options).id);
    const SurveyRecord& survey = surveyOf(record, id, connection);
    const RoundState state = record.round.state;
    SurveyStatistics found{record.ours,
                           record.round,
                           record.sample,
                           headcount,
                           releaseSurvey(survey, state, headcount),
                           std::nullopt,
                           releaseScenarios(survey, state),
                           std::nullopt};
    if (byRole)
        found.roles = releaseByRole(survey, state);
    if (options.count("comments") != 0)
        found.comments = releaseComments(survey, state);
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
              "FILE --questionnaire ID [--round LABEL] [--by role] [--headcount N] [--comments] [--format text|json]",
              statisticsDetails(),
              "soundings-cli statistics ours.soundings --questionnaire staff-confidence --headcount 240 --format json",
              {},
              {},
              statistics,
              keys()};
    addFile(verb);
    addOption(verb, "questionnaire", StatisticsVerb::tr("the survey's id: staff-confidence, …"));
    addOption(verb, "round", StatisticsVerb::tr("the round's label; the latest if none is named"));
    addOption(verb, "by", StatisticsVerb::tr("role: the sections by the roles people gave"));
    addOption(verb, "headcount", StatisticsVerb::tr("how many people were asked"));
    addSwitch(verb, "comments", StatisticsVerb::tr("what people wrote, where enough of them did"));
    addFormat(verb, Formats::TextJson);
    return verb;
}

} // namespace soundings::cli
