// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/partnership_charts.h"

#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct PartnershipCharts {
    Q_DECLARE_TR_FUNCTIONS(PartnershipCharts)
};

QString nameOf(const Partnership& partnership, std::size_t place)
{
    return QString::fromStdString(partnership.agencies[place].agency.name);
}

QStringList allNames(const Partnership& partnership)
{
    QStringList names;
    for (std::size_t i = 0; i < partnership.agencies.size(); ++i)
        names << nameOf(partnership, i);
    return names;
}

QStringList trustBands()
{
    QStringList words;
    for (const Band band : kBands)
        words << bandWord(IndexKind::Trust, band);
    return words;
}

int stepOf(const Index& index) { return static_cast<int>(index.band.value_or(bandOf(*index.score))) + 1; }

PositionDot dotOf(const QString& name, const QString& number, const Fraction& readiness, const Fraction& trust,
                  const QString& spoken)
{
    return {name,
            number,
            readiness.rounded(),
            trust.rounded(),
            spoken.arg(name, QString::number(readiness.rounded()), QString::number(trust.rounded()),
                       positionWord(positionOf(readiness, trust))),
            false};
}

/// "3 agencies are equipped but apart": the corner with most of them; of equals none.
QString positionTitle(const Partnership& partnership)
{
    if (partnership.position)
        return PartnershipCharts::tr("Together we are: %1").arg(positionWord(*partnership.position));
    return PartnershipCharts::tr("Where each agency stands");
}

QString farApartWords() { return PartnershipCharts::tr("the two sides are %1 or more apart").arg(kSidesApart); }

GridCell cellOf(const Partnership& partnership, const PartnershipPair& pair, const Index* index, std::size_t by,
                std::size_t about)
{
    if (index == nullptr)
        return {};
    if (!pair.isNamed)
        return {GridCell::Holds::Closed, 0, 0, false, false, {}};
    GridCell cell{GridCell::Holds::Number, index->score->rounded(), stepOf(*index),
                  !pair.isFromBothSides(), pair.isFarApart(),       {}};
    cell.spoken = PartnershipCharts::tr("%1 about %2: %3, %4.")
                      .arg(nameOf(partnership, by), nameOf(partnership, about), QString::number(cell.number),
                           bandWord(IndexKind::Trust, index->band.value_or(bandOf(*index->score))));
    if (cell.isOneSided)
        cell.spoken += QLatin1Char(' ') + PartnershipCharts::tr("One side only.");
    if (cell.isFarApart)
        cell.spoken += QLatin1Char(' ') + PartnershipCharts::tr("The two sides are %1 or more apart.").arg(kSidesApart);
    return cell;
}

QString gridTitle(const Partnership& partnership)
{
    int apart = 0;
    int named = 0;
    for (const PartnershipPair& pair : partnership.pairs)
        if (pair.isNamed && pair.isFromBothSides()) {
            ++named;
            apart += pair.isFarApart() ? 1 : 0;
        }
    if (named == 0)
        return PartnershipCharts::tr("Who understands whom");
    return PartnershipCharts::tr("Who understands whom: in %1 of %2 pairs the two sides are far apart")
        .arg(apart)
        .arg(named);
}

QString lineSpoken(const Partnership& partnership, const PartnershipPair& pair, const Index& level)
{
    const QString a = nameOf(partnership, pair.a);
    const QString b = nameOf(partnership, pair.b);
    const QString number = QString::number(level.score->rounded());
    if (!pair.isFromBothSides())
        return PartnershipCharts::tr("%1 and %2: %3, one side only.").arg(a, b, number);
    return pair.isFarApart() ? PartnershipCharts::tr("%1 and %2: %3, the two sides %4 or more apart.")
                                   .arg(a, b, number, QString::number(kSidesApart))
                             : PartnershipCharts::tr("%1 and %2: %3.").arg(a, b, number);
}

QString influenceTitle(const std::vector<BalanceRow>& rows)
{
    const auto most = std::max_element(rows.begin(), rows.end(),
                                       [](const BalanceRow& a, const BalanceRow& b) { return a.left < b.left; });
    if (most == rows.end() || most->left == 0)
        return PartnershipCharts::tr("What helps and hinders: nothing is marked as hindering");
    return PartnershipCharts::tr("What helps and hinders: ‘%1’ hinders most").arg(withoutFallbackMarks(most->title));
}

} // namespace

PositionChart positionFigure(const Partnership& partnership)
{
    PositionChart chart;
    chart.across = PartnershipCharts::tr("Readiness");
    chart.up = PartnershipCharts::tr("Trust given");
    for (const Position position : {Position::StartWithConversation, Position::EquippedButApart,
                                    Position::WillingButExposed, Position::ReadyTogether})
        chart.corners.at(static_cast<std::size_t>(position)) = positionWord(position);
    for (std::size_t i = 0; i < partnership.agencies.size(); ++i) {
        const PartnershipAgency& agency = partnership.agencies[i];
        if (agency.readiness && agency.trustGiven)
            chart.dots.push_back(dotOf(nameOf(partnership, i), QString::number(i + 1), *agency.readiness->score,
                                       *agency.trustGiven,
                                       PartnershipCharts::tr("%1: readiness %2, trust given %3; %4.")));
    }
    if (partnership.position && !chart.dots.empty()) {
        chart.dots.push_back(dotOf(PartnershipCharts::tr("All together"), {}, partnership.readiness->median,
                                   partnership.trust->score,
                                   PartnershipCharts::tr("%1: readiness %2, trust in each other %3; %4.")));
        chart.dots.back().isWhole = true;
    }
    chart.title = positionTitle(partnership);
    return chart;
}

AgencyGrid understandingGrid(const Partnership& partnership)
{
    AgencyGrid grid;
    grid.title = gridTitle(partnership);
    grid.rowsAndColumns = PartnershipCharts::tr("Each row says how far it trusts and understands each column, "
                                                "out of 100.");
    grid.names = allNames(partnership);
    grid.bands = trustBands();
    grid.oneSided = PartnershipCharts::tr("one side only");
    grid.farApart = farApartWords();
    grid.closed = PartnershipCharts::tr("answered, not opened by both");
    if (partnership.pairs.empty())
        return grid;
    const std::size_t count = partnership.agencies.size();
    grid.rows.assign(count, std::vector<GridCell>(count));
    for (std::size_t i = 0; i < count; ++i)
        grid.rows[i][i].holds = GridCell::Holds::Itself;
    for (const PartnershipPair& pair : partnership.pairs) {
        grid.rows[pair.a][pair.b] = cellOf(partnership, pair, pair.aAboutB, pair.a, pair.b);
        grid.rows[pair.b][pair.a] = cellOf(partnership, pair, pair.bAboutA, pair.b, pair.a);
    }
    return grid;
}

RelationshipMap relationshipFigure(const Partnership& partnership)
{
    RelationshipMap map;
    map.title = PartnershipCharts::tr("How pairs work together: the thicker the line, the more the more doubtful side "
                                      "trusts the other");
    map.names = allNames(partnership);
    map.bands = trustBands();
    map.oneSided = PartnershipCharts::tr("one side only");
    map.farApart = farApartWords();
    for (const PartnershipPair& pair : partnership.pairs) {
        if (!pair.isNamed)
            continue;
        const Index& level =
            pair.isFromBothSides() ? pair.workingLevel() : (pair.aAboutB != nullptr ? *pair.aAboutB : *pair.bAboutA);
        map.lines.push_back({pair.a, pair.b, stepOf(level), !pair.isFromBothSides(), pair.isFarApart(),
                             lineSpoken(partnership, pair, level)});
    }
    return map;
}

BalanceChart influenceFigure(const InfluenceTotals& totals)
{
    BalanceChart chart;
    chart.leftLabel = PartnershipCharts::tr("Hinders (times marked)");
    chart.rightLabel = PartnershipCharts::tr("Helps (times marked)");
    if (!totals.questionnaire)
        return chart;
    const InfluenceList& list = totals.questionnaire->influences;
    for (const InfluenceTheme& theme : list.themes) {
        BalanceRow row{shown(theme.label), 0, 0, {}};
        for (const InfluenceTotal& total : totals.influences)
            if (list.influences.at(total.influence).theme == theme.id) {
                row.left += total.hinders;
                row.right += total.helps;
            }
        row.spoken = PartnershipCharts::tr("%1: marked as hindering %2 times, as helping %3 times.")
                         .arg(row.title, QString::number(row.left), QString::number(row.right));
        chart.rows.push_back(std::move(row));
    }
    chart.title = influenceTitle(chart.rows);
    return chart;
}

} // namespace soundings
