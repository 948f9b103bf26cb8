// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme/theme.h"

#include "app/ui/theme/contrast_tokens.h"
#include "app/ui/theme/desktop_wish.h"
#include "app/ui/theme/focus_ring.h"
#include "app/ui/theme/paper_style.h"
#include "app/ui/theme/portal_wish.h"
#include "app/ui/theme/style_sheet.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QScreen>

#include <algorithm>

namespace soundings {

namespace {

constexpr double kLeastBody = 14.0;

/// What the desktop said before we put our own look on, and what is on now.
struct Look {
    QPalette systemPalette = QApplication::palette();
    QFont systemFont = QApplication::font();
    ThemeChoice choice = ThemeChoice::System;
    TextSize size = TextSize::Normal;
    Tokens tokens = lightTokens();
    double body = kLeastBody;
    bool isOn = false;
};

Look& look()
{
    static Look look;
    return look;
}

double factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Normal:
        return 1.0;
    case TextSize::Large:
        return 1.25;
    case TextSize::Larger:
        return 1.5;
    case TextSize::Double:
        return 2.0;
    }
    return 1.0;
}

double systemBody(const QFont& font)
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dpi = screen != nullptr ? screen->logicalDotsPerInchY() : 96.0;
    return std::max(kLeastBody, QFontInfo(font).pointSizeF() * dpi / 72.0);
}

Tokens tokensFor(ThemeChoice choice, const QPalette& system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightTokens();
    case ThemeChoice::Dark:
        return darkTokens();
    case ThemeChoice::Contrast:
        return contrastTokens(system);
    case ThemeChoice::System:
        break;
    }
    switch (portalWish().value_or(desktopWish(system))) {
    case DesktopWish::Dark:
        return darkTokens();
    case DesktopWish::Contrast:
        return contrastTokens(system);
    case DesktopWish::Light:
        break;
    }
    return lightTokens();
}

QPalette paletteFrom(const Tokens& t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, t.ground);
    set(QPalette::WindowText, t.ink);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.sunken);
    set(QPalette::Text, t.ink);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.ink);
    set(QPalette::BrightText, t.onAccent);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::ToolTipBase, t.ink);
    set(QPalette::ToolTipText, t.ground);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.sunken);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.edge);
    set(QPalette::Shadow, t.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

} // namespace

void applyTheme(ThemeChoice theme, TextSize size)
{
    Look& on = look();
    on.choice = theme;
    on.size = size;
    on.tokens = tokensFor(theme, on.systemPalette);
    on.body = systemBody(on.systemFont) * factorOf(size);
    if (!on.isOn) {
        QApplication::setStyle(new PaperStyle);
        FocusRing::follow(*qApp);
        on.isOn = true;
    }
    QFont font = on.systemFont;
    font.setPixelSize(qRound(on.body));
    QApplication::setFont(font);
    QApplication::setPalette(paletteFrom(on.tokens));
    qApp->setStyleSheet(styleSheet(on.tokens, on.body));
}

ThemeChoice themeChoice() { return look().choice; }
TextSize textSize() { return look().size; }
const Tokens& currentTokens() { return look().tokens; }
double bodyPixels() { return look().body; }

} // namespace soundings
