// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme/desktop_settings.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace soundings {

DesktopSettings::DesktopSettings(QObject* parent) : QObject(parent)
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection::sessionBus().connect(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void DesktopSettings::settingChanged(const QString& group, const QString&, const QDBusVariant&)
{
    if (group == QStringLiteral("org.freedesktop.appearance"))
        Q_EMIT changed();
}

} // namespace soundings
