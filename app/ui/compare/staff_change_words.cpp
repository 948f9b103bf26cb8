// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/staff_change_words.h"

#include "app/charts/ruler_mark.h"
#include "app/text/change_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct StaffChangeWords {
    Q_DECLARE_TR_FUNCTIONS(StaffChangeWords)
};

QString labelOf(const Round& round) { return QString::fromStdString(round.label); }

bool areBothShown(const StaffChange& change)
{
    return !change.onlyBefore && !change.onlyAfter && !change.sections.empty();
}

RulerRow rowOf(const RoundComparison& comparison, const QString& title, const ScoreChange& change)
{
    RulerRow row;
    row.title = title;
    row.before = markBefore(change);
    row.after = markAfter(change);
    if (!row.before && !row.after) {
        row.style = RulerRowStyle::Words;
        row.note = withheldCell();
        row.spoken = StaffChangeWords::tr("%1: %2", "what, how it changed").arg(title, row.note);
        return row;
    }
    row.style = RulerRowStyle::Dumbbell;
    row.isClearChange = isClear(change);
    row.note = change.after
        ? StaffChangeWords::tr("%1, %2", "score, how it changed").arg(afterText(change), changeText(change))
        : changeText(change);
    row.spoken = StaffChangeWords::tr("%1: %2. %3 in %4, %5 in %6.", "what, how it changed, score, round, score, round")
                     .arg(title, changeText(change), beforeText(change), labelOf(comparison.before), afterText(change),
                          labelOf(comparison.after));
    return row;
}

} // namespace

QString staffChangeWords(const RoundComparison& comparison, const StaffChange& change)
{
    if (areBothShown(change) || (change.common.isLittle() && !change.onlyBefore && !change.onlyAfter))
        return {};
    if (!change.onlyBefore && !change.onlyAfter)
        return StaffChangeWords::tr(
            "Nothing is shown of the staff answers of either round: the results of each say why.");
    const Round& hidden = change.onlyBefore ? comparison.after : comparison.before;
    const Round& shownRound = change.onlyBefore ? comparison.before : comparison.after;
    return StaffChangeWords::tr(
               "Nothing is shown of the staff answers of %1: its results say why. So nothing is compared "
               "with %2 here.")
        .arg(labelOf(hidden), labelOf(shownRound));
}

RulerChart staffChangesFigure(const RoundComparison& comparison, const StaffChange& change)
{
    RulerChart chart;
    chart.title = StaffChangeWords::tr("%1: %2", "what, how it changed")
                      .arg(shown(change.questionnaire->title), changeText(change.change));
    chart.beforeLabel = labelOf(comparison.before);
    chart.afterLabel = labelOf(comparison.after);
    if (!areBothShown(change))
        return chart;
    for (const SectionChange& section : change.sections)
        if (const Section* asked = change.questionnaire->findSection(section.id))
            chart.rows.push_back(rowOf(comparison, shown(asked->title), section.change));
    return chart;
}

} // namespace soundings
