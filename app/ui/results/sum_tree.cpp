// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/sum_tree.h"

#include "app/ui/theme/theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>
#include <vector>

namespace soundings {

namespace {

constexpr double kHighest = 40; ///< times the body size; longer sums scroll
constexpr double kLeastNameEms = 16; ///< times the body size, for what a line is called
constexpr double kWidestCellEms = 9; ///< where names have little room
constexpr int kCellPadding = 14; ///< what the style keeps free beside the text

/// Rows high enough for their wrapped first column, and for a finger.
class WrappedRows final : public QStyledItemDelegate {
public:
    explicit WrappedRows(SumTree& tree) : QStyledItemDelegate(&tree), m_tree(tree) { }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), space::kTarget));
        int depth = 0;
        for (QModelIndex above = index; index.column() == 0 && above.isValid(); above = above.parent())
            ++depth;
        const int width = m_tree.columnWidth(index.column()) - depth * m_tree.indentation() - 2 * kCellPadding;
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, space::kHuge), 10'000),
                                                           Qt::TextWordWrap, index.data().toString());
        size.setHeight(std::max(size.height(), text.height() + 2 * space::kS));
        return size;
    }

private:
    SumTree& m_tree;
};

int heightBelow(const QTreeView& tree, const QModelIndex& parent)
{
    int height = 0;
    const QAbstractItemModel& model = *tree.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        height += tree.visualRect(index).height();
        if (tree.isExpanded(index))
            height += heightBelow(tree, index);
    }
    return height;
}

} // namespace

SumTree::SumTree(QWidget* parent) : QTreeView(parent)
{
    setAccessibleName(tr("The sum, line by line"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setWordWrap(true);
    setUniformRowHeights(false);
    setItemDelegate(new WrappedRows(*this));
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(header()->defaultAlignment() | static_cast<Qt::Alignment>(int(Qt::TextWordWrap)));
    connect(this, &QTreeView::expanded, this, &SumTree::fitColumns);
    connect(this, &QTreeView::collapsed, this, &SumTree::fitColumns);
}

void SumTree::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &SumTree::fitColumns);
    fitColumns();
}

/// What a column needs: all of what stands in it, of its title the longest word or the whole.
int SumTree::wantedWidth(int column, Titles titles) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics metrics(header()->font());
    const QStringList words = titles == Titles::Whole ? QStringList{title} : title.split(QLatin1Char(' '));
    int widest = 0;
    for (const QString& word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    const int content = sizeHintForColumn(column);
    const int allowed = titles == Titles::Whole ? content : std::min(content, qRound(kWidestCellEms * bodyPixels()));
    return std::max(allowed, widest + 2 * kCellPadding);
}

int SumTree::titlesHeight() const
{
    const QFontMetrics metrics(header()->font());
    int height = metrics.lineSpacing();
    for (int column = 1; column < header()->count(); ++column) {
        const QRect room(0, 0, header()->sectionSize(column) - 2 * kCellPadding, 10'000);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, title).height());
    }
    return height + 2 * space::kS;
}

/// The lines' names come first: where they would have too little, the titles of the numbers are broken.
void SumTree::fitColumns()
{
    if (header()->count() == 0)
        return;
    ensurePolished();
    const auto widthsOf = [this](Titles titles) {
        std::vector<int> widths{0};
        for (int column = 1; column < header()->count(); ++column)
            widths.push_back(wantedWidth(column, titles));
        return widths;
    };
    std::vector<int> widths = widthsOf(Titles::Whole);
    const int left = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    const bool breaksTitles = left < kLeastNameEms * bodyPixels();
    if (breaksTitles)
        widths = widthsOf(Titles::Broken);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 1; column < header()->count(); ++column)
        header()->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setFixedHeight(titlesHeight());
    doItemsLayout(); // the height goes by the broken lines
    updateGeometry();
}

QSize SumTree::sizeHint() const
{
    int height = header()->minimumHeight() + 2 * frameWidth() + space::kXs;
    if (model() != nullptr)
        height += heightBelow(*this, {});
    return {qRound(bodyPixels() * 40), std::min(height, qRound(bodyPixels() * kHighest))};
}

QSize SumTree::minimumSizeHint() const { return {qRound(bodyPixels() * 20), sizeHint().height()}; }

void SumTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        fitColumns();
    }
}

} // namespace soundings
