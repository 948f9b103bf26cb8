// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/ui/survey/reading/answers_reading.h"

#include <string>
#include <vector>

namespace soundings {

/// How many people would be taken in, which rows would be left out, which files or sheets are not read: a line each.
QStringList takenLines(const AnswersReading& reading);
/// Rows that may be nobody, by why and with their numbers; empty where there are none.
QStringList doubtLines(const AnswersReading& reading);
/// Which files were read before, or that their people look as if they were in; empty where neither is so.
QStringList alreadyLines(const AnswersReading& reading, const InAlready& already);
/// What keeps the files from being taken in: the first 20 by file, row and column, then how many more.
QStringList faultLines(const AnswersReading& reading);
/// "answers.csv" or "12 files".
QString filesRead(const QStringList& paths);
/// The names of dropped columns in one line; empty where there are none.
QString droppedLine(const AnswersReading& reading);

/// Something that can be said about a column or a text.
struct Sayable {
    std::string name; ///< as mappings name it; empty: nothing is said yet
    QString words;
};
/// What an unknown column can be.
std::vector<Sayable> sayableTargets(const Questionnaire& questionnaire);
/// What the text can mean; options of cases by their words only where it stands in one column.
std::vector<Sayable> sayableMeanings(const Questionnaire& questionnaire, const ValueQuestion& question);
/// "Column F, “Team”", and what stands there: "“north” (4), “south” (3)".
QString columnTitle(const ColumnQuestion& question);
QString columnHint(const ColumnQuestion& question);
/// "“7” in 18 columns", and how often: "Given 31 times."
QString valueTitle(const ValueQuestion& question);
QString valueHint(const ValueQuestion& question);

} // namespace soundings
