// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace soundings {

/// While one lives, the program speaks this language, for a document that is made in it. No widget hears of it. Events
/// are not to be processed meanwhile. Needs a QCoreApplication.
class InLanguage final : private QObject {
public:
    explicit InLanguage(const QString& language);
    ~InLanguage() override;

private:
    /// Keeps the change from the widgets.
    bool eventFilter(QObject* watched, QEvent* event) override;
    QString m_before; ///< empty where nothing had to be changed
};

} // namespace soundings
