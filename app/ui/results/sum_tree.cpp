// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/results/sum_tree.h"

#include "app/ui/theme/theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace soundings {

namespace {

constexpr double kHighest = 40; ///< times the body size; longer sums scroll
constexpr int kCellPadding = 14; ///< what the style keeps free beside the text

/// Rows high enough for their wrapped first column, and for a finger.
class WrappedRows final : public QStyledItemDelegate {
public:
    explicit WrappedRows(SumTree& tree) : QStyledItemDelegate(&tree), m_tree(tree) { }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), space::kTarget));
        if (index.column() != 0)
            return size;
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        const int width = m_tree.columnWidth(0) - depth * m_tree.indentation() - 2 * kCellPadding;
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
    connect(this, &QTreeView::expanded, this, [this] { updateGeometry(); });
    connect(this, &QTreeView::collapsed, this, [this] { updateGeometry(); });
}

void SumTree::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &SumTree::fitColumns);
    fitColumns();
}

void SumTree::fitColumns()
{
    if (header()->count() == 0)
        return;
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    updateGeometry();
}

QSize SumTree::sizeHint() const
{
    int height = header()->sizeHint().height() + 2 * frameWidth() + space::kXs;
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
        updateGeometry();
    }
}

} // namespace soundings
