// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/section_table_model.h"

#include "app/text/names_for.h"
#include "app/text/score_text.h"

namespace soundings {

void SectionTableModel::setResponse(const RoundResult& result, const Questionnaire& questionnaire,
                                    const ResponseScore& score, const AgencyId& about)
{
    beginResetModel();
    m_rows.clear();
    const IndexKind kind = about.isEmpty() ? IndexKind::Readiness : IndexKind::Trust;
    for (const SectionScore& section : score.sections) {
        const Section* asked = questionnaire.findSection(section.id);
        Row row;
        row.id = QString::fromStdString(section.id.value);
        row.title = asked != nullptr ? shown(asked->title, namesFor(result, about)) : row.id;
        row.counts = section.counts;
        if (section.score) {
            row.score = section.score->rounded();
            row.range = rangeText(section.range);
            row.band = bandWord(kind, bandOf(*section.score));
        }
        row.spoken = row.score ? tr("%1: %2 out of 100, %3. %4.")
                                     .arg(row.title, QString::number(*row.score), row.band, knownShareText(row.counts))
                               : tr("%1: no score yet. %2.").arg(row.title, knownShareText(row.counts));
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int SectionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SectionTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SectionTableModel::displayed(const Row& row, int column)
{
    switch (column) {
    case Title:
        return row.title;
    case Score:
        return row.score ? QString::number(*row.score) : tr("no score yet");
    case Range:
        return row.range;
    case BandWord:
        return row.band;
    case Rated:
        return tr("%1 of %2").arg(row.counts.rated).arg(row.counts.applicable);
    default:
        return {};
    }
}

QVariant SectionTableModel::raw(const Row& row, int column)
{
    if (column == Score)
        return row.score ? QVariant(*row.score) : QVariant();
    return column == Rated ? QVariant(row.counts.rated) : QVariant(displayed(row, column));
}

QVariant SectionTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() == Score || index.column() == Range || index.column() == Rated;
    switch (role) {
    case Qt::DisplayRole:
        return displayed(row, index.column());
    case Qt::EditRole:
        return raw(row, index.column());
    case Qt::AccessibleTextRole:
        return row.spoken;
    case Qt::TextAlignmentRole:
        return QVariant(static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case SectionIdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant SectionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return tr("Section");
    case Score:
        return tr("Score out of 100");
    case Range:
        return tr("Range");
    case BandWord:
        return tr("Band");
    case Rated:
        return tr("Rated");
    default:
        return {};
    }
}

} // namespace soundings
