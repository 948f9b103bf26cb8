// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/next_band_panel.h"

#include "app/text/item_text.h"
#include "app/text/next_band_text.h"
#include "app/ui/kit/discard.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"
#include "app/ui/results/result_lines.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace soundings {

namespace {

constexpr std::size_t kImprovementsFirst = 3;

} // namespace

NextBandPanel::NextBandPanel(ResultPtr result, AgencyId about, std::set<ItemId> cannot, QWidget* parent)
    : QWidget(parent), m_result(std::move(result)), m_about(std::move(about)), m_cannot(std::move(cannot))
{
    setObjectName(m_about.isEmpty() ? QStringLiteral("results.next.readiness") : QStringLiteral("results.next.trust"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    fill();
}

QuestionnaireId NextBandPanel::improved() const
{
    if (const PartnerResult* partner = m_result->trustIn(m_about))
        return partner->questionnaire->id;
    const ConsensusResult* governance = m_result->governance();
    return governance != nullptr ? governance->questionnaire->id : QuestionnaireId{};
}

void NextBandPanel::fill()
{
    const PartnerResult* partner = m_result->trustIn(m_about);
    const NextBand next =
        partner != nullptr ? nextTrustBand(*partner, m_cannot) : nextReadinessBand(*m_result, m_cannot);
    discard(m_inside);
    m_inside = new QWidget(this);
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    layout()->addWidget(m_inside);
    QLabel* sentence = makeLabel(TextRole::Body, nextBandSentence(*m_result, next, m_about), m_inside, Measure::Wide);
    sentence->setObjectName(objectName() + QStringLiteral(".sentence"));
    column->addWidget(sentence);
    addSets(next);
    addCannot();
    if (const QString steady = steadinessText(next); !steady.isEmpty())
        column->addWidget(makeLabel(TextRole::Muted, steady, m_inside, Measure::Wide));
    if (isVisible())
        m_inside->show();
}

/// The first set, the others behind one line; of large sets the first alone, as the others differ in little.
void NextBandPanel::addSets(const NextBand& next)
{
    if (next.sets.empty())
        return;
    QLayout* column = m_inside->layout();
    column->addWidget(makeSet(next.sets.front(), 0));
    if (next.sets.size() == 1)
        return;
    if (isLargeSet(next.sets.front())) {
        column->addWidget(makeLabel(TextRole::Muted, otherSetsText(), m_inside, Measure::Wide));
        return;
    }
    const std::vector<ImprovementSet> others(next.sets.begin() + 1, next.sets.end());
    column->addWidget(new Disclosure(
        tr("%n other set(s) that would do", nullptr, static_cast<int>(others.size())),
        objectName() + QStringLiteral(".others"),
        [this, others] {
            auto* all = new QWidget(m_inside);
            auto* below = new QVBoxLayout(all);
            below->setContentsMargins(0, 0, 0, 0);
            for (std::size_t i = 0; i < others.size(); ++i)
                below->addWidget(makeSet(others[i], i + 1));
            Q_EMIT cannotChanged(m_cannot); // new lines, which do not know yet what is planned
            return all;
        },
        m_inside));
}

QWidget* NextBandPanel::makeSet(const ImprovementSet& set, std::size_t number)
{
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(makeLabel(TextRole::Strong, setText(set), made, Measure::Wide));
    std::vector<ResultLine> lines;
    for (const Improvement& improvement : set.improvements)
        lines.push_back(lineOf(improvement));
    column->addWidget(makeList(QStringLiteral(".set.%1").arg(number), std::move(lines), made));
    return made;
}

LineList* NextBandPanel::makeList(const QString& name, std::vector<ResultLine> lines, QWidget* parent)
{
    auto* list = new LineList(objectName() + name, std::move(lines), kImprovementsFirst, parent);
    connect(list, &LineList::goTo, this, &NextBandPanel::goTo);
    connect(list, &LineList::actionAsked, this, &NextBandPanel::actionAsked);
    connect(list, &LineList::ticked, this, &NextBandPanel::tick);
    return list;
}

ResultLine NextBandPanel::lineOf(const Improvement& improvement) const
{
    const QString words = improvementText(*m_result, improvement, m_about);
    ResultLine line{LineSign::Step, words, {}, questionPlace(improved(), m_about, improvement.item), words};
    line.tick = tr("We can’t change this");
    return line;
}

/// What is ticked, so that a tick can be taken back.
void NextBandPanel::addCannot()
{
    if (m_cannot.empty())
        return;
    std::vector<ResultLine> lines;
    for (const ItemId& item : m_cannot) {
        lines.push_back({LineSign::Waiting,
                         itemTitle(*m_result, improved(), m_about, item),
                         {},
                         questionPlace(improved(), m_about, item)});
        lines.back().tick = tr("We can’t change this");
        lines.back().isTicked = true;
    }
    m_inside->layout()->addWidget(
        makeLabel(TextRole::Strong, tr("Left out, as you can’t change it"), m_inside, Measure::Wide));
    m_inside->layout()->addWidget(makeList(QStringLiteral(".cannot"), std::move(lines), m_inside));
}

/// The box that was ticked now stands elsewhere: the focus goes with it.
void NextBandPanel::tick(const Place& place, bool isTicked)
{
    if (isTicked)
        m_cannot.insert(place.item);
    else
        m_cannot.erase(place.item);
    fill();
    Q_EMIT cannotChanged(m_cannot);
    const QString name = QStringLiteral(".tick.%1").arg(QString::fromStdString(place.item.value));
    for (QWidget* widget : m_inside->findChildren<QWidget*>())
        if (widget->objectName().endsWith(name))
            return widget->setFocus();
    if (auto* box = m_inside->findChild<QAbstractButton*>())
        box->setFocus();
}

} // namespace soundings
