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
    QString text = shown(reference.label);
    if (!reference.note.isEmpty())
        text = ReferenceText::tr("%1: %2", "a reference and what it says").arg(text, shown(reference.note));
    return reference.verify ? ReferenceText::tr("%1 (check this reference)").arg(text) : text;
}

} // namespace soundings
