// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/write_report.h"

#include "core/error.h"
#include "core/open_files.h"
#include "core/path_length.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace soundings {

namespace {

[[noreturn]] void refuse(const QSaveFile& file, int systemError)
{
    const std::string path = file.fileName().toStdString();
    const std::string why = file.errorString().toStdString();
    if (systemError == ENOSPC || systemError == EDQUOT || file.error() == QFileDevice::ResourceError)
        throw Error(ErrorCode::DiskFull, why, path);
    if (systemError == EACCES || systemError == EPERM || systemError == EROFS
        || file.error() == QFileDevice::PermissionsError)
        throw Error(ErrorCode::NoPermission, why, path);
    if (systemError == ENAMETOOLONG)
        throw Error(tooLongCode(path), {}, path);
    throw Error(ErrorCode::WriteFailed, why, path);
}

/// A workspace may have any name.
bool holdsDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

} // namespace

void writeReport(const QString& path, const QByteArray& bytes)
{
    const QFileInfo there(path);
    if (there.isDir())
        throw Error(ErrorCode::FileIsDirectory, {}, path.toStdString());
    if (there.isSymbolicLink()) // what it leads to may be a file of somebody's that has nothing to do with reports
        throw Error(ErrorCode::FileIsLink, {}, path.toStdString());
    if (there.exists() && !there.isFile())
        throw Error(ErrorCode::NotRegularFile, {}, path.toStdString());
    if (isOpenHere(path.toStdString()) || holdsDatabase(path))
        throw Error(ErrorCode::HoldsDatabase, {}, path.toStdString());
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        refuse(file, errno);
}

} // namespace soundings
