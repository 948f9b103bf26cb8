// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/date.h"
#include "core/response/answer.h"
#include "core/scoring/index.h"
#include "core/scoring/sum.h"
#include "core/staff/staff_result.h"

namespace soundings {

/// "Workable", "Cautious".
QString bandWord(IndexKind index, Band band);
/// "readiness band", "trust band": within a sentence.
QString bandName(IndexKind index);
/// What the band means, one sentence (SCORING.md section 5).
QString bandMeaning(IndexKind index, Band band);
/// "Equipped but apart".
QString positionWord(Position position);
QString positionMeaning(Position position);

/// "63", or "No score".
QString scoreText(const std::optional<Fraction>& score);
/// "60–66"; one number where both ends are the same; empty where there is none.
QString rangeText(const std::optional<ScoreRange>& range);
/// How many questions people gave a rating. A "don't know" is none, also where it counts as 0 (DontKnowRule::Zero) and
/// among the rated of SCORING.md section 8, which decide whether there is a score.
int ratingsGiven(const Counts& counts);
/// "27 of 29": ratings given, of the questions that apply.
QString ratedText(const Counts& counts);
/// "27 of 29 answered with a rating".
QString knownShareText(const Counts& counts);
/// "To find out: 3", "2 do not apply", "4 still to answer"; empty where there is nothing to say.
QString openCountsText(const Counts& counts);
/// "Not answered", "Does not apply", "Don’t know"; the point's label where rated.
QString answerText(const Questionnaire& questionnaire, const Item& item, const Answer& answer);
QString termStateText(TermState state);
/// Why nothing of a survey, or no overall figure, is shown: "Fewer than 10 answers: not shown, to protect colleagues.";
/// empty where there is one.
QString withheldText(const StaffResult& result);
/// The short form for a table's cell.
QString withheldCell();

/// "5 October 2026" in the program's language.
QString dateText(const Date& date);
/// Tenths of a point as "6.9" with the language's decimal sign.
QString tenthsText(std::int64_t tenths);

} // namespace soundings
