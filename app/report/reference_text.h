// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/questionnaire/item.h"

namespace soundings {

/// "Caldicott Principle 1: justify each purpose …".
QString referenceText(const Reference& reference);

} // namespace soundings
