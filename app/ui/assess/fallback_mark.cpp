// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/fallback_mark.h"

#include "app/text/language.h"
#include "app/ui/kit/kit.h"

namespace soundings {

QLabel* makeFallbackMark(QWidget* parent)
{
    QLabel* mark = makeLabel(TextRole::Muted, fallbackMark(), parent);
    mark->hide();
    return mark;
}

void showFallback(QLabel* mark, const Text& text) { mark->setVisible(!text.isEmpty() && isFallback(text)); }

} // namespace soundings
