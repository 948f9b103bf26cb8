// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings {

/// Why a file that somebody chose is not read: it is the open workspace, which reading would cost its lock. Empty where
/// it is another file.
QString refusalOfOwnWorkspace(const QString& path);

} // namespace soundings
