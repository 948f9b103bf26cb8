// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

class QWidget;

namespace soundings {

/// What a questionnaire asks, to be read only: a fold a section, one for what else it asks; made as they are opened.
QWidget* makeQuestionnairePreview(const QuestionnairePtr& questionnaire, QWidget* parent);

} // namespace soundings
