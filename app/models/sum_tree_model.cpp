// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sum_tree_model.h"

#include "app/text/score_text.h"
#include "app/text/sum_tenths.h"
#include "app/text/sum_text.h"
#include "core/scoring/sum.h"

namespace soundings {

struct SumTreeModel::Line {
    QString what;
    QString id;
    QString state;
    std::optional<int> weight; ///< empty for the top line
    std::optional<int> score;
    QString scoreText; ///< "80 or more" of some staff figures
    std::optional<std::int64_t> tenths; ///< empty where it does not count
    const Line* above = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Line>> below;
};

SumTreeModel::SumTreeModel(QObject* parent) : QAbstractItemModel(parent) { }

SumTreeModel::~SumTreeModel() = default;

std::unique_ptr<SumTreeModel::Line> SumTreeModel::makeLine(const RoundResult& result, const SumTerm& term,
                                                           const AgencyId& about, std::int64_t tenths)
{
    auto line = std::make_unique<Line>();
    line->what = sumTermTitle(result, term, about);
    line->id = QString::fromStdString(term.id);
    line->state = sumAnswerText(result, term, about);
    line->weight = term.weight;
    if (term.score)
        line->score = term.score->rounded();
    line->scoreText = sumScoreText(term);
    if (term.share != Fraction())
        line->tenths = tenths;
    const std::vector<std::int64_t> below = tenthsBelow(term, tenths);
    for (std::size_t i = 0; i < term.terms.size(); ++i) {
        line->below.push_back(makeLine(result, term.terms[i], about, below[i]));
        line->below.back()->above = line.get();
        line->below.back()->row = static_cast<int>(i);
    }
    return line;
}

void SumTreeModel::setSum(const RoundResult& result, const SumTerm& sum, const AgencyId& about)
{
    beginResetModel();
    m_top = makeLine(result, sum, about, tenthsOf(sum));
    m_top->weight.reset();
    endResetModel();
}

const SumTreeModel::Line* SumTreeModel::lineOf(const QModelIndex& index)
{
    return static_cast<const Line*>(index.constInternalPointer());
}

QModelIndex SumTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Line* line = parent.isValid() ? lineOf(parent)->below[static_cast<std::size_t>(row)].get() : m_top.get();
    return createIndex(row, column, line);
}

QModelIndex SumTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const Line* above = lineOf(child)->above;
    return above == nullptr ? QModelIndex() : createIndex(above->row, 0, above);
}

int SumTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_top ? 1 : 0;
    return parent.column() == 0 ? static_cast<int>(lineOf(parent)->below.size()) : 0;
}

int SumTreeModel::columnCount(const QModelIndex& /*parent*/) const { return ColumnCount; }

QString SumTreeModel::displayed(const Line& line, int column)
{
    switch (column) {
    case What:
        return line.what;
    case State:
        return line.state;
    case Weight:
        return line.weight ? QString::number(*line.weight) : QString();
    case Score:
        return line.scoreText;
    case Gives:
        return line.tenths ? tenthsText(*line.tenths) : QString();
    default:
        return {};
    }
}

QVariant SumTreeModel::raw(const Line& line, int column)
{
    switch (column) {
    case Weight:
        return line.weight ? QVariant(*line.weight) : QVariant();
    case Score:
        return line.score ? QVariant(*line.score) : QVariant();
    case Gives:
        return line.tenths ? QVariant(static_cast<qlonglong>(*line.tenths)) : QVariant();
    default:
        return displayed(line, column);
    }
}

QVariant SumTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = *lineOf(index);
    const bool isNumber = index.column() >= Weight;
    switch (role) {
    case Qt::DisplayRole:
        return displayed(line, index.column());
    case Qt::EditRole:
        return raw(line, index.column());
    case Qt::AccessibleTextRole: {
        QStringList parts{line.what, line.state};
        if (line.score)
            parts << tr("score %1").arg(line.scoreText);
        if (line.tenths)
            parts << tr("gives %1 points").arg(tenthsText(*line.tenths));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::TextAlignmentRole:
        return QVariant(static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case TermIdRole:
        return line.id;
    default:
        return {};
    }
}

QVariant SumTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("What");
    case State:
        return tr("Answer");
    case Weight:
        return tr("Weight");
    case Score:
        return tr("Score out of 100");
    case Gives:
        return tr("Points it gives");
    default:
        return {};
    }
}

} // namespace soundings
