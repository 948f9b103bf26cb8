// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/survey/survey_facts.h"

class QWidget;

namespace soundings {

/// What is worth knowing of an open survey and need not be seen each time: what a survey of what size could show, what
/// happens at closing.
QWidget* makeSurveyFolds(const SurveyFacts& facts, QWidget* parent);

} // namespace soundings
