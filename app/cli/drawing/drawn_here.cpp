// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/drawn_here.h"

#include "app/cli/drawing/draw_report.h"
#include "app/cli/drawing/export_actions.h"
#include "app/cli/drawing/pack_work.h"
#include "app/cli/drawing/questionnaire_form.h"
#include "app/cli/drawing/survey_work.h"

namespace soundings::cli {

Elsewhere drawnHere() { return {drawReport, exportActions, surveyWork, questionnaireForm, packWork}; }

} // namespace soundings::cli
