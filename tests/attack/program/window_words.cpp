// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/program/window_words.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QWidget>

namespace soundings::test {

namespace {

void add(QStringList& words, const QString& what, const QString& text)
{
    if (!text.isEmpty())
        words << what + QStringLiteral(": ") + text;
}

void addProperties(QStringList& words, const QObject& object)
{
    for (const char* name : {"text", "plainText", "html", "title", "windowTitle", "placeholderText", "toolTip",
                             "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "value"})
        if (const QVariant value = object.property(name); value.isValid())
            add(words, QString::fromLatin1(object.metaObject()->className()) + QLatin1Char('.') + QLatin1String(name),
                value.toString());
}

void addModel(QStringList& words, const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole,
                                   Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                add(words, QStringLiteral("cell %1 %2 %3").arg(row).arg(column).arg(role),
                    model.data(index, role).toString());
            if (column == 0)
                addModel(words, model, index);
        }
    if (parent.isValid())
        return;
    for (int column = 0; column < model.columnCount(); ++column)
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            add(words, QStringLiteral("head %1").arg(column),
                model.headerData(column, Qt::Horizontal, role).toString());
}

/// What is no widget but has a name of its own: the rows of a painted chart.
void addSpoken(QStringList& words, const QAccessibleInterface& spoken)
{
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        add(words, QStringLiteral("spoken"), spoken.text(kind));
    for (int i = 0; i < spoken.childCount(); ++i)
        if (const QAccessibleInterface* child = spoken.child(i); child != nullptr && child->object() == nullptr)
            addSpoken(words, *child);
}

void addWidget(QStringList& words, QWidget& widget)
{
    addProperties(words, widget);
    if (const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget))
        addSpoken(words, *spoken);
    if (const auto* view = qobject_cast<QAbstractItemView*>(&widget); view != nullptr && view->model() != nullptr)
        addModel(words, *view->model());
    if (const auto* box = qobject_cast<QComboBox*>(&widget))
        addModel(words, *box->model());
    for (const QAction* action : widget.actions())
        addProperties(words, *action);
}

} // namespace

std::string wordsOf(const QWidget& window)
{
    QStringList words;
    addProperties(words, window);
    for (QWidget* widget : window.findChildren<QWidget*>())
        addWidget(words, *widget);
    return words.join(QLatin1Char('\n')).toStdString();
}

} // namespace soundings::test
