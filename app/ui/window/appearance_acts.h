// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/settings/appearance.h"

#include <optional>

namespace soundings {

class Settings;

/// Language, theme and text size: put on the whole program and remembered. However often a key is pressed, once.
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
    /// The theme or the text size is about to be another one; nothing of the pages is in use.
    void lookAboutToChange();
    /// The theme or the text size is another one; pages are built anew. Widgets hear of the language by LanguageChange.
    void lookChanged();

private:
    void putOnSoon();
    [[nodiscard]] TextSize wantedSize() const;
    Settings& m_settings;
    bool m_isPending = false;
    std::optional<ThemeChoice> m_theme; ///< to be put on
    std::optional<TextSize> m_size;
};

} // namespace soundings
