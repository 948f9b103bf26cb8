// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "app/document/survey_order.h"

#include <vector>

namespace soundings {

/// A sheet as rows of cells; the first row has the headings.
struct XlsFormSheet {
    QString name;
    std::vector<QStringList> rows;
};

/// The sheets of an XLSForm, for KoBo and ODK: survey, choices, settings. No cell of a language is empty where another
/// language has words, no text refers to an answer, and names are those of xlsFormCodes(); its columns are in the
/// languages of the order.
std::vector<XlsFormSheet> xlsFormSheets(const SurveyOrder& order);

/// Sheets as a workbook: every cell a text, headings bold.
QByteArray xlsFormWorkbook(const QString& title, const std::vector<XlsFormSheet>& sheets);

/// The form as a workbook.
QByteArray xlsForm(const SurveyOrder& order);

} // namespace soundings
