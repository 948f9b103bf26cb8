// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/answer_columns.h"
#include "core/response/count_survey.h"
#include "core/response/sealed_responses.h"
#include "core/response/survey_counts.h"

namespace soundings {

/// The one way into sealed responses. For core/storage, core/scoring and core/privacy only; the layer test says so.
struct SealedAccess {
    /// nullptr where nobody answered.
    static const SurveyCounts* counts(const SealedResponses& sealed) { return sealed.m_counts.get(); }
    /// nullptr where nobody answered or the answers were destroyed.
    static const AnswerColumns* columns(const SealedResponses& sealed) { return sealed.m_columns.get(); }
    static const std::vector<std::string>& comments(const SealedResponses& sealed) { return sealed.m_comments; }
};

/// Seals people with their counts.
inline SealedResponses sealed(const Questionnaire& questionnaire, AnswerColumns columns,
                              std::vector<std::string> comments = {})
{
    auto counts = std::make_shared<const SurveyCounts>(countSurvey(questionnaire, columns));
    return {std::move(counts), std::make_shared<const AnswerColumns>(std::move(columns)), std::move(comments)};
}

} // namespace soundings
