// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/questionnaire/questionnaire.h"

namespace soundings {

class Prompts;

/// Each asks where, writes there and returns what to say of it; empty where the person changed their mind. Throws Error
/// as writeReport() does.
QString saveWorkbook(Prompts& prompts, const Questionnaire& questionnaire);
QString saveTemplate(Prompts& prompts);
QString saveGuide(Prompts& prompts);

} // namespace soundings
