// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soundings {

/// Writes a report or a picture of it whole or not at all (QSaveFile), and through no link. Throws Error{NoPermission},
/// {DiskFull}, {WriteFailed}, {FileIsDirectory}, {FileIsLink}, {NotRegularFile}, {HoldsDatabase}.
void writeReport(const QString& path, const QByteArray& bytes);

} // namespace soundings
