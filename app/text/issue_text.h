// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/issue.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// What is wrong, and the remedy, for where the place is said apart.
QString issueReason(const Issue& issue);
/// "row 12: …": place, what is wrong, and the remedy, in one line.
QString issueText(const Issue& issue);
/// Its place alone: "row 12", "survey, row 12, column B"; empty where it is about the file as a whole.
QString issuePlaceText(const Issue& issue);
/// The same as issueText(), naming the points, the roles and the like that the questionnaire has where they are the
/// remedy.
QString issueText(const Issue& issue, const Questionnaire& questionnaire);
/// All of a file's, a line each; what is wrong with many cells or rows alike is one line that counts them.
QStringList issueLines(const Issues& issues, const Questionnaire& questionnaire);

} // namespace soundings
