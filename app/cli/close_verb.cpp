// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named.h"
#include "app/cli/verb_support.h"
#include "app/text/closing_text.h"
#include "app/text/language.h"
#include "core/acts/close_round.h"
#include "core/acts/preview_release.h"
#include "core/error.h"
#include "core/storage/load_round.h"
#include "core/storage/people_asked_table.h"
#include "core/storage/round_table.h"
#include "core/utc_now.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <ostream>

namespace soundings::cli {

namespace {

struct CloseVerb {
    Q_DECLARE_TR_FUNCTIONS(CloseVerb)
};

/// "N", or "ID=N"
struct Asked {
    std::string survey; ///< empty: the one there is
    PeopleCount people = 0;
};

Asked askedOf(const std::string& text)
{
    const auto sign = text.rfind('=');
    Asked asked;
    if (sign != std::string::npos)
        asked.survey = text.substr(0, sign);
    const char* const begin = text.data() + (sign == std::string::npos ? 0 : sign + 1);
    const char* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(begin, end, asked.people);
    if (fault != std::errc() || stop != end || asked.people <= 0)
        throw UsageError(
            CloseVerb::tr("--headcount takes a whole number of people above 0, or ID=N, not \"%1\"").arg(brief(text)));
    return asked;
}

std::vector<Asked> allAsked(const Options& options)
{
    std::vector<Asked> all;
    if (options.count("headcount") != 0)
        for (const std::string& text : options["headcount"].as<std::vector<std::string>>())
            all.push_back(askedOf(text));
    return all;
}

/// The choices for every survey of the round that is open.
std::vector<ClosingChoices> choicesOf(const Connection& connection, const RoundId& round, const Options& options,
                                      const std::vector<Asked>& allAsked)
{
    std::vector<ClosingChoices> all;
    for (const SurveyRecord& survey : loadRound(connection, round).surveys)
        if (survey.standing == SurveyStanding::Open)
            all.push_back({survey.questionnaire->id,
                           peopleAsked(connection, round, survey.questionnaire->id),
                           {},
                           options.count("withhold-comments") != 0,
                           options.count("not-published") != 0});
    if (all.empty() && !allAsked.empty())
        throw UsageError(CloseVerb::tr("the round has no open survey: leave out --headcount"));
    for (const Asked& asked : allAsked) {
        if (asked.survey.empty() && all.size() != 1)
            throw UsageError(CloseVerb::tr("the round has %n open survey(s): say which one, --headcount ID=N", nullptr,
                                           static_cast<int>(all.size())));
        const QuestionnaireId id =
            asked.survey.empty() ? all.front().survey : questionnaireNamed(connection, asked.survey)->id;
        const auto of =
            std::find_if(all.begin(), all.end(), [&](const ClosingChoices& one) { return one.survey == id; });
        if (of == all.end())
            throw Error(ErrorCode::NotInRound, id.value, connection.path());
        of->headcount = asked.people;
    }
    return all;
}

void tellPublished(const ClosedSurvey& survey, const Streams& streams)
{
    const QString title = shown(survey.questionnaire->title);
    if (!survey.release) {
        streams.out << CloseVerb::tr("%1 was closed without being published.").arg(title) << "\n";
        return;
    }
    streams.out << CloseVerb::tr("Published of %1:").arg(title) << "\n";
    for (const QString& line : publishedRowLines(previewOf(*survey.release, survey.questionnaire)))
        streams.out << "  " << line << "\n";
}

int close(const Options& options, const Streams& streams)
{
    need(options, "round");
    const std::vector<Asked> asked = allAsked(options);
    const Connection connection = openToWrite(options, streams);
    const Round round = chosenRound(connection, options);
    const std::vector<ClosedSurvey> surveys = transact(connection, [&](const Transaction& transaction) {
        return closeRound(transaction, round.id, choicesOf(connection, round.id, options, asked), utcNow());
    });
    streams.out << CloseVerb::tr("Closed %1. It is read-only now.").arg(QString::fromStdString(round.label)) << "\n";
    for (const ClosedSurvey& survey : surveys)
        tellPublished(survey, streams);
    if (!surveys.empty())
        streams.out << CloseVerb::tr("What each person answered is destroyed.") << "\n";
    return Done;
}

int reopen(const Options& options, const Streams& streams)
{
    need(options, "round");
    const std::string reason = need(options, "reason");
    const Connection connection = openToWrite(options, streams);
    const Round round = chosenRound(connection, options);
    transact(connection, [&](const Transaction& transaction) { reopenRound(transaction, round.id, reason, utcNow()); });
    streams.out << CloseVerb::tr("Reopened %1. The reason is kept with it.").arg(QString::fromStdString(round.label))
                << "\n";
    return Done;
}

} // namespace

Verb closeVerb()
{
    Verb verb{
        "close",
        CloseVerb::tr("close a round: its surveys are published, and it is read-only from then on"),
        "FILE --round LABEL [--headcount N | --headcount ID=N]… [--withhold-comments] [--not-published]",
        CloseVerb::tr(
            "Each survey that anybody answered is published once: one table, from which all staff figures follow. What "
            "each person answered is destroyed with it, for good, and the survey is not opened again. Comments are "
            "published as they are: to read them first and leave some out, close the round in the window."),
        "soundings-cli close ours.soundings --round \"Autumn 2026\" --headcount 60",
        {},
        {},
        close};
    addFile(verb);
    addOption(verb, "round", CloseVerb::tr("the round's label"));
    addList(verb, "headcount",
            CloseVerb::tr(
                "how many people were asked: of the one survey, or ID=N of each; kept from the minimum group on"));
    addSwitch(verb, "withhold-comments", CloseVerb::tr("publish no comments"));
    addSwitch(verb, "not-published",
              CloseVerb::tr("close a survey without publishing it where an earlier one is of the same people but for a "
                            "few; without it such a round stays open"));
    return verb;
}

Verb reopenVerb()
{
    Verb verb{
        "reopen",
        CloseVerb::tr("open a closed round again, with a reason that is kept"),
        "FILE --round LABEL --reason TEXT",
        QString(),
        "soundings-cli reopen ours.soundings --round \"Autumn 2026\" --reason \"Evidence found for breach response\"",
        {},
        {},
        reopen};
    addFile(verb);
    addOption(verb, "round", CloseVerb::tr("the round's label"));
    addOption(verb, "reason", CloseVerb::tr("the reason; kept in the file for ever"));
    return verb;
}

} // namespace soundings::cli
