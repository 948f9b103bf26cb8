// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recording.h"

#include "app/cli/named.h"
#include "app/text/score_text.h"
#include "app/text/today.h"
#include "core/acts/record_answers.h"
#include "core/storage/asked_version.h"
#include "core/storage/round_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct RecordingText {
    Q_DECLARE_TR_FUNCTIONS(RecordingText)
};

/// A label typed differently is a round more: so a new one is said, with those that were there.
QString announcementOf(const Round& round, const std::vector<Round>& others)
{
    constexpr std::size_t kMost = 5;
    QStringList labels;
    for (std::size_t i = others.size() - std::min(others.size(), kMost); i < others.size(); ++i)
        labels << QStringLiteral("“%1”").arg(QString::fromStdString(others[i].label));
    const QString started = RecordingText::tr("Started a new round: %1, %2.")
                                .arg(QString::fromStdString(round.label), dateText(round.date));
    return labels.isEmpty() ? started
                            : started + QLatin1Char(' ')
            + RecordingText::tr("The rounds before: %1.").arg(labels.join(QStringLiteral(", ")));
}

/// The day of a round that is there is not changed by the way; one of a new round must not be far away.
void needDay(const Connection& connection, const Recording& what, const Options& options, const Streams& streams)
{
    if (!what.date)
        return;
    const auto there = findRound(connection, what.label);
    if (!there)
        needNearDay(connection, *what.date, nullptr, options, streams);
    else if (there->state == RoundState::Open && *what.date != there->date)
        throw UsageError(
            RecordingText::tr("\"%1\" is there and has the date %2: leave out --date, name a new --round, or "
                              "change its date first with \"soundings-cli round\"")
                .arg(brief(there->label), QString::fromStdString(isoText(there->date))));
}

} // namespace

Recording recording(const Connection& connection, const Options& options)
{
    Recording what{need(options, "round"), dayOf(options, "date"), nullptr, {}, need(options, "answers"), {}};
    const std::string id = need(options, "questionnaire");
    what.questionnaire = questionnaireNamed(connection, id);
    if (const auto round = findRound(connection, what.label)) // an invited one begins with the version it came with
        what.questionnaire = askedInRound(connection, round->id, what.questionnaire->id);
    const auto about = given(options, "about");
    const bool wantsAbout = what.questionnaire->respondent == Respondent::PerPartner;
    if (wantsAbout != about.has_value())
        throw UsageError((wantsAbout ? RecordingText::tr("\"%1\" is answered about a partner: add --about PARTNER")
                                     : RecordingText::tr("\"%1\" is not about a partner: leave out --about"))
                             .arg(brief(id)));
    if (about)
        what.about = partnerNamed(connection, *about).id;
    if (options.count("ignore-columns") != 0)
        what.ignoredColumns = options["ignore-columns"].as<std::vector<std::string>>();
    return what;
}

RecordedRound recordedRound(const Transaction& transaction, const Recording& what, const Options& options,
                            const Streams& streams)
{
    const Connection& connection = transaction.connection();
    needDay(connection, what, options, streams);
    const std::vector<Round> others = rounds(connection);
    const RoundForAnswers round =
        roundForAnswers(transaction, what.label, what.date.value_or(today()), what.questionnaire->id);
    return {round.id, round.isNew ? announcementOf(roundById(connection, round.id), others) : QString()};
}

void tellNewRound(const RecordedRound& round, const Streams& streams)
{
    if (!round.announcement.isEmpty())
        streams.out << round.announcement << "\n";
}

} // namespace soundings::cli
