// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/questionnaire/questionnaire.h"
#include "core/staff/staff_result.h"

namespace soundings {

/// The one way a staff figure is written: "64", "80 or more", "20 or fewer".
QString figureText(const StaffFigure& figure);
/// Any number with its limit: "80 or more".
QString limitedText(const QString& number, Limit limit);
/// "65 %".
QString shareText(int percent);
/// Of one point of a scale or one option: "12 (26 %)", people and their share.
QString peopleAndShareText(const PointShare& share);
/// "58–70"; one number where both ends are the same.
QString likelyRangeText(const LikelyRange& range);
/// The same of a figure; empty where there is no interval.
QString intervalText(const StaffFigure& figure);
/// "64 out of 100. If everyone had answered, most likely between 58 and 70."
QString scoreSentence(const StaffFigure& figure);
/// To be said once beside likely ranges that are reckoned from the spread usually seen.
QString usualSpreadText();
/// The same where the range of the whole or of a section is one of them; else empty.
QString usualSpreadSentence(const StaffResult& result);
/// "An early sign: fewer than 20 people answered."; empty from 20 people.
QString earlySignSentence(const StaffFigure& figure);
/// "65 % answered on the favourable side."; empty where the figure has no such share.
QString favourableSentence(const StaffFigure& figure);
/// "People see this the same way.", "There are two camps: …"; empty under 30 people. `levels`: points of the scale
/// (STATISTICS.md section 3.7; Burke and Dunlap 2002).
QString agreementSentence(const StaffFigure& figure, int levels);
/// The same where there are two camps or people see it differently; else empty.
QString disagreementSentence(const StaffFigure& figure, int levels);
/// What many people did not know, the most first: "35 % said “don't know” to ‘…’."; empty where nothing is over 10 %.
QStringList dontKnowSentences(const StaffResult& result);
/// "46 people took part.", where the headcount is known "46 of the 60 people who were asked took part (77 %).", with a
/// caution where few did (STATISTICS.md section 1.6). Empty where it is not published how many.
QString participationText(const StaffResult& result);
/// "Front line", "No role given", "Other roles together".
QString roleText(const StaffRole& role, const Questionnaire& questionnaire);
/// Why a section without a score has none, in the words of a table: "Too few statements are shown".
QString sectionWithheldText(const StaffSection& section);
/// "Not stated, because …"; begins with a small letter, for the end of a sentence.
QString undefinedText(statistics::Undefined why);
/// To be said before the survey: "With about 20 answers each time only a change of 20 points or more would be clear."
QString smallestChangeSentence(PeopleCount people, double change);

} // namespace soundings
