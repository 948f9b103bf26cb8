// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/document/survey_form.h"
#include "app/document/survey_order.h"

namespace soundings {

/// The form: the same bytes for the same order. Needs a QGuiApplication.
QByteArray surveyForm(const SurveyOrder& order, SurveyForm form);
/// The notice for staff as a PDF.
QByteArray staffNoticePdf(const SurveyOrder& order);

/// Writes the form that the ending of `path` names, whole or not at all. Throws Error as writeReport() does, and
/// {Internal} where surveyFormOf() is empty.
void writeSurveyForm(const SurveyOrder& order, const QString& path);

} // namespace soundings
