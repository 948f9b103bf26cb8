// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace soundings {

inline constexpr std::size_t kFileKeyBytes = 32;
inline constexpr std::size_t kFileDigestBytes = 32;

/// By what the files of answers that are read into a survey are known again, byte for byte, while it is open.
struct FileDigests {
    std::string key; ///< kFileKeyBytes of chance, the survey's own; empty: files are not to be known again
    std::vector<std::string>
        digests; ///< under that key, kFileDigestBytes each; one a file, empty for one that needs none
};

/// What of files that are to be read in is in the survey already.
struct InAlready {
    std::vector<std::size_t> files; ///< indices of those that were read before, byte for byte
    /// All people of the files where one of these was read before, or where they look as if they were in; else 0, since
    /// it is never said which.
    std::size_t people = 0;
    [[nodiscard]] bool isAny() const { return !files.empty() || people > 0; }
};

} // namespace soundings
