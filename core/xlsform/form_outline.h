// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/form_choices.h"

#include <string>
#include <vector>

namespace soundings {

/// A question of the survey sheet.
struct FormRow {
    std::size_t row = 0;
    std::string id; ///< of the column "id", else its name
    std::string list; ///< empty where it is answered in words
};

struct FormGroup {
    std::size_t row = 0; ///< that begins it
    std::string id;
    std::vector<FormRow> questions;
};

/// The survey sheet as its rows say, before anything is made of it.
struct FormOutline {
    std::vector<FormGroup> groups;
    std::vector<FormRow> alone; ///< questions in no group
    std::vector<FormRow> notes; ///< in no group
};

FormColumns surveyColumns();

/// Faults: types that are not known, names that are missing or stand twice, groups that are not closed or opened or
/// stand in another, lists that are not there, notes within a group.
FormOutline readOutline(const FormSheet& sheet, const FormChoices& choices, FormFaults& faults);

} // namespace soundings
