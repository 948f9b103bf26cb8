// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/spoken_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace soundings {

namespace {

const char* const kRole = "spokenRole";

/// A widget in a role of its own; a button is pressed whatever it is called.
class RoleAccessible final : public QAccessibleWidget {
public:
    explicit RoleAccessible(QWidget* widget)
        : QAccessibleWidget(widget, static_cast<QAccessible::Role>(widget->property(kRole).toInt()))
    {
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = button() != nullptr && button()->isCheckable();
        state.selected = state.selectable && button()->isChecked();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        const QString own = QAccessibleWidget::text(text);
        return own.isEmpty() && text == QAccessible::Name && button() != nullptr ? button()->text() : own;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button() != nullptr && button()->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && button() != nullptr)
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* makeRole(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget != nullptr && widget->property(kRole).isValid() ? new RoleAccessible(widget) : nullptr;
}

} // namespace

void setSpokenRole(QWidget& widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeRole);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(kRole, static_cast<int>(role));
    // While a screen reader listens, Qt may have called it something else already, and would keep to that.
    QAccessibleInterface* earlier = QAccessible::queryAccessibleInterface(&widget);
    if (earlier != nullptr && earlier->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(earlier));
}

} // namespace soundings
