// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/section_table_model.h"

#include "app/text/names_for.h"
#include "app/text/score_text.h"

namespace soundings {

SectionTableModel::SectionTableModel(QObject* parent) : PlainTableModel(ColumnCount, {Score, Range, Rated}, parent) { }

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

int SectionTableModel::rows() const { return static_cast<int>(m_rows.size()); }

QString SectionTableModel::spoken(int row) const { return at(row).spoken; }

QString SectionTableModel::displayed(int place, int column) const
{
    const Row& row = at(place);
    switch (column) {
    case Title:
        return row.title;
    case Score:
        return row.score ? QString::number(*row.score) : tr("No score yet");
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

QVariant SectionTableModel::raw(int place, int column) const
{
    const Row& row = at(place);
    if (column == Score)
        return row.score ? QVariant(*row.score) : QVariant();
    return column == Rated ? QVariant(row.counts.rated) : QVariant(displayed(place, column));
}

QVariant SectionTableModel::data(const QModelIndex& index, int role) const
{
    if (role == SectionIdRole && checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return at(index.row()).id;
    return PlainTableModel::data(index, role);
}

QString SectionTableModel::heading(int column) const
{
    switch (column) {
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
