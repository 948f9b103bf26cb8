// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/document_view/blocks_view.h"

#include "app/ui/charts_view/figure_table.h"
#include "app/ui/charts_view/figure_view.h"
#include "app/ui/charts_view/fitted_table.h"
#include "app/ui/charts_view/ruler_chart_view.h"
#include "app/ui/charts_view/series_chart_view.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/two_columns.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace soundings {

namespace {

QWidget* makeListLine(const QString& sign, const ListItem& item, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    QLabel* mark = makeLabel(TextRole::Muted, sign, line);
    mark->setWordWrap(false);
    mark->setMinimumWidth(qRound(bodyPixels() * 1.1));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kXs / 2);
    words->addWidget(makeLabel(TextRole::Body, item.words, line, Measure::Wide));
    for (const QString& detail : item.details)
        if (!detail.isEmpty())
            words->addWidget(makeLabel(TextRole::Muted, detail, line, Measure::Wide));
    row->addLayout(words, 1);
    return line;
}

QWidget* makeHeadline(const Headline& headline)
{
    auto* tile = new QWidget;
    auto* column = new QVBoxLayout(tile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextRole::Strong, headline.title, tile));
    QLabel* number = makeLabel(headline.unit.isEmpty() ? TextRole::Body : TextRole::BigNumber, headline.number, tile);
    number->setAccessibleName(headline.spoken);
    column->addWidget(number);
    QStringList under{headline.unit, headline.band};
    under.removeAll(QString());
    if (!under.isEmpty())
        column->addWidget(makeLabel(TextRole::Body, under.join(QStringLiteral(" · ")), tile));
    column->addStretch(1);
    return tile;
}

} // namespace

BlocksView::BlocksView(std::vector<Block> blocks, Prompts& prompts, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kS);
    addAll(blocks);
}

/// Headlines that follow each other stand side by side.
void BlocksView::addAll(const std::vector<Block>& blocks)
{
    std::vector<const Headline*> headlines;
    for (const Block& block : blocks) {
        if (const auto* headline = std::get_if<Headline>(&block.is)) {
            headlines.push_back(headline);
            continue;
        }
        addHeadlines(std::exchange(headlines, {}));
        std::visit([this](const auto& one) { add(one); }, block.is);
    }
    addHeadlines(headlines);
}

void BlocksView::addHeadlines(const std::vector<const Headline*>& headlines)
{
    if (headlines.empty())
        return;
    std::vector<QWidget*> tiles;
    for (const Headline* headline : headlines)
        tiles.push_back(makeHeadline(*headline));
    m_column->addWidget(new FoldingRow(std::move(tiles), FoldingRow::Share::None, this));
}

QString BlocksView::nextName(const QString& kind)
{
    return QStringLiteral("%1.%2%3").arg(objectName(), kind).arg(++m_named);
}

void BlocksView::add(const Heading& heading)
{
    if (heading.level == 1)
        return; // the page says it
    if (m_column->count() > 0)
        m_column->addSpacing(space::kS);
    m_column->addWidget(makeLabel(TextRole::Section, heading.words, this));
}

void BlocksView::add(const Paragraph& paragraph)
{
    const TextRole role = paragraph.tone == Tone::Lead ? TextRole::Item
        : paragraph.tone == Tone::Quiet                ? TextRole::Muted
                                                       : TextRole::Body;
    QLabel* words = makeLabel(role, paragraph.words, this, Measure::Wide);
    if (paragraph.tone == Tone::Held)
        words->setProperty("tone", QStringLiteral("care"));
    m_column->addWidget(words);
}

void BlocksView::add(const List& list)
{
    for (std::size_t i = 0; i < list.items.size(); ++i)
        m_column->addWidget(
            makeListLine(list.numbered ? QStringLiteral("%1.").arg(i + 1) : QStringLiteral("•"), list.items[i], this));
}

void BlocksView::add(const Table& table)
{
    auto* view = new FittedTable(this);
    view->setObjectName(nextName(QStringLiteral("table")));
    view->setAccessibleName(table.caption);
    auto* rows = new QStandardItemModel(view);
    fillDocumentTable(*rows, table);
    view->forbidSorting();
    view->setModel(rows);
    m_column->addWidget(view);
}

void BlocksView::add(const Headline& headline) { addHeadlines({&headline}); }

void BlocksView::add(const Figure& figure)
{
    ChartView* view = nullptr;
    if (const auto* ruler = std::get_if<RulerChart>(&figure.chart)) {
        auto* chart = new RulerChartView(m_prompts, nextName(QStringLiteral("figure")), this);
        chart->setChart(*ruler);
        view = chart;
    } else if (const auto* series = std::get_if<SeriesChart>(&figure.chart)) {
        view = new SeriesChartView(*series, m_prompts, nextName(QStringLiteral("figure")), this);
    } else {
        view = new FigureView(figure.chart, m_prompts, nextName(QStringLiteral("figure")), this);
    }
    connect(view, &ChartView::said, this, &BlocksView::said);
    m_column->addWidget(view);
}

BlocksView* BlocksView::inner(std::vector<Block> blocks)
{
    auto* view = new BlocksView(std::move(blocks), m_prompts, nextName(QStringLiteral("part")));
    connect(view, &BlocksView::said, this, &BlocksView::said);
    return view;
}

void BlocksView::add(const Fold& fold)
{
    m_column->addWidget(new Disclosure(
        fold.title, nextName(QStringLiteral("fold")), [this, blocks = fold.blocks] { return inner(blocks); }, this));
}

void BlocksView::add(const Beside& beside)
{
    if (beside.right.empty())
        return addAll(beside.left);
    m_column->addWidget(new TwoColumns(inner(beside.left), inner(beside.right), this));
}

} // namespace soundings
