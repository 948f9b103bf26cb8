// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/response/person.h"
#include "core/response/round.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace soundings {

/// A paper form as it was typed in.
struct TypedForm {
    QString number; ///< to find the paper again; forgotten once the form is put in
    Person person; ///< every list as long as the questionnaire's
    QString comment;
    bool isDone = false; ///< typed to its end
    [[nodiscard]] bool hasAnswer() const
    {
        const auto isGiven = [](Code code) { return code != kCodeNotAnswered; };
        return person.role != kCodeNotAnswered || !comment.isEmpty()
            || std::any_of(person.items.begin(), person.items.end(), isGiven)
            || std::any_of(person.choices.begin(), person.choices.end(), isGiven);
    }
};

/// Forms of one survey that are typed in and not put in yet: in no file, and lost with the program.
struct TypedForms {
    RoundId round;
    QuestionnaireId questionnaire;
    std::vector<TypedForm> forms;
    std::vector<std::size_t> sample; ///< places in `forms` of those that are typed a second time, rising
    std::vector<TypedForm> again; ///< one each of `sample`, as far as they are typed
    /// Forms with something in them.
    [[nodiscard]] int count() const
    {
        return static_cast<int>(std::count_if(forms.begin(), forms.end(),
                                              [](const TypedForm& form) { return form.isDone || form.hasAnswer(); }));
    }
};

} // namespace soundings
