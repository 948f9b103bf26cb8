// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/rounds_figure.h"

#include "app/charts/ruler_mark.h"
#include "app/session/session.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <set>

namespace soundings {

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(RoundsFigure)
};

QString bandOrNothing(const Index& index) { return index.band ? bandWord(index.kind, *index.band) : QString(); }

QString bandCell(const Index& index)
{
    const QString band = bandOrNothing(index);
    return index.isHeldBack() ? Figures::tr("%1, held back by a must-have", "band").arg(band) : band;
}

QString withBand(const QString& number, const QString& band)
{
    return band.isEmpty() ? number : Figures::tr("%1, %2", "number, band").arg(number, band);
}

RoundsPoint readinessPoint(const QString& label, const Index& index)
{
    const QString said = index.score ? Figures::tr("readiness %1 out of 100").arg(scoreText(index.score))
                                     : Figures::tr("no score for readiness");
    RoundsPoint point;
    point.mark = rulerMark(index.score, index.range);
    point.spoken = label + QStringLiteral(": ") + withBand(said, bandOrNothing(index));
    return point;
}

std::set<std::string> idsOfRated(const RoundResult& result)
{
    std::set<std::string> ids;
    for (const PartnerResult* partner : result.partnersRated())
        ids.insert(partner->about.id.value);
    return ids;
}

/// `before`: the round before it; nullptr of the first.
RoundsPoint trustPoint(const QString& label, const RoundResult& result, const RoundResult* before)
{
    RoundsPoint point;
    const auto trust = result.trustGiven();
    if (!trust) {
        point.spoken = label + QStringLiteral(": ") + Figures::tr("no score for trust");
        return point;
    }
    point.mark = RulerMark{};
    point.mark->value = trust->rounded();
    point.spoken =
        label + QStringLiteral(": ") + Figures::tr("trust in our partners %1 out of 100").arg(point.mark->value);
    point.isAlone = before != nullptr && before->trustGiven() && idsOfRated(*before) != idsOfRated(result);
    if (point.isAlone)
        point.spoken += Figures::tr(" (other partners than in the round before)");
    return point;
}

QString partnersRated(const RoundResult& result)
{
    const auto rated = static_cast<int>(result.partnersRated().size());
    return Figures::tr("Trust in %n partners, on average", nullptr, rated);
}

void addRound(RoundsFigure& figure, const RoundResult& result, const RoundResult* before)
{
    const QString label = QString::fromStdString(result.round.label);
    const auto trust = result.trustGiven();
    figure.chart.rounds.push_back({label, result.round.date});
    figure.chart.panels[0].points.push_back(readinessPoint(label, result.readiness));
    figure.chart.panels[1].points.push_back(trustPoint(label, result, before));
    figure.rows.push_back({label, dateText(result.round.date), scoreText(result.readiness.score),
                           bandCell(result.readiness), scoreText(trust)});
    figure.chart.panels[0].title = Figures::tr("Readiness: no score");
    if (result.readiness.score)
        figure.chart.panels[0].title =
            Figures::tr("Readiness: %1")
                .arg(withBand(scoreText(result.readiness.score), bandOrNothing(result.readiness)));
    figure.chart.panels[1].title = Figures::tr("Trust: no score");
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
    const RoundResult* before = nullptr;
    for (const Round& round : session.workspace().rounds) {
        const RoundResult& result = session.rounds().result(round.id);
        addRound(figure, result, before);
        if (figure.chart.panels[1].points.back().isAlone)
            figure.note = Figures::tr("Trust is not joined by a line where other partners were rated than in the round "
                                      "before: the average is of others.");
        before = &result;
    }
    return figure;
}

} // namespace soundings
