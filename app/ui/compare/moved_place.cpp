// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/compare/moved_place.h"

#include "app/text/named_change.h"
#include "app/ui/compare/changed_parts.h"
#include "app/ui/kit/bring_into_view.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/settled_layout.h"

#include <QPushButton>

namespace soundings {

namespace {

/// The name of the card about a number; empty where there is none.
QString cardOf(const RoundComparison& comparison, const QString& title)
{
    for (const ChangedPart& part : changedParts(comparison))
        if (part.title == title)
            return QStringLiteral("compare.part.%1").arg(part.number);
    const auto indices = indexChanges(comparison);
    return !indices.empty() && indices.front().title == title ? QStringLiteral("compare.readiness") : QString();
}

} // namespace

void showMoved(QWidget& page, const RoundComparison& comparison, const QString& title)
{
    const QString name = cardOf(comparison, title);
    if (name.isEmpty())
        return;
    for (const char* fold : {"compare.unchanged", "compare.incomparable"})
        if (auto* folded = page.findChild<Disclosure*>(QString::fromLatin1(fold));
            folded != nullptr && page.findChild<QWidget*>(name) == nullptr)
            folded->setOpen(true);
    auto* card = page.findChild<QWidget*>(name);
    if (card == nullptr)
        return;
    settleLayout();
    for (QPushButton* button : card->findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            break;
        }
    bringIntoView(*card, card->rect());
}

} // namespace soundings
