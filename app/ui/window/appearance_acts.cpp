// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/appearance_acts.h"

#include "app/settings/settings.h"
#include "app/text/language.h"
#include "app/ui/theme/desktop_settings.h"
#include "app/ui/theme/theme.h"

#include <QApplication>
#include <QTimer>

#include <utility>

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

/// Later, because a page's own button or field may hold the focus while a shortcut comes.
void AppearanceActs::putOnSoon()
{
    if (std::exchange(m_isPending, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isPending = false;
        if (QApplication::activeModalWidget() == nullptr && QApplication::activePopupWidget() == nullptr)
            Q_EMIT lookAboutToChange();
        applyTheme(m_theme.value_or(themeChoice()), wantedSize());
        m_theme.reset();
        m_size.reset();
        Q_EMIT lookChanged();
    });
}

TextSize AppearanceActs::wantedSize() const { return m_size.value_or(textSize()); }

void AppearanceActs::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    m_theme = theme;
    putOnSoon();
}

void AppearanceActs::setTextSize(TextSize size)
{
    m_settings.setTextSize(size);
    m_size = size;
    putOnSoon();
}

void AppearanceActs::larger()
{
    switch (wantedSize()) {
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
    switch (wantedSize()) {
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
