// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_value.h"
#include "core/sheets/sheet.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace soundings {

/// The faults of an XLSForm, and where in it each place of the questionnaire that is made of it comes from.
class FormFaults {
public:
    /// Once, however often it is met.
    void add(IssueCode code, std::string where, std::string_view value = {});
    /// What the reader of questionnaires says of `place`, or of anything below it, is said of `cell`.
    void put(const std::string& place, std::string cell) { m_cells.emplace(place, std::move(cell)); }
    /// With places of the questionnaire as cells; `otherwise` where none is known.
    void add(const Issues& issues, const std::string& otherwise);
    [[nodiscard]] bool isEmpty() const { return m_issues.empty(); }
    [[nodiscard]] Issues take() { return std::move(m_issues); }

private:
    [[nodiscard]] bool isNamed(const Issue& issue) const;
    Issues m_issues;
    std::map<std::string, std::string> m_cells;
};

/// Where a section, statement or case stands in the JSON ("sections/0/items/2") and in what is said of it
/// ("sections/staff.rules/items/staff.rules.consent"); by its id.
struct FormPlace {
    std::string path;
    std::string place;
};
using FormPlaces = std::map<std::string, FormPlace>;

/// Columns that one sheet of an XLSForm may have.
struct FormColumns {
    std::vector<std::string_view> plain;
    std::vector<std::string_view> inLanguages; ///< "label::English (en)", or "label" alone
    std::vector<std::string_view> ofForms; ///< say how a form behaves, which Soundings needs no word about
};

/// A sheet of an XLSForm: cells by the names of their columns, which are the same in any case. Rows count from 0 and
/// leave out the headings.
class FormSheet {
public:
    /// Faults: a column that is not known, stands twice or names no language code; a cell with an error value.
    FormSheet(const Sheet& sheet, std::string name, const FormColumns& columns, FormFaults& faults);

    [[nodiscard]] std::size_t size() const { return m_sheet.rows.empty() ? 0 : m_sheet.rows.size() - 1; }
    /// Without space at its ends; empty where there is no such column.
    [[nodiscard]] std::string cell(std::size_t row, std::string_view column) const;
    /// "survey, row 12, column C"; without the column where there is none.
    [[nodiscard]] std::string place(std::size_t row, std::string_view column) const;
    [[nodiscard]] std::string place(std::size_t row) const;

    /// The tags of the columns in languages in the order they are met; "" for a column that names none.
    [[nodiscard]] std::vector<std::string> languages() const;
    /// "English (en)": how headings write the tag.
    [[nodiscard]] bool hasHeadingLanguage(std::string_view written) const;
    /// An object with a text a language (what names none is `original`); null where none is filled. A fault where one
    /// language is empty and another is not, unless `mayLack`.
    [[nodiscard]] JsonValue text(std::size_t row, std::string_view column, const std::string& original,
                                 FormFaults& faults, bool mayLack = false) const;

private:
    struct Column {
        std::string name;
        std::string language;
        std::string written; ///< of the language
        std::size_t index = 0;
    };
    void readHeading(std::size_t index, const FormColumns& columns, FormFaults& faults);
    [[nodiscard]] const Column* find(std::string_view column) const;
    [[nodiscard]] std::string at(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::string placeAt(std::size_t row, std::size_t column) const;

    const Sheet& m_sheet;
    std::string m_name;
    std::vector<Column> m_columns;
};

} // namespace soundings
