// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/quiet_hint.h"

#include "app/ui/kit/kit.h"

#include <QAccessible>

namespace soundings {

QLabel* makeQuietHint(QWidget* parent)
{
    QLabel* hint = makeLabel(TextRole::Body, {}, parent);
    hint->setObjectName(QStringLiteral("keyHint"));
    setLook(*hint, "tone", QStringLiteral("care"));
    hint->hide();
    return hint;
}

void showHint(QLabel* hint, const QString& text)
{
    hint->setText(text);
    hint->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    hint->setAccessibleName(text);
    QAccessibleEvent event(hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace soundings
