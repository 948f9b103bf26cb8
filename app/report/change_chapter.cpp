// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/change_chapter.h"

#include "app/charts/change_figures.h"
#include "app/report/cells.h"
#include "app/text/change_text.h"
#include "app/text/comparison_text.h"
#include "app/text/language.h"
#include "app/text/named_change.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ChangeChapter {
    Q_DECLARE_TR_FUNCTIONS(ChangeChapter)
};

Cell changedScore(const std::optional<Fraction>& score, const QString& words)
{
    Cell cell{words};
    if (score)
        cell.number = score->rounded();
    return cell;
}

Cell pointsCell(const ScoreChange& change)
{
    const auto points = change.displayedChange();
    return points ? Cell{QString::number(*points), static_cast<double>(*points)} : Cell{};
}

Row changeRow(const NamedChange& named, int depth)
{
    const ScoreChange& change = *named.change;
    return {{{named.title},
             changedScore(change.before, beforeText(change)),
             changedScore(change.after, afterText(change)),
             pointsCell(change),
             {changeText(change)}},
            depth};
}

QString titleOf(const ResponseChange& change)
{
    return change.aboutName.empty() ? shown(change.questionnaire->title)
                                    : ChangeChapter::tr("Trust in %1").arg(QString::fromStdString(change.aboutName));
}

/// Which sections a table has.
enum class Sections { All, Clear };

bool isTold(const SectionChange& section, Sections sections)
{
    return sections == Sections::All || isClear(section.change);
}

void addResponse(Table& table, const RoundComparison& comparison, const ResponseChange& change, Sections sections)
{
    const Names names{QString::fromStdString(change.aboutName), QString::fromStdString(comparison.ours.name)};
    table.rows.push_back(changeRow({titleOf(change), &change.change, {}}, 0));
    for (const SectionChange& section : change.sections)
        if (const Section* asked = change.questionnaire->findSection(section.id); asked && isTold(section, sections))
            table.rows.push_back(changeRow({shown(asked->title, names), &section.change, {}}, 1));
}

void addSurvey(Table& table, const StaffChange& change, Sections sections)
{
    table.rows.push_back(changeRow({shown(change.questionnaire->title), &change.change, {}}, 0));
    for (const SectionChange& section : change.sections)
        if (const Section* asked = change.questionnaire->findSection(section.id); asked && isTold(section, sections))
            table.rows.push_back(changeRow({shown(asked->title), &section.change, {}}, 1));
}

/// Readiness, then every response and survey with its sections.
Table changeTable(const RoundComparison& comparison, Sections sections)
{
    const QString unit = ChangeChapter::tr("out of 100");
    Table table{QStringLiteral("changes"),
                sections == Sections::All
                    ? ChangeChapter::tr("Both rounds side by side, on common questions only")
                    : ChangeChapter::tr("Both rounds side by side, on common questions only, with the sections that "
                                        "changed clearly"),
                {wordsColumn(QStringLiteral("what"), ChangeChapter::tr("What")),
                 countColumn(QStringLiteral("before"), QString::fromStdString(comparison.before.label), unit),
                 countColumn(QStringLiteral("after"), QString::fromStdString(comparison.after.label), unit),
                 countColumn(QStringLiteral("points"), ChangeChapter::tr("Points"), ChangeChapter::tr("points"),
                             ChangeChapter::tr("The later number less the earlier one.")),
                 wordsColumn(QStringLiteral("change"), ChangeChapter::tr("Change"),
                             ChangeChapter::tr("What may be said of it: under 8 points it is no clear change."))},
                {}};
    table.rows.push_back(changeRow(indexChanges(comparison).front(), 0));
    for (const ResponseChange& change : comparison.consensus)
        addResponse(table, comparison, change, sections);
    for (const StaffChange& change : comparison.surveys)
        addSurvey(table, change, sections);
    for (const ResponseChange& change : comparison.partners)
        addResponse(table, comparison, change, sections);
    return table;
}

/// A sentence a line; what belongs below one begins with a dash and stands under it.
std::vector<ListItem> asItems(const QStringList& lines)
{
    const QString below = QStringLiteral("– ");
    std::vector<ListItem> items;
    for (const QString& line : lines) {
        if (line.startsWith(below) && !items.empty())
            items.back().details << line.mid(below.size());
        else
            items.push_back({line, {}});
    }
    return items;
}

void addWhole(Blocks& blocks, const RoundComparison& comparison, Sections sections)
{
    blocks.figure(comparisonFigure(comparison));
    blocks.list(asItems(movedSentences(comparison)));
    Blocks numbers;
    numbers.table(changeTable(comparison, sections));
    blocks.fold(sections == Sections::All ? ChangeChapter::tr("Table: both rounds, section by section")
                                          : ChangeChapter::tr("Table: both rounds"),
                std::move(numbers));
}

} // namespace

void addChanges(Blocks& blocks, const RoundComparison& comparison)
{
    blocks.heading(2, ChangeChapter::tr("What changed since %1").arg(QString::fromStdString(comparison.before.label)),
                   QStringLiteral("changes"));
    addWhole(blocks, comparison, Sections::Clear);
}

void addBothRounds(Blocks& blocks, const RoundComparison& comparison)
{
    blocks.heading(2, ChangeChapter::tr("Both rounds"), QStringLiteral("changes"));
    addWhole(blocks, comparison, Sections::All);
}

void addChangedSections(Blocks& blocks, const RoundComparison& comparison)
{
    Blocks sections;
    const auto add = [&](const ResponseChange& change) {
        if (!isClear(change.change) || change.sections.empty())
            return;
        sections.heading(3, titleOf(change));
        sections.figure(sectionChangesFigure(comparison, change));
    };
    for (const ResponseChange& change : comparison.consensus)
        add(change);
    for (const ResponseChange& change : comparison.partners)
        add(change);
    blocks.heading(2, ChangeChapter::tr("What changed clearly, section by section"), QStringLiteral("sections"));
    if (sections.isEmpty())
        blocks.say(ChangeChapter::tr("Neither our own answers nor those about a partner changed clearly as a whole."));
    blocks.append(std::move(sections));
}

} // namespace soundings
