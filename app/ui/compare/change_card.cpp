// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/change_card.h"

#include "app/charts/change_figures.h"
#include "app/text/action_text.h"
#include "app/text/change_text.h"
#include "app/text/language.h"
#include "app/text/left_out_text.h"
#include "app/text/must_have_text.h"
#include "app/ui/compare/change_chart.h"
#include "app/ui/compare/contribution_list.h"
#include "app/ui/compare/staff_change_words.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/line_list.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace soundings {

namespace {

constexpr std::size_t kDifferentFirst = 3;
constexpr std::size_t kActionsFirst = 3;

QString titleOf(const ResponseChange& change)
{
    return change.about.isEmpty()
        ? shown(change.questionnaire->title)
        : QCoreApplication::translate("ChangeCard", "Trust in %1").arg(QString::fromStdString(change.aboutName));
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
    m_title = title;
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

/// Without numbers there is nothing to split: the answers that differ stand alone.
void ChangeCard::addMoved(const ResponseChange& change)
{
    if (change.change.displayedChange())
        return addContributions(contributionLines(change), change.change);
    std::vector<ResultLine> lines;
    for (const MovedLine& line : movedLines(change, change.items.size()))
        lines.push_back({LineSign::Point, line.words, {}, {}});
    if (lines.empty())
        return;
    m_column->addWidget(makeLabel(TextRole::Strong, tr("Answers that differ"), this));
    m_column->addWidget(
        new LineList(objectName() + QStringLiteral(".differ"), std::move(lines), kDifferentFirst, this));
}

void ChangeCard::addContributions(const std::vector<ContributionLine>& lines, const ScoreChange& change)
{
    if (!lines.empty())
        m_column->addWidget(new ContributionList(objectName() + QStringLiteral(".moved"), lines, change, this));
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
    if (!figure.rows.empty())
        addChart(comparison, figure);
    addContributions(contributionLines(change), change.change);
}

void ChangeCard::showActions(const Place& place, const std::vector<Action>& about, bool isFallen)
{
    if (about.empty()) {
        if (isFallen)
            m_column->addWidget(makeLabel(TextRole::Body, tr("No action is about this yet."), this));
        return;
    }
    m_column->addWidget(makeLabel(TextRole::Strong, tr("What is done about it"), this));
    std::vector<ResultLine> lines;
    for (const Action& action : about)
        lines.push_back({LineSign::Point,
                         tr("%1 (%2)", "an action, its status")
                             .arg(withoutStop(QString::fromStdString(action.text)), actionStatusText(action.status)),
                         {},
                         {}});
    m_column->addWidget(new LineList(objectName() + QStringLiteral(".done"), std::move(lines), kActionsFirst, this));
    QPushButton* see =
        makeButton(ButtonRole::Link, tr("See these actions"), objectName() + QStringLiteral(".actions"), this);
    see->setAccessibleName(tr("%1: %2", "what the actions are about").arg(see->text(), m_title));
    connect(see, &QPushButton::clicked, this, [this, place] { Q_EMIT goTo(place); });
    m_column->addWidget(see, 0, Qt::AlignLeft);
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
