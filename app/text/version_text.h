// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// What `after`, another version of the questionnaire, changes since `before`, item by item: a heading, and a line for
/// each change; that nothing changes, where that is so.
QStringList versionLines(const Questionnaire& before, const Questionnaire& after);

} // namespace soundings
