// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/acts/add_questionnaire.h"
#include "core/response/kept_version.h"

#include <optional>
#include <vector>

namespace soundings {

class Acts;

/// The questionnaires of the open workspace. Acts return false on failure, as in Session; both can be undone, under the
/// `name` of the questionnaire.
class Library {
public:
    explicit Library(Acts& acts) : m_acts(acts) { }

    [[nodiscard]] std::vector<KeptVersion> versions() const;
    /// What add() would do; empty on failure.
    [[nodiscard]] std::optional<QuestionnaireAddition> addition(const Questionnaire& questionnaire) const;
    /// What addition() says is New or OtherVersion.
    bool add(const QuestionnairePtr& questionnaire, const QString& name);
    /// One of versions() that may be removed.
    bool remove(const QuestionnairePtr& questionnaire, const QString& name);

private:
    Acts& m_acts;
};

} // namespace soundings
