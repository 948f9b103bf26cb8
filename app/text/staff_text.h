// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/privacy/staff_release.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// The one way a staff figure is written: "64", "95 or more", "5 or fewer", "about 64".
QString figureText(const ReleasedFigure& figure);
/// Any number with its limit: "95 or more", "about 88".
QString limitedText(const QString& number, Limit limit);
/// "65 %", "90 % or more", "10 % or fewer".
QString shareText(const ReleasedShare& share);
/// "58–70"; empty where there is no interval.
QString intervalText(const ReleasedFigure& figure);
/// "64 out of 100. If everyone had answered, most likely between 58 and 70."
QString scoreSentence(const ReleasedFigure& figure);
/// "An early sign: fewer than 20 people answered."; empty from 20 people.
QString earlySignSentence(const ReleasedFigure& figure);
/// "65 % answered on the favourable side."; empty where the figure has no such share.
QString favourableSentence(const ReleasedFigure& figure);
/// "People see this the same way.", "There are two camps: …"; empty under 30 people. `levels`: points of the scale
/// (STATISTICS.md section 3.7; Burke and Dunlap 2002).
QString agreementSentence(const ReleasedFigure& figure, int levels);
/// What many people did not know, the most first: "35 % said “don't know” to ‘…’."; empty where nothing is over 10 %.
QStringList dontKnowSentences(const StaffRelease& release);
/// "46 people took part.", of a known headcount "46 of the 60 people who were asked took part (77 %).", with a caution
/// where few did (STATISTICS.md section 1.6). `headcount` 0: not known; empty where it may not be said how many.
QString participationText(const StaffRelease& release, Headcount headcount);
/// "Not stated, because …"; begins with a small letter, for the end of a sentence.
QString undefinedText(statistics::Undefined why);
/// To be said before the survey: "With about 20 answers each time only a change of 20 points or more would be clear."
QString smallestChangeSentence(int people, double change);

} // namespace soundings
