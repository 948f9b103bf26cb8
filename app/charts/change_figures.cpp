// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/change_figures.h"

#include "app/charts/ruler_mark.h"
#include "app/text/change_text.h"
#include "app/text/comparison_text.h"
#include "app/text/language.h"
#include "app/text/named_change.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ChangeFigures {
    Q_DECLARE_TR_FUNCTIONS(ChangeFigures)
};

QString noteOf(const ScoreChange& change)
{
    if (!change.before && !change.after)
        return ChangeFigures::tr("No number in either round");
    if (!change.after)
        return ChangeFigures::tr("%1 before, no number now").arg(beforeText(change));
    if (!change.before)
        return ChangeFigures::tr("%1 now, no number before").arg(afterText(change));
    return QStringLiteral("%1, %2").arg(afterText(change), changeText(change));
}

RulerRow changeRow(const NamedChange& named)
{
    const ScoreChange& change = *named.change;
    RulerRow row;
    row.title = named.title;
    row.before = markBefore(change);
    row.after = markAfter(change);
    row.style = row.before || row.after ? RulerRowStyle::Dumbbell : RulerRowStyle::Words;
    row.note = noteOf(change);
    row.spoken = changeSentence(named);
    row.isClearChange = isClear(change);
    return row;
}

/// What the sections that changed clearly did, both ways.
QString sectionsTitle(const QString& what, const std::vector<NamedChange>& sections)
{
    if (!anyComparable(sections))
        return ChangeFigures::tr("%1: no section can be compared").arg(what);
    const QString words = clearChangesText(sections);
    return words.isEmpty() ? ChangeFigures::tr("%1: no section changed clearly").arg(what)
                           : ChangeFigures::tr("%1: %2", "whose sections, how they changed").arg(what, words);
}

RulerChart emptyChart(const RoundComparison& comparison)
{
    RulerChart chart;
    chart.beforeLabel = QString::fromStdString(comparison.before.label);
    chart.afterLabel = QString::fromStdString(comparison.after.label);
    return chart;
}

} // namespace

RulerChart comparisonFigure(const RoundComparison& comparison)
{
    RulerChart chart = emptyChart(comparison);
    chart.title = comparisonTitle(comparison);
    std::vector<NamedChange> rows = indexChanges(comparison);
    const std::vector<NamedChange> parts = partChanges(comparison);
    rows.insert(rows.begin() + 1, parts.begin(), parts.end());
    for (const NamedChange& named : rows)
        chart.rows.push_back(changeRow(named));
    return chart;
}

RulerChart sectionChangesFigure(const RoundComparison& comparison, const ResponseChange& change)
{
    RulerChart chart = emptyChart(comparison);
    const bool isPartner = !change.aboutName.empty();
    const QString what = isPartner ? QString::fromStdString(change.aboutName) : shown(change.questionnaire->title);
    const std::vector<NamedChange> sections = sectionChanges(comparison, change);
    chart.title = sectionsTitle(what, sections);
    for (const NamedChange& named : sections)
        chart.rows.push_back(changeRow(named));
    return chart;
}

} // namespace soundings
