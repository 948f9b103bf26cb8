// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/privacy/staff_release.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

/// "The questions in this section work well together." (STATISTICS.md section 2.2).
QString consistencySentence(const ReleasedConsistency& consistency);
/// The same, or why there is none.
QString consistencySentence(const ReleasedSection& section);
/// "Together, people answer this section with strong agreement." (r_wg(J), STATISTICS.md section 3.7); empty where
/// there is no such number.
QString groupAgreementSentence(const ReleasedConsistency& consistency);
/// A line a section of those that are shown: how well its questions work together or why that is not displayed, which
/// are odd, and how much people agree. One line for all where none has 30 people who answered it whole.
QStringList consistencyLines(const StaffRelease& release);
/// Which questions go against the others ("check whether …"), and which are left out because everybody answered them
/// alike; empty where there are none.
QString oddQuestionsSentence(const ReleasedSection& section, const Questionnaire& questionnaire);

} // namespace soundings
