// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/ui/survey/survey_facts.h"

namespace soundings {

class Prompts;
class Session;

/// Asks where to and writes the receipt (surveyReceiptLines()) there as a PDF to print and keep. Returns what to say of
/// it, empty where the person changed their mind. Throws what writeReport() does.
QString saveReadingReceipt(const Session& session, Prompts& prompts, const SurveyFacts& facts,
                           const QStringList& lines);

} // namespace soundings
