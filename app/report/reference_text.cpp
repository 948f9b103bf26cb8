// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reference_text.h"

#include "app/text/language.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ReferenceText {
    Q_DECLARE_TR_FUNCTIONS(ReferenceText)
};

} // namespace

QString referenceText(const Reference& reference)
{
    const QString label = shown(reference.label);
    return reference.note.isEmpty()
        ? label
        : ReferenceText::tr("%1: %2", "a reference and what it says").arg(label, shown(reference.note));
}

} // namespace soundings
