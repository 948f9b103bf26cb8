// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/heading_accessible.h"

#include "app/ui/kit/paragraph_label.h"

namespace soundings {

namespace {

QAccessibleInterface* makeHeadingInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String(ParagraphLabel::staticMetaObject.className()))
        return nullptr;
    auto* paragraph = qobject_cast<ParagraphLabel*>(object);
    return paragraph == nullptr || !paragraph->isHeading() ? nullptr : new HeadingAccessible(paragraph);
}

} // namespace

void installHeadingAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeHeadingInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

HeadingAccessible::HeadingAccessible(ParagraphLabel* heading) : QAccessibleWidget(heading, QAccessible::Heading) { }

QString HeadingAccessible::text(QAccessible::Text kind) const
{
    const auto* heading = qobject_cast<const ParagraphLabel*>(object());
    return heading != nullptr && kind == QAccessible::Name && heading->accessibleName().isEmpty()
        ? heading->text()
        : QAccessibleWidget::text(kind);
}

} // namespace soundings
