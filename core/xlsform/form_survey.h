// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/form_outline.h"

#include <string>

namespace soundings {

/// Puts what the survey sheet asks into `root`: sections, cases, role, open question, scale, notes. `places` gets
/// each section, statement and case.
class FormSurvey {
public:
    FormSurvey(const FormSheet& sheet, FormChoices& choices, std::string original, FormFaults& faults)
        : m_sheet(sheet), m_choices(choices), m_original(std::move(original)), m_faults(faults)
    {
    }
    void read(const FormOutline& outline, JsonValue& root, FormPlaces& places);

private:
    [[nodiscard]] JsonValue text(std::size_t row, std::string_view column) const;
    [[nodiscard]] bool isCase(const FormRow& question) const;
    /// What a section and a statement have alike, their words in `field`; knows where each of it stands.
    JsonValue weighted(const std::string& id, std::size_t row, const std::string& field, const std::string& place);
    void addSection(const FormGroup& group);
    void addItem(const FormRow& question, const std::string& section, JsonValue& items);
    void addMustHave(const FormRow& question, const std::string& place, JsonValue& item);
    void addCase(const FormGroup& group);
    void addSureness(const FormRow& question);
    void addAlone(const FormRow& question);
    void addNote(const FormRow& note);
    void refuseHint(const FormRow& question);

    const FormSheet& m_sheet;
    FormChoices& m_choices;
    std::string m_original;
    FormFaults& m_faults;
    JsonValue* m_root = nullptr;
    FormPlaces* m_places = nullptr;
};

} // namespace soundings
