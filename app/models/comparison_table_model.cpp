// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison_table_model.h"

#include "app/text/change_text.h"
#include "app/text/comparison_text.h"
#include "app/text/language.h"

namespace soundings {

namespace {

QVariant rawNumber(const std::optional<Fraction>& score) { return score ? QVariant(score->rounded()) : QVariant(); }

} // namespace

void ComparisonTableModel::setRounds(const RoundComparison& comparison)
{
    m_before = QString::fromStdString(comparison.before.label);
    m_after = QString::fromStdString(comparison.after.label);
    m_rows.clear();
}

void ComparisonTableModel::setComparison(const RoundComparison& comparison)
{
    beginResetModel();
    setRounds(comparison);
    std::vector<NamedChange> rows = indexChanges(comparison);
    const std::vector<NamedChange> parts = partChanges(comparison);
    rows.insert(rows.begin() + 1, parts.begin(), parts.end());
    for (const NamedChange& named : rows)
        m_rows.push_back({named.title, *named.change, changeSentence(named)});
    endResetModel();
}

void ComparisonTableModel::setSections(const RoundComparison& comparison, const ResponseChange& change)
{
    beginResetModel();
    setRounds(comparison);
    const Names names{QString::fromStdString(change.aboutName), QString::fromStdString(comparison.ours.name)};
    for (const SectionChange& section : change.sections)
        if (const Section* asked = change.questionnaire->findSection(section.id)) {
            const QString title = shown(asked->title, names);
            m_rows.push_back({title, section.change, changeSentence({title, &section.change, {}})});
        }
    endResetModel();
}

int ComparisonTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ComparisonTableModel::displayed(const Row& row, int column)
{
    switch (column) {
    case What:
        return row.what;
    case Before:
        return beforeText(row.change);
    case After:
        return afterText(row.change);
    case Change:
        return changeText(row.change);
    default:
        return {};
    }
}

QVariant ComparisonTableModel::raw(const Row& row, int column)
{
    switch (column) {
    case Before:
        return rawNumber(row.change.before);
    case After:
        return rawNumber(row.change.after);
    case Change:
        return row.change.displayedChange() ? QVariant(*row.change.displayedChange()) : QVariant();
    default:
        return displayed(row, column);
    }
}

QVariant ComparisonTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() == Before || index.column() == After;
    switch (role) {
    case Qt::DisplayRole:
        return displayed(row, index.column());
    case Qt::EditRole:
        return raw(row, index.column());
    case Qt::AccessibleTextRole:
        return row.spoken;
    case Qt::TextAlignmentRole:
        return QVariant(static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("Out of 100");
    case Before:
        return m_before;
    case After:
        return m_after;
    case Change:
        return tr("Change");
    default:
        return {};
    }
}

} // namespace soundings
