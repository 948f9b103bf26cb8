// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/round_copy_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(CopyText)
};

} // namespace

QString copyRuleText()
{
    return CopyText::tr("Copied are the answers that you agreed on, about yourselves and about your partners, with "
                        "notes, evidence and what helps and hinders. Each is marked “come back to this”: giving an "
                        "answer, also the same one, takes the mark off. What staff answered is never copied.");
}

QString copiedText(const QString& from, std::size_t answers, std::size_t leftOut)
{
    QString text = CopyText::tr("It begins with %n answer(s) of %1, each marked “come back to this”.", nullptr,
                                static_cast<int>(answers))
                       .arg(from);
    if (leftOut > 0)
        text += QLatin1Char(' ')
            + CopyText::tr("%n answer(s) could not be copied: the newest version of the questionnaire has no such "
                           "question or choice.",
                           nullptr, static_cast<int>(leftOut));
    return text;
}

} // namespace soundings
