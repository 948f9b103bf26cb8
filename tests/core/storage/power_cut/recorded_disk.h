// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace soundings::test {

/// Names in a folder and what the files hold.
using Files = std::map<std::string, std::string>;

/// One thing that the program asked of the disk.
struct DiskStep {
    enum class Kind {
        Make, ///< a new, empty file called `name`
        Write,
        Resize, ///< to `at` bytes
        SyncFile, ///< fsync or fdatasync: what was written into the file before is on disk now
        Link, ///< another name, `name`
        Rename, ///< from `from` to `name`
        Unlink, ///< of `name`
        SyncFolder, ///< what happened to names before is on disk now
        Promise, ///< somebody was told that something is saved
    };
    Kind kind;
    int file = -1; ///< which; a file keeps its number whatever its names
    std::int64_t at = 0;
    std::string bytes = {};
    std::string name = {};
    std::string from = {};
};

/// Writes down every system call by which this program changes the files of one folder, SQLite's and our own alike,
/// from its making until stop(). One at a time.
class RecordedDisk {
public:
    explicit RecordedDisk(const std::string& folder);
    ~RecordedDisk() { stop(); }
    RecordedDisk(const RecordedDisk&) = delete;
    RecordedDisk& operator=(const RecordedDisk&) = delete;
    void promise() { add({DiskStep::Kind::Promise}); }
    void stop();

    /// Their files are numbered from 0 in the order of their names.
    [[nodiscard]] const Files& atStart() const { return m_atStart; }
    [[nodiscard]] const std::vector<DiskStep>& steps() const { return m_steps; }

    /// For the system calls.
    [[nodiscard]] std::string nameIn(const char* path) const; ///< empty where it is elsewhere
    [[nodiscard]] int fileOf(int descriptor) const; ///< -1 where it is elsewhere
    [[nodiscard]] bool isFolder(int descriptor) const;
    void opened(const std::string& name, int descriptor);
    void linked(const std::string& from, const std::string& name);
    void renamed(const std::string& from, const std::string& name);
    void unlinked(const std::string& name);
    void add(DiskStep step) { m_steps.push_back(std::move(step)); }

private:
    using Inode = std::pair<std::uint64_t, std::uint64_t>;
    static Inode inodeOf(int descriptor);
    std::string m_folder;
    Inode m_folderInode;
    Files m_atStart;
    std::vector<DiskStep> m_steps;
    std::map<std::string, int> m_names;
    std::map<Inode, int> m_files;
    int m_count = 0;
};

} // namespace soundings::test
