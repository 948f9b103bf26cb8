// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/change_card.h"

#include "app/charts/change_figures.h"
#include "app/text/change_text.h"
#include "app/text/language.h"
#include "app/text/left_out_text.h"
#include "app/ui/compare/change_chart.h"
#include "app/ui/compare/staff_change_words.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/result_lines.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace soundings {

namespace {

constexpr std::size_t kMovedFirst = 3;

QString titleOf(const ResponseChange& change)
{
    return change.about.isEmpty()
        ? shown(change.questionnaire->title)
        : QCoreApplication::translate("ChangeCard", "Trust in %1").arg(QString::fromStdString(change.aboutName));
}

LineSign signOf(const Fraction& moved)
{
    if (moved == Fraction())
        return LineSign::Waiting;
    return moved > Fraction() ? LineSign::Up : LineSign::Down;
}

} // namespace

ChangeCard::ChangeCard(const QString& objectName, Prompts& prompts, QWidget* parent)
    : QFrame(parent), m_prompts(prompts), m_column(makeCardLayout(this))
{
    setProperty("card", QStringLiteral("plain"));
    setObjectName(objectName);
}

void ChangeCard::addHeading(const QString& title, const ScoreChange& change)
{
    const QString words =
        (isClear(change) ? tr("%1 %2", "what, and how it moved") : tr("%1: %2", "what, no clear change"))
            .arg(title, changeText(change));
    m_column->addWidget(makeLabel(TextRole::Section, words, this));
}

void ChangeCard::show(const RoundComparison& comparison, const ResponseChange& change)
{
    addHeading(titleOf(change), change.change);
    if (!change.sections.empty()) {
        const RulerChart figure = sectionChangesFigure(comparison, change);
        m_column->addWidget(makeLabel(TextRole::Muted, figure.title, this));
        addChart(comparison, figure);
    }
    const QString leftOut = leftOutText(change);
    if (!leftOut.isEmpty())
        m_column->addWidget(makeLabel(TextRole::Muted, leftOut, this));
    addMoved(change);
}

void ChangeCard::addMoved(const ResponseChange& change)
{
    std::vector<ResultLine> lines;
    for (const MovedLine& line : movedLines(change, change.items.size()))
        lines.push_back({signOf(line.moved), line.words, {}, {}});
    if (lines.empty())
        return;
    m_column->addWidget(makeLabel(TextRole::Strong,
                                  change.change.displayedChange() ? tr("What moved most, in points out of 100")
                                                                  : tr("Answers that differ"),
                                  this));
    m_column->addWidget(new LineList(objectName() + QStringLiteral(".moved"), std::move(lines), kMovedFirst, this));
}

void ChangeCard::show(const RoundComparison& comparison, const StaffChange& change)
{
    addHeading(shown(change.questionnaire->title), change.change);
    const QString words = staffChangeWords(comparison, change);
    if (!words.isEmpty())
        m_column->addWidget(makeLabel(TextRole::Body, words, this));
    const QString leftOut = leftOutText(change);
    if (!leftOut.isEmpty())
        m_column->addWidget(makeLabel(TextRole::Muted, leftOut, this));
    const RulerChart figure = staffChangesFigure(comparison, change);
    if (figure.rows.empty())
        return;
    addChart(comparison, figure);
}

void ChangeCard::addChart(const RoundComparison& comparison, const RulerChart& figure)
{
    auto* chart =
        new ChangeChart(figure, ChangeChart::Legend::Above, objectName() + QStringLiteral(".chart"), m_prompts, this);
    if (comparison.sample)
        chart->setMark(tr("sample"));
    connect(chart, &ChangeChart::said, this, &ChangeCard::said);
    m_column->addWidget(chart);
}

} // namespace soundings
