// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/survey_form.h"
#include "app/ui/survey/survey_facts.h"

namespace soundings {

class Prompts;
class Session;

/// Each asks where, writes there in every language that the survey is whole in, and returns what to say of it; empty
/// where the person changed their mind. Throws Error as writeReport() does.
QString saveForm(const Session& session, Prompts& prompts, const SurveyFacts& facts, SurveyForm form);
/// The same, and asks for which platform.
QString savePlatformForm(const Session& session, Prompts& prompts, const SurveyFacts& facts);
QString saveNotice(const Session& session, Prompts& prompts, const SurveyFacts& facts);

} // namespace soundings
