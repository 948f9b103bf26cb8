// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/survey_order.h"

namespace soundings {

/// A survey for SurveyJS: JSON, in all languages of the order. Questions have our ids for names, answers the values
/// that files of answers have; statements of a section that stand together and offer the same are one matrix.
QByteArray surveyJsForm(const SurveyOrder& order);

} // namespace soundings
