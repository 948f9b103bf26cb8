// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/opening.h"

#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

QString roundFacts(const RoundResult& result)
{
    const QString label = QString::fromStdString(result.round.label);
    const QString state = result.round.state == RoundState::Closed
        ? Opening::tr("This round is closed.")
        : Opening::tr("This round is still open: the figures may change.");
    if (result.round.date == Date{})
        return Opening::tr("Round %1. %2").arg(label, state);
    return Opening::tr("Round %1, %2. %3").arg(label, dateText(result.round.date), state);
}

} // namespace

Document openedDocument(const ReportSource& source, const ReportChoices& choices, const QString& title)
{
    const RoundResult& result = source.result;
    const QString label = QString::fromStdString(result.round.label);
    const QString ours = QString::fromStdString(result.ours.name);
    Document document;
    document.title = title;
    document.language = programLanguage();
    document.running =
        choices.kind == ReportKind::DataSheet ? ours : Opening::tr("%1 · %2", "agency and round").arg(ours, label);
    document.marking = choices.marking.value_or(QString::fromStdString(source.file.marking));
    if (result.sample)
        document.markBehind = Opening::tr("SAMPLE");
    document.logo = choices.logo;
    return document;
}

void addRoundFacts(Blocks& blocks, const RoundResult& result)
{
    if (result.sample)
        blocks.say(Opening::tr("Sample: every agency, person and answer in this report is invented."), Tone::Held);
    blocks.say(roundFacts(result), Tone::Quiet);
    for (const Reopening& reopening : result.round.reopenings)
        blocks.say(Opening::tr("Reopened: %1").arg(QString::fromStdString(reopening.reason)), Tone::Quiet);
}

void addClosing(Blocks& blocks, bool hasFallbacks)
{
    blocks.say(Opening::tr("Made with Soundings, to start a better conversation. It is not legal advice and does not "
                           "certify compliance. Nobody in it is ranked."),
               Tone::Quiet);
    if (hasFallbacks)
        blocks.say(Opening::tr("Parts of this report are in English for now."), Tone::Quiet);
}

} // namespace soundings
