// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// Who answers: one agreed answer per agency, many people anonymously, or one set per partner.
enum class Respondent { Consensus, Individual, PerPartner };
/// What "don't know" does to the score: no evidence, no claim (0), or left out (SCORING.md section 1.3).
enum class DontKnowRule { Zero, LeftOut };
/// Which index the questionnaire is part of. Added questionnaires are part of none unless they say so.
enum class FeedsIndex { None, Readiness, Trust };

} // namespace soundings
