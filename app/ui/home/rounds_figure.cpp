// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/rounds_figure.h"

#include "app/session/session.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(RoundsFigure)
};

std::optional<RulerMark> markOf(const Index& index)
{
    if (!index.score)
        return std::nullopt;
    RulerMark mark;
    mark.value = index.score->rounded();
    if (index.range) {
        mark.low = index.range->low.rounded();
        mark.high = index.range->high.rounded();
    }
    return mark;
}

QString bandOrNothing(const Index& index) { return index.band ? bandWord(index.kind, *index.band) : QString(); }

QString withBand(const QString& number, const QString& band)
{
    return band.isEmpty() ? number : Figures::tr("%1, %2", "number, band").arg(number, band);
}

RoundsPoint readinessPoint(const QString& label, const Index& index)
{
    const QString said = index.score ? Figures::tr("readiness %1 out of 100").arg(scoreText(index.score))
                                     : Figures::tr("no score for readiness yet");
    return {markOf(index), label + QStringLiteral(": ") + withBand(said, bandOrNothing(index))};
}

RoundsPoint trustPoint(const QString& label, const std::optional<Fraction>& trust)
{
    if (!trust)
        return {std::nullopt, label + QStringLiteral(": ") + Figures::tr("no score for trust yet")};
    RulerMark mark;
    mark.value = trust->rounded();
    return {mark, label + QStringLiteral(": ") + Figures::tr("trust in our partners %1 out of 100").arg(mark.value)};
}

QString partnersRated(const RoundResult& result)
{
    int rated = 0;
    for (const PartnerResult& partner : result.partners)
        rated += partner.trust && partner.trust->score ? 1 : 0;
    return Figures::tr("Trust in %n partners, on average", nullptr, rated);
}

void addRound(RoundsFigure& figure, const RoundResult& result)
{
    const QString label = QString::fromStdString(result.round.label);
    const auto trust = result.trustGiven();
    figure.chart.rounds.push_back({label, result.round.date});
    figure.chart.panels[0].points.push_back(readinessPoint(label, result.readiness));
    figure.chart.panels[1].points.push_back(trustPoint(label, trust));
    figure.rows.push_back({label, dateText(result.round.date), scoreText(result.readiness.score),
                           bandOrNothing(result.readiness), scoreText(trust)});
    figure.chart.panels[0].title = Figures::tr("Readiness: no score yet");
    if (result.readiness.score)
        figure.chart.panels[0].title =
            Figures::tr("Readiness: %1")
                .arg(withBand(scoreText(result.readiness.score), bandOrNothing(result.readiness)));
    figure.chart.panels[1].title = Figures::tr("Trust: no score yet");
    if (trust)
        figure.chart.panels[1].title =
            Figures::tr("%1: %2", "what: number").arg(partnersRated(result), scoreText(trust));
}

} // namespace

RoundsFigure roundsFigure(const Session& session)
{
    RoundsFigure figure;
    figure.chart.panels.resize(2);
    figure.header = {Figures::tr("Round"), Figures::tr("Date"), Figures::tr("Readiness, 0–100"), Figures::tr("Band"),
                     Figures::tr("Trust in partners, 0–100")};
    for (const Round& round : session.rounds())
        addRound(figure, session.result(round.id));
    return figure;
}

} // namespace soundings
