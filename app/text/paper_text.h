// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings {

/// "Page 3 of 12".
QString pageOfText(int page, int pages);
/// "Page %1 of %2", for formats whose fields count.
QString pageOfPattern();

/// That `mark` stands for characters which the fonts do not have.
QString notShownText(const QString& mark);

} // namespace soundings
