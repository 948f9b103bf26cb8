// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/pack_content.h"
#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// One response of a pack to the questionnaire that it names. Of `content` the head must be read.
PackResponse readPackResponse(const JsonReader& field, const Questionnaire& asked, const PackContent& content);

} // namespace soundings
