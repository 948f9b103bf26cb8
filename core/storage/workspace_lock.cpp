// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_lock.h"

#include "core/error.h"
#include "core/storage/file_steps.h"

#include <chrono>
#include <map>
#include <mutex>
#include <thread>

#ifdef __linux__
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace soundings {

#if defined(__linux__) && defined(F_OFD_SETLK)

namespace {

/// Well behind the bytes that SQLite locks (https://www.sqlite.org/fileformat.html section 1.4).
constexpr off_t kOurByte = 0x40001000;

using FileKey = std::pair<dev_t, ino_t>;

bool setLock(int file, Sharing sharing)
{
    struct flock lock { };
    lock.l_type = sharing == Sharing::Exclusive ? F_WRLCK : F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kOurByte;
    lock.l_len = 1;
    // A disk without locks has none to miss.
    return ::fcntl(file, F_OFD_SETLK, &lock) == 0 || (errno != EAGAIN && errno != EACCES);
}

} // namespace

struct WorkspaceLock::Held {
    int file = -1;
    Sharing sharing = Sharing::Shared;
    Held(int opened, Sharing as) : file(opened), sharing(as) { }
    ~Held() { ::close(file); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
};

WorkspaceLock::WorkspaceLock(const std::string& path, Sharing sharing, int patienceMs)
{
    // A file is opened once in the program: closing a second descriptor would drop SQLite's locks.
    static std::mutex guard;
    static std::map<FileKey, std::weak_ptr<Held>> known;
    const std::lock_guard<std::mutex> alone(guard);
    struct stat status { };
    if (::stat(toPath(path).c_str(), &status) != 0)
        return;
    std::weak_ptr<Held>& ours = known[{status.st_dev, status.st_ino}];
    m_held = ours.lock();
    if (m_held) {
        if (sharing == Sharing::Exclusive || m_held->sharing == Sharing::Exclusive)
            throw Error(ErrorCode::Locked, {}, path);
        return;
    }
    const int file = ::open(toPath(path).c_str(), (sharing == Sharing::Exclusive ? O_RDWR : O_RDONLY) | O_CLOEXEC);
    if (file < 0)
        return; // whoever opens the database says why
    m_held = std::make_shared<Held>(file, sharing);
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(patienceMs);
    while (!setLock(file, sharing)) {
        if (std::chrono::steady_clock::now() >= end)
            throw Error(ErrorCode::Locked, {}, path);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    ours = m_held;
}

#else

struct WorkspaceLock::Held { };

WorkspaceLock::WorkspaceLock(const std::string&, Sharing, int) { }

#endif

} // namespace soundings
