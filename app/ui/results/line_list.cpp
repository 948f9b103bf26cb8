// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/line_list.h"

#include "app/ui/kit/kit.h"

#include <QBoxLayout>
#include <QCheckBox>

#include <algorithm>

namespace soundings {

LineList::LineList(const QString& objectName, std::vector<ResultLine> lines, std::size_t shownFirst, QWidget* parent)
    : QWidget(parent), m_lines(std::move(lines)), m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kS);
    // One line behind a button would take the room of the line itself.
    const std::size_t first = m_lines.size() <= shownFirst + 1 ? m_lines.size() : shownFirst;
    for (; m_shown < first; ++m_shown)
        addLine(m_lines[m_shown]);
    if (m_shown == m_lines.size())
        return;
    m_more =
        makeButton(ButtonRole::Link, tr("Show all %1").arg(m_lines.size()), objectName + QStringLiteral(".more"), this);
    m_column->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &LineList::showAll);
}

void LineList::showPlanned(std::function<bool(const Place&)> isPlanned, bool mayPlan)
{
    m_isPlanned = std::move(isPlanned);
    m_mayPlan = mayPlan;
    for (const auto& [line, button] : m_plans)
        showPlan(line);
}

void LineList::showPlan(std::size_t line)
{
    const ResultLine& shown = m_lines[line];
    const bool isPlanned = m_isPlanned && m_isPlanned(*shown.place);
    QPushButton& button = *m_plans.at(line);
    button.setText(isPlanned ? tr("In your actions") : tr("Make it an action"));
    button.setAccessibleName((isPlanned ? tr("In your actions: %1") : tr("Make it an action: %1")).arg(shown.text));
    button.setVisible(isPlanned || m_mayPlan);
}

/// What is in the actions already leads there.
void LineList::plan(std::size_t line)
{
    const ResultLine& shown = m_lines[line];
    if (m_isPlanned && m_isPlanned(*shown.place))
        Q_EMIT goTo({PageId::Actions, shown.place->questionnaire, shown.place->about, shown.place->item});
    else
        Q_EMIT actionAsked(shown);
}

void LineList::showAll()
{
    m_column->removeWidget(m_more);
    m_more->hide();
    const int next = m_column->count();
    for (; m_shown < m_lines.size(); ++m_shown)
        addLine(m_lines[m_shown]);
    QWidget* firstNew = m_column->itemAt(next)->widget();
    if (auto* link = firstNew->findChild<QPushButton*>())
        link->setFocus();
    m_more->deleteLater();
    m_more = nullptr;
}

/// Named by its question, so that it is found again where the list is made anew.
QWidget* LineList::makeTick(const ResultLine& line)
{
    auto* box = new QCheckBox(line.tick);
    box->setObjectName(QStringLiteral("%1.tick.%2").arg(objectName(), QString::fromStdString(line.place->item.value)));
    box->setAccessibleName(tr("%1: %2", "a box to tick, what it is about").arg(line.tick, line.text));
    box->setMinimumHeight(space::kTarget);
    box->setChecked(line.isTicked);
    connect(box, &QCheckBox::toggled, this,
            [this, place = *line.place](bool isTicked) { Q_EMIT ticked(place, isTicked); });
    return box;
}

void LineList::addLine(const ResultLine& line)
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kM);
    // The first line of the text stands level with the link beside it.
    const int drop = line.place ? std::max(0, qRound((space::kTarget - bodyPixels() * 1.4) / 2)) : 0;
    if (line.sign != LineSign::None) {
        auto* sign = new QVBoxLayout;
        sign->setContentsMargins(0, drop, 0, 0);
        sign->addWidget(new LineMark(line.sign, holder), 0, Qt::AlignTop);
        row->addLayout(sign);
    }
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, drop, 0, 0);
    words->setSpacing(0);
    words->addWidget(makeLabel(TextRole::Body, line.text, holder, Measure::Wide));
    if (!line.note.isEmpty())
        words->addWidget(makeLabel(TextRole::Muted, line.note, holder, Measure::Wide));
    if (!line.tick.isEmpty())
        words->addWidget(makeTick(line), 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    if (line.place) {
        const QString called = line.link.isEmpty() ? tr("Go to this question") : line.link;
        auto* link = makeButton(ButtonRole::Link, called, objectName() + QStringLiteral(".go.%1").arg(m_shown), holder);
        link->setAccessibleName(tr("%1: %2", "what a link does, of what").arg(called, line.text));
        connect(link, &QPushButton::clicked, this, [this, place = *line.place] { Q_EMIT goTo(place); });
        auto* links = new QVBoxLayout;
        links->setSpacing(0);
        links->addWidget(link, 0, Qt::AlignLeft);
        if (!line.action.isEmpty()) {
            QPushButton* plan =
                makeButton(ButtonRole::Link, {}, objectName() + QStringLiteral(".plan.%1").arg(m_shown), holder);
            connect(plan, &QPushButton::clicked, this, [this, at = m_shown] { this->plan(at); });
            links->addWidget(plan, 0, Qt::AlignLeft);
            m_plans[m_shown] = plan;
            showPlan(m_shown);
        }
        links->addStretch(1);
        row->addLayout(links);
    }
    m_column->addWidget(holder);
}

} // namespace soundings
