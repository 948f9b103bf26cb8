// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/questionnaire/item.h"

namespace soundings {

/// "UK GDPR Art. 37: … (check this reference)".
QString referenceText(const Reference& reference);

} // namespace soundings
