// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_codes.h"
#include "core/forms/free_names.h"
#include "core/forms/offered_answers.h"

#include <functional>
#include <map>

namespace soundings {

/// The lists of answers of a form while it is made.
class AnswerLists {
public:
    /// The codes of these answers to a question of this kind; each differs from the others by more than case.
    using Coding = std::function<std::vector<AnswerCode>(AskedKind kind, const std::vector<std::string>& answers)>;

    AnswerLists(const Questionnaire& questionnaire, Coding coding)
        : m_questionnaire(questionnaire), m_coding(std::move(coding))
    {
    }

    // Each is an index into what take() gives.
    std::size_t ofStatements(const OfferedAnswers& offered);
    std::size_t ofCase(const Scenario& scenario, const std::string& name);
    std::size_t ofSureness();
    std::size_t ofRoles();

    std::vector<AnswerList> take() { return std::move(m_lists); }

private:
    std::size_t add(const std::string& key, const std::string& wished, AskedKind kind,
                    const std::vector<std::string>& answers);

    const Questionnaire& m_questionnaire;
    Coding m_coding;
    FreeNames m_names{200, {}};
    std::map<std::string, std::size_t> m_places; ///< by what is offered
    std::vector<AnswerList> m_lists;
};

} // namespace soundings
