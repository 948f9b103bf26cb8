// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/questionnaire/read_questionnaire.h"

#include <optional>

class QWidget;

namespace soundings {

/// Reads a questionnaire of our own format (.json) or an XLSForm workbook. Says how far it is once it takes more than a
/// moment, and can be stopped then: empty. Throws Error as readFile() does.
std::optional<ReadQuestionnaire> readQuestionnaireFile(const QString& path, QWidget* parent);

} // namespace soundings
