// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/entry/form_grid.h"

#include "app/ui/kit/kit.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace soundings {

namespace {

constexpr int kFirstAnswer = 1; ///< after the number
constexpr double kCellEms = 2.6;
constexpr double kCommentEms = 18;

/// Takes no more characters than the form has room for.
class FormCellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        const auto* forms = static_cast<const FormModel*>(index.model());
        if (auto* line = qobject_cast<QLineEdit*>(editor)) {
            line->setMaxLength(forms->mostCharacters(index.column()));
            line->setAccessibleName(forms->column(index.column()).place);
            line->setObjectName(QStringLiteral("formText"));
        }
        return editor;
    }
};

} // namespace

FormGrid::FormGrid(QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("formGrid"));
    setProperty("table", QStringLiteral("grid"));
    setAccessibleName(tr("Forms"));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setItemDelegate(new FormCellDelegate(this));
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setMinimumSectionSize(1);
}

void FormGrid::showForms(FormModel* model)
{
    FormModel* before = std::exchange(m_forms, model);
    setModel(model);
    delete before;
    const auto cell = qRound(bodyPixels() * kCellEms);
    verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height() + space::kM, space::kXl));
    for (int at = 0; at < model->columnCount(); ++at) {
        const int head = horizontalHeader()->sectionSizeHint(at);
        const bool isComment = model->column(at).kind == FormColumn::Kind::Comment;
        setColumnWidth(at, isComment ? qRound(bodyPixels() * kCommentEms) : std::max(cell, head));
    }
    goToUnfinished();
}

void FormGrid::goToUnfinished()
{
    int row = 0;
    while (row + 1 < m_forms->rowCount() && m_forms->form(row).isDone)
        ++row;
    goTo(row, kFirstAnswer);
}

/// How sure somebody is of a case that they left open is not asked.
bool FormGrid::isAsked(int row, int column) const
{
    const FormColumn& at = m_forms->column(column);
    return at.kind != FormColumn::Kind::Sureness || m_forms->form(row).person.choices[at.index] != kCodeNotAnswered;
}

void FormGrid::goTo(int row, int column)
{
    const QModelIndex cell = m_forms->index(row, column);
    setCurrentIndex(cell);
    scrollTo(cell);
}

void FormGrid::goOn()
{
    const QModelIndex cell = currentIndex();
    int column = cell.column() + 1;
    while (column < m_forms->columnCount() && !isAsked(cell.row(), column))
        ++column;
    if (column < m_forms->columnCount())
        return goTo(cell.row(), column);
    m_forms->finish(cell.row());
    if (cell.row() + 1 < m_forms->rowCount())
        goTo(cell.row() + 1, kFirstAnswer);
    Q_EMIT moved();
}

void FormGrid::goBack()
{
    const QModelIndex cell = currentIndex();
    int column = cell.column() - 1;
    while (column > 0 && !isAsked(cell.row(), column))
        --column;
    if (column >= kFirstAnswer)
        return goTo(cell.row(), column);
    if (cell.row() > 0)
        goTo(cell.row() - 1, m_forms->columnCount() - 1);
}

void FormGrid::put(Code code)
{
    m_forms->put(currentIndex(), code);
    goOn();
}

void FormGrid::refuse()
{
    QStringList taken;
    for (const FormKey& key : m_forms->keys(currentIndex().column()))
        taken << key.key;
    Q_EMIT refused(tr("%1 takes %2, or space to leave it open.")
                       .arg(m_forms->column(currentIndex().column()).place, taken.join(QStringLiteral(", "))));
}

/// False where the key is not one of ours.
bool FormGrid::typeKey(const QKeyEvent& event)
{
    const bool isText = m_forms->column(currentIndex().column()).isText();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isText)
            goOn();
        else
            put(kCodeNotAnswered);
        return true;
    case Qt::Key_Backspace:
        goBack();
        return true;
    case Qt::Key_Delete:
        if (event.modifiers() == Qt::ControlModifier) {
            m_forms->clearForm(currentIndex().row());
            goTo(currentIndex().row(), kFirstAnswer);
        } else if (isText)
            m_forms->setData(currentIndex(), QString(), Qt::EditRole);
        else
            m_forms->put(currentIndex(), kCodeNotAnswered);
        Q_EMIT moved();
        return true;
    default:
        break;
    }
    const bool isOther = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier;
    if (isText || isOther || event.text().isEmpty() || !event.text().front().isPrint())
        return false;
    const auto key = formKey(m_forms->keys(currentIndex().column()), event.text().front());
    if (key)
        put(key->code);
    else
        refuse();
    return true;
}

/// What a text field has no use for comes here too: Enter, which the field's delegate hears of by itself.
void FormGrid::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState)
        return event->accept();
    Q_EMIT refused({});
    if (m_forms == nullptr || !currentIndex().isValid() || !typeKey(*event))
        QTableView::keyPressEvent(event);
}

void FormGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT moved();
}

/// Enter in a text goes on as it does everywhere, and once: Qt may say so several times of one field.
void FormGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex text = indexAt(editor->geometry().center());
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache)
        return;
    const auto goOnOnce = [this, text] {
        if (text.isValid() && currentIndex() == text)
            goOn();
    };
    QMetaObject::invokeMethod(this, goOnOnce, Qt::QueuedConnection); // once the editor is gone
}

} // namespace soundings
