// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/mapping/survey_receipt.h"

namespace soundings {

/// The receipt in sentences, a line each: what was taken, what was left, and what became of it.
QStringList surveyReceiptLines(const SurveyReceipt& receipt, bool isStored);

} // namespace soundings
