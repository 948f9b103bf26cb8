// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/write_out.h"

#include "app/report/write_report.h"
#include "app/session/session.h"
#include "core/error.h"

#include <QFileInfo>

namespace soundings {

bool isOpenFile(const Session& session, const QString& path)
{
    const QString ours = QFileInfo(session.file().path).canonicalFilePath();
    return !ours.isEmpty() && QFileInfo(path).canonicalFilePath() == ours;
}

void writeOut(const Session& session, const QString& path, const QByteArray& bytes)
{
    if (isOpenFile(session, path))
        throw Error(ErrorCode::HoldsDatabase, {}, path.toStdString());
    writeReport(path, bytes);
}

} // namespace soundings
