// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/survey_order.h"

namespace soundings {

/// The form to fill in with a pen, for pdfDocument(): boxes to tick, each with its code of paperCodes(), and lines to
/// write on. In two languages the whole form stands once in each. In large print the answers stand below their
/// statement.
Document paperForm(const SurveyOrder& order);

/// One page for staff: what is asked, what happens to the answers, who sees what, when the survey closes. In two
/// languages a page each.
Document staffNotice(const SurveyOrder& order);

} // namespace soundings
