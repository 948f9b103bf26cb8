// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soundings {

/// Writes a report whole or not at all (QSaveFile). Throws Error{NoPermission}, {DiskFull}, {WriteFailed},
/// {FileIsDirectory}, {HoldsDatabase}.
void writeReport(const QString& path, const QByteArray& bytes);

} // namespace soundings
