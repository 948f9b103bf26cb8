// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/charts_view/ruler_table_model.h"

#include <algorithm>

namespace soundings {

namespace {

QString valueCell(const std::optional<RulerMark>& mark) { return mark ? markText(*mark) : QString(); }

QString rangeCell(const std::optional<RulerMark>& mark)
{
    if (!mark || !mark->low || !mark->high)
        return {};
    return QStringLiteral("%1–%2").arg(*mark->low).arg(*mark->high);
}

std::optional<int> valueOf(const std::optional<RulerMark>& mark)
{
    return mark ? std::optional(mark->value) : std::nullopt;
}

std::optional<int> lowOf(const std::optional<RulerMark>& mark) { return mark ? mark->low : std::nullopt; }

/// A column a point of the scale, with the people of each row in percent.
template <class Column>
void addPoints(std::vector<Column>& columns, const RulerChart& chart)
{
    for (int point = 0; point < chart.points.size(); ++point) {
        Column column{RulerTableModel::tr("%1, %").arg(chart.points[point]), {}, {}, Qt::AlignTrailing};
        for (const RulerRow& row : chart.rows) {
            const auto found = std::find_if(row.shares.begin(), row.shares.end(),
                                            [point](const RulerShare& share) { return share.point == point; });
            const bool isThere = found != row.shares.end();
            column.cells << (isThere ? QString::number(found->percent) : QString());
            column.numbers.push_back(isThere ? std::optional(found->percent) : std::nullopt);
        }
        columns.push_back(std::move(column));
    }
}

bool isEmptyColumn(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

} // namespace

void RulerTableModel::setChart(RulerChart chart)
{
    beginResetModel();
    m_title = chart.title;
    m_spoken.clear();
    const QString scoreHeader = chart.afterLabel.isEmpty() ? tr("Score out of 100") : chart.afterLabel;
    std::vector<Column> columns{
        {tr("What"), {}, {}, Qt::AlignLeading},
        {chart.beforeLabel, {}, {}, Qt::AlignTrailing},
        {tr("Range before"), {}, {}, Qt::AlignTrailing},
        {scoreHeader, {}, {}, Qt::AlignTrailing},
        {chart.beforeLabel.isEmpty() ? tr("Range") : tr("Range after"), {}, {}, Qt::AlignTrailing},
        {tr("In words"), {}, {}, Qt::AlignLeading}};
    for (const RulerRow& row : chart.rows) {
        columns[0].cells << row.title;
        columns[1].cells << valueCell(row.before);
        columns[2].cells << rangeCell(row.before);
        columns[3].cells << valueCell(row.after);
        columns[4].cells << rangeCell(row.after);
        columns[5].cells << row.note;
        columns[1].numbers.push_back(valueOf(row.before));
        columns[2].numbers.push_back(lowOf(row.before));
        columns[3].numbers.push_back(valueOf(row.after));
        columns[4].numbers.push_back(lowOf(row.after));
        m_spoken << row.spoken;
    }
    addPoints(columns, chart);
    m_columns.clear();
    for (Column& column : columns)
        if (&column == &columns.front() || !isEmptyColumn(column.cells))
            m_columns.push_back(std::move(column));
    endResetModel();
}

int RulerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spoken.size());
}

int RulerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RulerTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.cells.at(index.row());
    case Qt::EditRole: {
        if (column.numbers.empty())
            return column.cells.at(index.row());
        const std::optional<int> number = column.numbers[static_cast<std::size_t>(index.row())];
        return number ? QVariant(*number) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? m_spoken.at(index.row()) : column.cells.at(index.row());
    default:
        return {};
    }
}

QVariant RulerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.header;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignBottom));
    return {};
}

QString RulerTableModel::plainText() const
{
    QStringList lines{m_title};
    QStringList header;
    for (const Column& column : m_columns)
        header << column.header;
    lines << header.join(QLatin1Char('\t'));
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (const Column& column : m_columns)
            cells << column.cells.at(row);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace soundings
