// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_identity.h"

#include "core/storage/file_steps.h"

#ifdef _WIN32
#include <cstring>

#include <windows.h>
#else
#include <sys/stat.h>
#endif

namespace soundings {

#ifdef _WIN32

std::optional<FileIdentity> FileIdentity::of(const std::string& path)
{
    constexpr DWORD kShareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const HANDLE file = ::CreateFileW(toPath(path).c_str(), FILE_READ_ATTRIBUTES, kShareAll, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    FILE_ID_INFO info{};
    const BOOL isKnown = ::GetFileInformationByHandleEx(file, FileIdInfo, &info, sizeof info);
    ::CloseHandle(file);
    if (!isKnown)
        return std::nullopt;
    FileIdentity identity;
    identity.m_volume = info.VolumeSerialNumber;
    static_assert(sizeof identity.m_file == sizeof info.FileId);
    std::memcpy(identity.m_file.data(), &info.FileId, sizeof info.FileId);
    return identity;
}

#else

std::optional<FileIdentity> FileIdentity::of(const std::string& path)
{
    struct stat status { };
    if (::stat(toPath(path).c_str(), &status) != 0)
        return std::nullopt;
    FileIdentity identity;
    identity.m_volume = status.st_dev;
    identity.m_file[0] = status.st_ino;
    return identity;
}

#endif

FilePlace placeOf(const std::string& path, const FileIdentity& opened)
{
    const std::optional<FileIdentity> there = FileIdentity::of(path);
    if (!there)
        return FilePlace::Gone;
    return *there == opened ? FilePlace::Here : FilePlace::Replaced;
}

} // namespace soundings
