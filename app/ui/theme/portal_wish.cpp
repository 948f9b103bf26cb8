// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ui/theme/portal_wish.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace soundings {

namespace {

constexpr int kWaitMilliseconds = 200;
constexpr uint kPrefersDark = 1;
constexpr uint kPrefersLight = 2;
constexpr uint kMoreContrast = 1;

bool isThere(const QDBusMessage& answer)
{
    return answer.type() != QDBusMessage::ErrorMessage
        || answer.errorName() != QStringLiteral("org.freedesktop.DBus.Error.ServiceUnknown");
}

/// 0 where the desktop has no such setting or wants nothing special; empty where there is no portal to ask.
std::optional<uint> portalSetting(const QString& key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question.setAutoStartService(false);
    question << QStringLiteral("org.freedesktop.appearance") << key;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, kWaitMilliseconds);
    if (!isThere(answer))
        return std::nullopt;
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return 0;
    QVariant value = answer.arguments().front();
    while (value.canConvert<QDBusVariant>()) // the portal wraps it twice
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

std::optional<DesktopWish> portalWish()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return std::nullopt;
    const auto contrast = portalSetting(QStringLiteral("contrast"));
    if (!contrast)
        return std::nullopt;
    if (*contrast == kMoreContrast)
        return DesktopWish::Contrast;
    switch (portalSetting(QStringLiteral("color-scheme")).value_or(0)) {
    case kPrefersDark:
        return DesktopWish::Dark;
    case kPrefersLight:
        return DesktopWish::Light;
    default:
        return std::nullopt;
    }
}

} // namespace soundings
