// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inspect_file.h"

namespace soundings {

/// Whether a journal with something in it lies beside the file: its last change is not finished without it.
bool isJournalBeside(const std::string& path);

/// What SQLite is to be told to open for reading alone.
struct ReadingName {
    std::string name;
    int flags = 0; ///< for sqlite3_open_v2()
};
/// A file with a write-ahead log needs a second file beside it even to be read, which a share for reading alone does not
/// allow: where that log is empty or not there, the file is all there is and is read as one that nobody changes.
ReadingName readingName(const std::string& path, JournalKind journal);

} // namespace soundings
