// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/survey/reading/answers_reading.h"

#include <QString>

#include <vector>

namespace soundings {

/// What a column can be, in words: a statement's own, "Role", "Drop it: nothing of it is kept".
QString targetWords(const Questionnaire& questionnaire, const ColumnTarget& target);

/// A column that answers a question.
struct ColumnWords {
    QString heading;
    QString becomes; ///< what it is taken for, and why
    QString answers; ///< how many people gave each; empty while the files cannot be taken in
    bool operator==(const ColumnWords&) const = default;
};
/// By file and column, each once.
std::vector<ColumnWords> columnWords(const AnswersReading& reading);

} // namespace soundings
