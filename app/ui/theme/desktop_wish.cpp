// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme/desktop_wish.h"

namespace soundings {

namespace {

bool isPure(const QColor& colour) { return colour.rgb() == qRgb(0, 0, 0) || colour.rgb() == qRgb(255, 255, 255); }

} // namespace

DesktopWish desktopWish(const QPalette& system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    if (isPure(window) && isPure(text) && window.rgb() != text.rgb())
        return DesktopWish::Contrast;
    return window.lightnessF() < text.lightnessF() ? DesktopWish::Dark : DesktopWish::Light;
}

} // namespace soundings
