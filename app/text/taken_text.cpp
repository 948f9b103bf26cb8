// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/taken_text.h"

#include "app/text/error_text.h"
#include "app/text/issue_text.h"
#include "app/text/opening_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct TakenText {
    Q_DECLARE_TR_FUNCTIONS(TakenText)
};

} // namespace

QString takenResultText(TakenAs result)
{
    switch (result) {
    case TakenAs::New:
        return TakenText::tr("new");
    case TakenAs::Unchanged:
        return TakenText::tr("unchanged");
    case TakenAs::Newer:
        return TakenText::tr("newer than the one before");
    case TakenAs::Older:
        return TakenText::tr("older than the one that is here, and left aside");
    case TakenAs::Refused:
        break;
    }
    return TakenText::tr("refused");
}

QString takenReasonText(const TakenFile& file)
{
    if (file.unread == ErrorCode::FileIsDirectory)
        return TakenText::tr("There is no pack and no invitation in this folder.");
    if (file.unread)
        return errorText(Error(*file.unread, {}, file.path));
    return file.reason ? openingText(*file.reason, {file.detail, file.fingerprint, file.knownFingerprint}) : QString();
}

QStringList takenFaultLines(const TakenFile& file)
{
    QStringList lines;
    for (const Issue& fault : file.faults)
        lines << issueText(fault);
    return lines;
}

} // namespace soundings
