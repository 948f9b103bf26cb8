// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/capitalised.h"

namespace soundings {

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace soundings
