// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace soundings {

/// What a survey can be asked with, besides the screen; the file's ending names one.
enum class SurveyForm { Html, Paper, XlsForm, LimeSurvey, SurveyJs };

/// In the order in which they are offered.
std::vector<SurveyForm> surveyForms();
/// By the file name's ending, in any case; empty where none of ours.
std::optional<SurveyForm> surveyFormOf(const QString& fileName);
/// ".html"
QString endingOf(SurveyForm form);

} // namespace soundings
