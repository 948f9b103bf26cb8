// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/date.h"

#include <optional>

namespace soundings {

/// How the open file is marked and how long it is kept.
struct Keeping {
    QString marking; ///< empty for none
    std::optional<Date> until; ///< empty: not decided
    bool operator==(const Keeping&) const = default;
};

} // namespace soundings
