// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/home/rounds_figure.h"

#include "app/charts/ruler_mark.h"
#include "app/session/session.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>
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

/// The number whose line stands beside trust.
enum class Lead { Readiness, Governance, Staff };

bool hasGovernance(const RoundResult& result)
{
    return result.governance() != nullptr && result.governance()->score.score.has_value();
}

bool hasStaff(const RoundResult& result) { return result.staff() != nullptr && result.staff()->score.has_value(); }

bool isEmpty(const RoundResult& result)
{
    return !result.readiness.score && !result.trustGiven() && !hasGovernance(result) && !hasStaff(result);
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

/// What stands for readiness where no round has that.
struct PartNumber {
    QString title;
    std::optional<Fraction> score;
    std::optional<ScoreRange> range;
};

PartNumber partNumber(const RoundResult& result, Lead lead)
{
    PartNumber part;
    if (lead == Lead::Governance) {
        part.title = Figures::tr("Governance");
        if (hasGovernance(result)) {
            part.score = result.governance()->score.score;
            part.range = result.governance()->score.range;
        }
    } else {
        part.title = Figures::tr("Staff confidence");
        if (hasStaff(result)) {
            part.score = result.staff()->score->score;
            part.range = result.staff()->range;
        }
    }
    return part;
}

RoundsPoint partPoint(const QString& label, const PartNumber& part)
{
    RoundsPoint point;
    point.mark = rulerMark(part.score, part.range);
    point.spoken = part.score
        ? Figures::tr("%1: %2 %3 out of 100", "round, what, number").arg(label, part.title, scoreText(part.score))
        : Figures::tr("%1: no score for %2", "round, what").arg(label, part.title);
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

/// A title that is about an earlier round than the last one names it.
QString named(const QString& title, const RoundResult& result, bool isLast)
{
    return isLast ? title
                  : Figures::tr("%1 (%2)", "number, round").arg(title, QString::fromStdString(result.round.label));
}

void addLead(RoundsFigure& figure, const RoundResult& result, Lead lead, bool isLast)
{
    const QString label = QString::fromStdString(result.round.label);
    RoundsPanel& panel = figure.chart.panels[0];
    const PartNumber part = partNumber(result, lead);
    panel.points.push_back(lead == Lead::Readiness ? readinessPoint(label, result.readiness) : partPoint(label, part));
    if (!panel.points.back().mark)
        return;
    const QString title = lead == Lead::Readiness
        ? Figures::tr("Readiness: %1").arg(withBand(scoreText(result.readiness.score), bandOrNothing(result.readiness)))
        : Figures::tr("%1: %2", "what: number").arg(part.title, scoreText(part.score));
    panel.title = named(title, result, isLast);
}

void addTrust(RoundsFigure& figure, const RoundResult& result, const RoundResult* before, bool isLast)
{
    RoundsPanel& panel = figure.chart.panels[1];
    panel.points.push_back(trustPoint(QString::fromStdString(result.round.label), result, before));
    if (panel.points.back().mark)
        panel.title =
            named(Figures::tr("%1: %2", "what: number").arg(partnersRated(result), scoreText(result.trustGiven())),
                  result, isLast);
}

void addRow(RoundsFigure& figure, const RoundResult& result, Lead lead)
{
    QStringList row{QString::fromStdString(result.round.label), dateText(result.round.date)};
    if (lead == Lead::Readiness)
        row << scoreText(result.readiness.score) << bandCell(result.readiness);
    else
        row << scoreText(partNumber(result, lead).score);
    figure.rows.push_back(row << scoreText(result.trustGiven()));
}

QStringList headerOf(Lead lead)
{
    QStringList header{Figures::tr("Round"), Figures::tr("Date")};
    if (lead == Lead::Readiness)
        header << Figures::tr("Readiness, 0–100") << Figures::tr("Band");
    else
        header << (lead == Lead::Governance ? Figures::tr("Governance, 0–100")
                                            : Figures::tr("Staff confidence, 0–100"));
    return header << Figures::tr("Trust in partners, 0–100");
}

Lead leadOf(const std::vector<const RoundResult*>& results)
{
    const auto any = [&results](const auto& has) {
        return std::any_of(results.begin(), results.end(), [&has](const RoundResult* result) { return has(*result); });
    };
    if (any([](const RoundResult& result) { return result.readiness.score.has_value(); }))
        return Lead::Readiness;
    if (any(hasGovernance))
        return Lead::Governance;
    return any(hasStaff) ? Lead::Staff : Lead::Readiness;
}

/// A panel without any number says nothing beside one that has some.
void dropEmptyPanel(RoundsChart& chart)
{
    const auto isEmptyPanel = [](const RoundsPanel& panel) {
        return std::none_of(panel.points.begin(), panel.points.end(),
                            [](const RoundsPoint& point) { return point.mark.has_value(); });
    };
    if (std::any_of(chart.panels.begin(), chart.panels.end(),
                    [&](const RoundsPanel& panel) { return !isEmptyPanel(panel); }))
        std::erase_if(chart.panels, isEmptyPanel);
}

/// Why a point or a line is missing.
QString noteOf(const RoundsFigure& figure, const std::vector<const RoundResult*>& results)
{
    QStringList notes;
    for (const RoundResult* result : results)
        if (isEmpty(*result))
            notes << (result->round.state == RoundState::Open
                          ? Figures::tr("%1 has no number yet: a gap, not a change.")
                          : Figures::tr("%1 has no number: a gap, not a change."))
                         .arg(QString::fromStdString(result->round.label));
    const auto& trust = figure.chart.panels[1].points;
    if (std::any_of(trust.begin(), trust.end(), [](const RoundsPoint& point) { return point.isAlone; }))
        notes << Figures::tr("No line joins two averages of trust where different partners were rated in the two "
                             "rounds.");
    if (std::count_if(trust.begin(), trust.end(), [](const RoundsPoint& point) { return point.mark.has_value(); }) > 1)
        notes << Figures::tr("Compare shows how trust changed in each partner.");
    return notes.join(QLatin1Char(' '));
}

} // namespace

RoundsFigure roundsFigure(const Session& session)
{
    RoundsFigure figure;
    std::vector<const RoundResult*> results;
    for (const Round& round : session.workspace().rounds)
        results.push_back(&session.rounds().result(round.id));
    const Lead lead = leadOf(results);
    figure.chart.panels.resize(2);
    figure.chart.panels[0].title = Figures::tr("Readiness: no score");
    figure.chart.panels[1].title = Figures::tr("Trust: no score");
    figure.header = headerOf(lead);
    figure.numbers = lead == Lead::Readiness ? std::vector<int>{2, 4} : std::vector<int>{2, 3};
    const RoundResult* before = nullptr;
    for (const RoundResult* result : results) {
        const bool isLast = result == results.back();
        figure.chart.rounds.push_back({QString::fromStdString(result->round.label), result->round.date});
        addLead(figure, *result, lead, isLast);
        addTrust(figure, *result, before, isLast);
        addRow(figure, *result, lead);
        before = result;
    }
    figure.note = noteOf(figure, results);
    dropEmptyPanel(figure.chart);
    return figure;
}

} // namespace soundings
