// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/questionnaire/questionnaire.h"
#include "core/staff/staff_result.h"

namespace soundings {

/// Cronbach's alpha as it is published: "0.85", "0 or less", "0.95 or more".
QString alphaText(const StaffConsistency& consistency);
/// "The questions in this section work well together." (STATISTICS.md section 2.2), by alpha.
QString consistencySentence(const StaffConsistency& consistency);
/// The same, or why there is none.
QString consistencySentence(const StaffSection& section);
/// "Together, people answer this section with strong agreement." (r_wg(J), STATISTICS.md section 3.7); empty where
/// there is no such number.
QString groupAgreementSentence(const StaffConsistency& consistency);
/// Of each section that is shown, those together of which the same is said: how well its questions work together or why that is not displayed, which
/// are odd, and how much people agree. One line for all where too few people took part for any.
QStringList consistencyLines(const StaffResult& result);
/// Which questions go against the others, or that they do not hang together ("check whether …"); empty where neither.
QString oddQuestionsSentence(const StaffSection& section, const Questionnaire& questionnaire);

} // namespace soundings
