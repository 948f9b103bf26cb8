// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace soundings {

/// Where the name of an open file leads now.
enum class FilePlace {
    Here, ///< to the file that is open
    Gone, ///< nowhere: the file was deleted, renamed or moved, or its disk is not there any more
    Replaced, ///< to another file
};

/// Which file a name leads to: all names of one file are equal, a file put in another's place is not. Device and inode;
/// on Windows the volume and the file's id on it.
class FileIdentity {
public:
    /// Empty where the name leads nowhere, or cannot be followed.
    static std::optional<FileIdentity> of(const std::string& path);
    bool operator==(const FileIdentity&) const = default;

private:
    std::uint64_t m_volume = 0;
    std::array<std::uint64_t, 2> m_file{};
};

/// Where `path` leads now, if `opened` was what it led to.
FilePlace placeOf(const std::string& path, const FileIdentity& opened);

} // namespace soundings
