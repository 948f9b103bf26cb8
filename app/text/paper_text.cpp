// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/paper_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

} // namespace

QString pageOfPattern() { return PaperText::tr("Page %1 of %2"); }

QString pageOfText(int page, int pages) { return pageOfPattern().arg(page).arg(pages); }

QString notShownText(const QString& mark)
{
    return PaperText::tr("Some characters cannot be shown in the fonts of this file; each is marked %1.").arg(mark);
}

} // namespace soundings
