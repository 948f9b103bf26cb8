// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// A questionnaire of any kind as an XLSForm workbook, which readFormAt() makes an equal one of: to edit, or to begin
/// another with. In the languages that it is whole in.
QByteArray questionnaireWorkbook(const Questionnaire& questionnaire);

} // namespace soundings
