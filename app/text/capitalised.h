// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings {

/// As the beginning of a sentence; empty stays empty.
QString capitalised(QString words);

} // namespace soundings
