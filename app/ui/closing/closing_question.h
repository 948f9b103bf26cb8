// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/release/closing.h"

#include <vector>

namespace soundings {

/// What is asked before a round with staff surveys is closed.
struct ClosingQuestion {
    QString title;
    QString text; ///< what closing means for the rest of the round
    std::vector<SurveyPreview> surveys;
};

} // namespace soundings
