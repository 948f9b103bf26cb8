// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/form_sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace soundings {

enum class ChoiceKind { Point, DontKnow, NotApplicable };

/// A list of the choices sheet: its rows there, in order.
struct FormChoiceList {
    std::string name;
    std::vector<std::size_t> rows;
};

/// The choices sheet of an XLSForm, and what its lists are made into. `sheet` and `faults` have to outlive it.
class FormChoices {
public:
    /// Faults: a choice without a list, a name or a label; a name twice in a list.
    FormChoices(const FormSheet& sheet, std::string original, FormFaults& faults);

    [[nodiscard]] const FormChoiceList* find(const std::string& name) const;
    /// Whether any of its choices is marked as recommended, as the options of a case are.
    [[nodiscard]] bool isCase(const FormChoiceList& list) const;
    [[nodiscard]] bool offers(const FormChoiceList& list, ChoiceKind kind) const;

    /// Options of a case, which stands at `place` of the questionnaire; roles; levels of sureness.
    JsonValue options(const FormChoiceList& list, const std::string& place) const;
    JsonValue roles(const FormChoiceList& list) const;
    JsonValue sureness(const FormChoiceList& list) const;
    /// The points that the list "scale" has or, where there is none, the first of `lists`.
    JsonValue scale(const std::vector<const FormChoiceList*>& lists);
    /// After scale(). What its points are called in this list; null where that is as the scale says. Faults: points or
    /// scores that are not the scale's; other words, where no list is called "scale".
    JsonValue levels(const FormChoiceList& list, const std::string& place);
    /// After scale(): words for "don't know" and "does not apply". A fault where lists have different ones.
    JsonValue specialAnswers(const std::vector<const FormChoiceList*>& lists) const;

private:
    struct Point {
        std::size_t row = 0;
        int value = 0;
    };
    [[nodiscard]] ChoiceKind kindOf(std::size_t row) const;
    [[nodiscard]] std::vector<Point> pointsOf(const FormChoiceList& list) const;
    [[nodiscard]] JsonValue label(std::size_t row) const { return m_sheet.text(row, "label", m_original, m_faults); }
    [[nodiscard]] std::optional<JsonValue> score(std::size_t row) const;
    void takeRow(std::size_t row);

    const FormSheet& m_sheet;
    std::string m_original;
    FormFaults& m_faults;
    std::vector<FormChoiceList> m_lists;
    std::vector<Point> m_scale;
};

FormColumns choicesColumns();

} // namespace soundings
