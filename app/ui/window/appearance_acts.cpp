// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/appearance_acts.h"

#include "app/settings/settings.h"
#include "app/text/language.h"
#include "app/ui/theme/desktop_settings.h"
#include "app/ui/theme/theme.h"

namespace soundings {

AppearanceActs::AppearanceActs(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    auto* desktop = new DesktopSettings(this);
    connect(desktop, &DesktopSettings::changed, this, [this] {
        if (themeChoice() != ThemeChoice::System)
            return;
        applyTheme(ThemeChoice::System, textSize());
        Q_EMIT lookChanged();
    });
}

void AppearanceActs::setLanguage(const QString& language)
{
    m_settings.setLanguage(language);
    if (language != programLanguage())
        setProgramLanguage(language);
}

void AppearanceActs::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyTheme(theme, textSize());
    Q_EMIT lookChanged();
}

void AppearanceActs::setTextSize(TextSize size)
{
    m_settings.setTextSize(size);
    applyTheme(themeChoice(), size);
    Q_EMIT lookChanged();
}

void AppearanceActs::larger()
{
    switch (textSize()) {
    case TextSize::Normal:
        setTextSize(TextSize::Large);
        break;
    case TextSize::Large:
        setTextSize(TextSize::Larger);
        break;
    case TextSize::Larger:
        setTextSize(TextSize::Double);
        break;
    case TextSize::Double:
        break;
    }
}

void AppearanceActs::smaller()
{
    switch (textSize()) {
    case TextSize::Normal:
        break;
    case TextSize::Large:
        setTextSize(TextSize::Normal);
        break;
    case TextSize::Larger:
        setTextSize(TextSize::Large);
        break;
    case TextSize::Double:
        setTextSize(TextSize::Larger);
        break;
    }
}

} // namespace soundings
