// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/survey_release.h"

#include <string>

namespace soundings {

/// A release as JSON, as core/release/README.md describes it: what a file keeps. The same release makes the same bytes.
std::string releaseText(const SurveyRelease& release);

} // namespace soundings
