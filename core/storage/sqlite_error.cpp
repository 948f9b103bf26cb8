// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

namespace soundings {

namespace {

ErrorCode ioErrorCode(int extended)
{
    switch (extended) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorCode::ReadFailed;
    case SQLITE_IOERR_NOMEM:
        return ErrorCode::Internal;
    default:
        return ErrorCode::WriteFailed;
    }
}

ErrorCode errorCode(int primary, int extended)
{
    switch (primary) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY: // also said where the name does not lead to the file any more
        return extended == SQLITE_READONLY_DBMOVED ? ErrorCode::FileGone : ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Damaged;
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::NoPermission;
    case SQLITE_IOERR:
        return ioErrorCode(extended);
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorCode::WriteFailed;
    case SQLITE_INTERRUPT:
        return ErrorCode::Interrupted;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error translated(const SQLite::Exception& exception, const std::string& path)
{
    const int code = exception.getErrorCode();
    return Error(errorCode(code & 0xFF, exception.getExtendedErrorCode()), exception.what(), path);
}

} // namespace soundings
