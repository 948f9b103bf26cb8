// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace soundings::cli {

/// What `survey form` and `survey notice` do.
int surveyForm(const Options& options, const Streams& streams);
int surveyNotice(const Options& options, const Streams& streams);

} // namespace soundings::cli
