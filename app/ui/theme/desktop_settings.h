// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace soundings {

/// Notices when the desktop turns light, dark or to more contrast while the program runs.
class DesktopSettings final : public QObject {
    Q_OBJECT
public:
    explicit DesktopSettings(QObject* parent);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace soundings
