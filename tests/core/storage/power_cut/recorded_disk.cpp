// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/power_cut/recorded_disk.h"

#include "tests/support/temporary_folder.h"

#include <cstdarg>
#include <filesystem>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace soundings::test {

namespace {

RecordedDisk* active = nullptr;

} // namespace

RecordedDisk::RecordedDisk(const std::string& folder) : m_folder(std::filesystem::path(folder) / "")
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    m_folderInode = inodeOf(descriptor);
    ::close(descriptor);
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        m_atStart[entry.path().filename().string()] = bytesOf(entry.path().string());
    for (const auto& [name, bytes] : m_atStart) {
        struct stat status { };
        ::stat((m_folder + name).c_str(), &status);
        m_files[{status.st_dev, status.st_ino}] = m_count;
        m_names[name] = m_count++;
    }
    active = this;
}

void RecordedDisk::stop()
{
    if (active == this)
        active = nullptr;
}

RecordedDisk::Inode RecordedDisk::inodeOf(int descriptor)
{
    struct stat status { };
    return ::fstat(descriptor, &status) == 0 ? Inode{status.st_dev, status.st_ino} : Inode{};
}

std::string RecordedDisk::nameIn(const char* path) const
{
    const std::string text = path;
    return text.starts_with(m_folder) ? text.substr(m_folder.size()) : std::string();
}

int RecordedDisk::fileOf(int descriptor) const
{
    const auto found = m_files.find(inodeOf(descriptor));
    return found == m_files.end() ? -1 : found->second;
}

bool RecordedDisk::isFolder(int descriptor) const { return inodeOf(descriptor) == m_folderInode; }

/// A name that is not known is a new file, made just now or by other means than the calls below.
void RecordedDisk::opened(const std::string& name, int descriptor)
{
    if (name.empty() || m_names.contains(name))
        return;
    m_names[name] = m_count;
    m_files[inodeOf(descriptor)] = m_count;
    add({DiskStep::Kind::Make, m_count++, 0, {}, name});
}

void RecordedDisk::linked(const std::string& from, const std::string& name)
{
    const auto found = m_names.find(from);
    if (found == m_names.end() || name.empty())
        return;
    add({DiskStep::Kind::Link, found->second, 0, {}, name});
    m_names[name] = found->second;
}

void RecordedDisk::renamed(const std::string& from, const std::string& name)
{
    const auto found = m_names.find(from);
    if (found == m_names.end() || name.empty())
        return;
    add({DiskStep::Kind::Rename, found->second, 0, {}, name, from});
    m_names[name] = found->second;
    m_names.erase(from);
}

void RecordedDisk::unlinked(const std::string& name)
{
    if (m_names.erase(name) > 0)
        add({DiskStep::Kind::Unlink, -1, 0, {}, name});
}

} // namespace soundings::test

// These stand in front of the C library's for the whole program, SQLite and the C++ library included.

namespace {

using soundings::test::active;
using soundings::test::DiskStep;

template <class Function> Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

void recordSync(int descriptor)
{
    if (!active)
        return;
    if (active->isFolder(descriptor))
        active->add({DiskStep::Kind::SyncFolder});
    else if (const int file = active->fileOf(descriptor); file >= 0)
        active->add({DiskStep::Kind::SyncFile, file});
}

} // namespace

extern "C" {

int open64(const char* path, int flags, ...)
{
    static auto* const next = real<int(const char*, int, ...)>("open64");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    const int descriptor = next(path, flags, mode);
    if (active && descriptor >= 0 && (flags & O_DIRECTORY) == 0)
        active->opened(active->nameIn(path), descriptor);
    return descriptor;
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at)
{
    static auto* const next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const ssize_t written = next(descriptor, bytes, size, at);
    const int file = active && written > 0 ? active->fileOf(descriptor) : -1;
    if (file >= 0)
        active->add({DiskStep::Kind::Write, file, at,
                     std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(written))});
    return written;
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static auto* const next = real<int(int, off64_t)>("ftruncate64");
    const int result = next(descriptor, size);
    const int file = active && result == 0 ? active->fileOf(descriptor) : -1;
    if (file >= 0)
        active->add({DiskStep::Kind::Resize, file, size});
    return result;
}

int fsync(int descriptor)
{
    static auto* const next = real<int(int)>("fsync");
    const int result = next(descriptor);
    if (result == 0)
        recordSync(descriptor);
    return result;
}

int fdatasync(int descriptor)
{
    static auto* const next = real<int(int)>("fdatasync");
    const int result = next(descriptor);
    if (result == 0)
        recordSync(descriptor);
    return result;
}

int unlink(const char* path) noexcept
{
    static auto* const next = real<int(const char*)>("unlink");
    const int result = next(path);
    if (active && result == 0)
        active->unlinked(active->nameIn(path));
    return result;
}

int remove(const char* path) noexcept
{
    static auto* const next = real<int(const char*)>("remove");
    const int result = next(path);
    if (active && result == 0)
        active->unlinked(active->nameIn(path));
    return result;
}

int link(const char* from, const char* to) noexcept
{
    static auto* const next = real<int(const char*, const char*)>("link");
    const int result = next(from, to);
    if (active && result == 0)
        active->linked(active->nameIn(from), active->nameIn(to));
    return result;
}

int rename(const char* from, const char* to) noexcept
{
    static auto* const next = real<int(const char*, const char*)>("rename");
    const int result = next(from, to);
    if (active && result == 0)
        active->renamed(active->nameIn(from), active->nameIn(to));
    return result;
}

} // extern "C"
