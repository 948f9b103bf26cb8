// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/mirror_figures.h"

#include "app/text/gap_text.h"
#include "app/text/language.h"

#include <QCoreApplication>

#include <cstdlib>

namespace soundings {

namespace {

struct MirrorFigures {
    Q_DECLARE_TR_FUNCTIONS(MirrorFigures)
};

PairNames namesIn(const Mirror& mirror)
{
    return {QString::fromStdString(mirror.a.name), QString::fromStdString(mirror.b.name)};
}

/// The row of two numbers, and how far they are apart.
RulerRow pairRow(const QString& title, int ofA, int ofB, int apart, const QString& reading, const PairNames& names)
{
    RulerRow row{title, RulerRowStyle::Dumbbell, RulerMark{ofA, {}, {}}, RulerMark{ofB, {}, {}}, {}, {}};
    row.note = MirrorFigures::tr("%1 apart").arg(apart);
    if (!reading.isEmpty())
        row.note += QStringLiteral(" · ") + reading;
    row.spoken = MirrorFigures::tr("%1: %2 %3, %4 %5; %6.")
                     .arg(title, names.a, QString::number(ofA), names.b, QString::number(ofB), row.note);
    return row;
}

/// The means of one section's answers that are rated on both sides; their difference is the section's gap.
std::pair<Fraction, Fraction> meansOf(const Mirror& mirror, const SectionGap& section)
{
    Fraction ofA(0);
    Fraction ofB(0);
    for (const ItemGap& item : mirror.items)
        if (item.section == section.section && item.gap) {
            ofA = ofA + item.a.score;
            ofB = ofB + item.b.score;
        }
    return {ofA / Fraction(section.items), ofB / Fraction(section.items)};
}

RulerChart chartOf(const Mirror& mirror)
{
    RulerChart chart;
    chart.beforeLabel = QString::fromStdString(mirror.a.name);
    chart.afterLabel = QString::fromStdString(mirror.b.name);
    return chart;
}

} // namespace

RulerChart mirrorSections(const Mirror& mirror)
{
    RulerChart chart = chartOf(mirror);
    const PairNames names = namesIn(mirror);
    int first = 0;
    for (const SectionGap& section : mirror.sections) {
        const Section* asked = mirror.questionnaire->findSection(section.id);
        if (asked == nullptr)
            continue;
        const QString title = shown(asked->title, {names.b, names.a});
        if (!section.gap) {
            const QString why = MirrorFigures::tr("Too few statements are rated by both");
            chart.rows.push_back({title,
                                  RulerRowStyle::Words,
                                  {},
                                  {},
                                  why,
                                  MirrorFigures::tr("%1: %2.", "section, why no gap").arg(title, why)});
            continue;
        }
        first += section.reading == SectionReading::TalkAboutThisFirst ? 1 : 0;
        const auto [ofA, ofB] = meansOf(mirror, section);
        chart.rows.push_back(pairRow(title, ofA.rounded(), ofB.rounded(), magnitude(*section.gap).rounded(),
                                     section.reading ? sectionReadingWord(*section.reading) : QString(), names));
    }
    chart.title = first == 0 ? MirrorFigures::tr("No section is 30 or more apart")
                             : MirrorFigures::tr("%n section(s) to talk about first", nullptr, first);
    return chart;
}

RulerChart mirrorItems(const Mirror& mirror, const std::vector<const ItemGap*>& items)
{
    RulerChart chart = chartOf(mirror);
    const PairNames names = namesIn(mirror);
    for (const ItemGap* item : items) {
        const Item* asked = mirror.questionnaire->findItem(item->item);
        if (asked == nullptr || !item->gap)
            continue;
        chart.rows.push_back(pairRow(pairStatement(*asked, names), item->a.score.rounded(), item->b.score.rounded(),
                                     magnitude(*item->gap).rounded(),
                                     item->reading ? gapReadingWord(*item->reading) : QString(), names));
    }
    return chart;
}

} // namespace soundings
