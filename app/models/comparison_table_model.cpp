// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison_table_model.h"

#include "app/text/change_text.h"
#include "app/text/comparison_text.h"
#include "app/text/language.h"

namespace soundings {

namespace {

QVariant rawNumber(const std::optional<Fraction>& score) { return score ? QVariant(score->rounded()) : QVariant(); }

} // namespace

ComparisonTableModel::ComparisonTableModel(QObject* parent) : PlainTableModel(ColumnCount, {Before, After}, parent) { }

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

int ComparisonTableModel::rows() const { return static_cast<int>(m_rows.size()); }

QString ComparisonTableModel::spoken(int row) const { return at(row).spoken; }

QString ComparisonTableModel::displayed(int row, int column) const
{
    switch (column) {
    case What:
        return at(row).what;
    case Before:
        return beforeText(at(row).change);
    case After:
        return afterText(at(row).change);
    case Change:
        return changeText(at(row).change);
    default:
        return {};
    }
}

QVariant ComparisonTableModel::raw(int row, int column) const
{
    const ScoreChange& change = at(row).change;
    switch (column) {
    case Before:
        return rawNumber(change.before);
    case After:
        return rawNumber(change.after);
    case Change:
        return change.displayedChange() ? QVariant(*change.displayedChange()) : QVariant();
    default:
        return displayed(row, column);
    }
}

QString ComparisonTableModel::heading(int column) const
{
    switch (column) {
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
