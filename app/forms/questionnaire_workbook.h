// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/forms/xls_form.h"
#include "core/questionnaire/questionnaire.h"

#include <vector>

namespace soundings {

/// A questionnaire of any kind as an XLSForm workbook, which readFormAt() makes an equal one of: to edit, or to begin
/// another with. In the languages that it is whole in.
QByteArray questionnaireWorkbook(const Questionnaire& questionnaire);
/// The sheets of that workbook.
std::vector<XlsFormSheet> questionnaireSheets(const Questionnaire& questionnaire);

} // namespace soundings
