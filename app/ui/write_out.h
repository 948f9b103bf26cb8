// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soundings {

class Session;

/// Whether the path leads to the file that is open: opening that once more, if only to look, would drop SQLite's lock
/// on it.
bool isOpenFile(const Session& session, const QString& path);
/// writeReport(), which the open file is refused for unopened: Error{HoldsDatabase}.
void writeOut(const Session& session, const QString& path, const QByteArray& bytes);

} // namespace soundings
