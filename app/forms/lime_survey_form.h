// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/survey_order.h"

namespace soundings {

/// A survey structure for LimeSurvey (.lss, as version 4 and later write it), inactive, in all languages of the order.
/// It records neither who answered nor when or from where. Codes are those of limeSurveyCodes().
QByteArray limeSurveyForm(const SurveyOrder& order);

} // namespace soundings
