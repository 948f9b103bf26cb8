// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/entry/form_model.h"

namespace soundings {

namespace {

constexpr int kMostOfNumber = 12;

/// The number after that of the last form; 1 where there is none to count on from.
QString nextNumber(const std::vector<TypedForm>& forms)
{
    return QString::number(forms.empty() ? 1 : forms.back().number.toInt() + 1);
}

} // namespace

FormModel::FormModel(QuestionnairePtr questionnaire, std::vector<TypedForm>& forms, Typing typing, QObject* parent)
    : QAbstractTableModel(parent), m_questionnaire(std::move(questionnaire)), m_forms(forms), m_typing(typing),
      m_columns(formColumns(*m_questionnaire, typing == Typing::Again))
{
    for (const FormColumn& column : m_columns)
        m_keys.push_back(formKeys(*m_questionnaire, column));
    if (m_typing == Typing::First && (m_forms.empty() || m_forms.back().isDone))
        m_forms.push_back(emptyForm(*m_questionnaire, nextNumber(m_forms)));
}

int FormModel::mostCharacters(int column) const
{
    return this->column(column).kind == FormColumn::Kind::Comment ? m_questionnaire->openQuestion->maxLength
                                                                  : kMostOfNumber;
}

void FormModel::put(const QModelIndex& cell, Code code)
{
    putCode(m_forms[static_cast<std::size_t>(cell.row())], column(cell.column()), code);
    Q_EMIT dataChanged(cell, index(cell.row(), columnCount() - 1));
}

void FormModel::finish(int row)
{
    m_forms[static_cast<std::size_t>(row)].isDone = true;
    if (m_typing == Typing::First && row + 1 == rowCount())
        addForm();
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

void FormModel::clearForm(int row)
{
    TypedForm& form = m_forms[static_cast<std::size_t>(row)];
    form = emptyForm(*m_questionnaire, form.number);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void FormModel::addForm()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_forms.push_back(emptyForm(*m_questionnaire, nextNumber(m_forms)));
    endInsertRows();
}

int FormModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_forms.size());
}

int FormModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString FormModel::shownAt(const QModelIndex& index) const
{
    const FormColumn& at = column(index.column());
    const TypedForm& typed = form(index.row());
    if (at.isText())
        return at.kind == FormColumn::Kind::Number ? typed.number : typed.comment;
    for (const FormKey& key : keys(index.column()))
        if (key.code == codeAt(typed, at))
            return key.key;
    return typed.isDone ? QStringLiteral("·") : QString();
}

QString FormModel::spokenAt(const QModelIndex& index) const
{
    const FormColumn& at = column(index.column());
    QString answer = at.isText() ? shownAt(index) : QString();
    for (const FormKey& key : keys(index.column()))
        if (key.code == codeAt(form(index.row()), at))
            answer = key.label;
    return tr("Form %1, %2: %3").arg(form(index.row()).number, at.place, answer.isEmpty() ? tr("left open") : answer);
}

QVariant FormModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shownAt(index);
    case Qt::AccessibleTextRole:
        return spokenAt(index);
    case Qt::TextAlignmentRole:
        return column(index.column()).kind == FormColumn::Kind::Comment ? QVariant(Qt::AlignVCenter | Qt::AlignLeft)
                                                                        : QVariant(Qt::AlignCenter);
    default:
        return {};
    }
}

bool FormModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !column(index.column()).isText())
        return false;
    TypedForm& form = m_forms[static_cast<std::size_t>(index.row())];
    (column(index.column()).kind == FormColumn::Kind::Number ? form.number : form.comment) = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant FormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return column(section).head;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("%1: %2").arg(column(section).place, column(section).question);
    return {};
}

Qt::ItemFlags FormModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.isValid() && column(index.column()).isText() && m_typing == Typing::First)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace soundings
