// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/settings/appearance.h"

namespace soundings {

class Settings;

/// Language, theme and text size: put on the whole program at once and remembered.
class AppearanceActs final : public QObject {
    Q_OBJECT
public:
    AppearanceActs(Settings& settings, QObject* parent);
    void setLanguage(const QString& language);
    void setTheme(ThemeChoice theme);
    void setTextSize(TextSize size);
    void larger();
    void smaller();

Q_SIGNALS:
    /// The theme or the text size is another one; pages are built anew. Widgets hear of the language by LanguageChange.
    void lookChanged();

private:
    Settings& m_settings;
};

} // namespace soundings
