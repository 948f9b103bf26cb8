// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/pack/opening_reason.h"

#include <string>

namespace soundings {

/// What a refusal, or a note, is about: empty where there is none.
struct OpeningWords {
    std::string detail; ///< a name, a questionnaire
    std::string fingerprint; ///< of the key that signed the file
    std::string knownFingerprint; ///< of the key that the agency is known by
};
/// Why a file was not taken and what to do, or what else there is to know of one that was: one to three sentences.
QString openingText(OpeningReason reason, const OpeningWords& words);

} // namespace soundings
