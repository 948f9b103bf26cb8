// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/date.h"
#include "core/questionnaire/questionnaire.h"

#include <optional>

namespace soundings {

/// What a survey's forms are made from.
struct SurveyOrder {
    QuestionnairePtr questionnaire; ///< not null; individuals answer it
    QString agency; ///< ours
    QString round; ///< its label
    QStringList languages; ///< of the form, at least one; the first is the one that is shown first (wholeLanguages())
    int minimumGroup = kLeastMinimumGroup; ///< people behind a figure, as the round will be published
    bool largePrint = false; ///< of what is printed: type of 16 points and more
    QString returnTo; ///< where finished forms go, "the box by reception"; may be empty
    std::optional<Date> closes; ///< the day on which the survey closes; empty where it is not said
};

/// All that everything a respondent reads is there in, of those the program speaks; the questionnaire's own where that
/// is none of them.
QStringList wholeLanguages(const Questionnaire& questionnaire);

} // namespace soundings
