// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/release/closing.h"

namespace soundings {

/// Which rows the published table has, a line each: "All 24 statements with the people at each answer.", "By role, to
/// the nearest 10: …". Fits before closing and after it.
QStringList publishedRowLines(const SurveyPreview& preview);
/// Why a survey cannot be published, and what publishing it would give away: rule 5 of SCORING.md section 11.
QString samePeopleText(const SurveyPreview& preview);

} // namespace soundings
