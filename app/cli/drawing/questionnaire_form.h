// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// What `questionnaire` does with an XLSForm workbook: check, add, write. Here, because other verbs should not wait for
/// what opens and writes workbooks to be loaded.
int questionnaireForm(const Options& options, const Streams& streams);

} // namespace soundings::cli
