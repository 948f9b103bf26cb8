// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_codes.h"
#include "core/xlsform/write_form.h"

namespace soundings {

/// The sheet "survey": what is asked, with columns of our own (id, weight, reverse, must_have) behind those of XLSForm.
FormTable surveyTable(const Questionnaire& questionnaire, const FormCodes& codes, const FormWordsNeeded& words);

} // namespace soundings
