// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/form_sheet.h"

#include "core/questionnaire/reading.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

bool isAmong(const std::vector<std::string_view>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The tag in "English (en)"; empty where there is none.
std::string tagIn(const std::string& written)
{
    const auto open = written.rfind('(');
    if (open == std::string::npos || written.back() != ')')
        return {};
    const std::string tag(trimmed(std::string_view(written).substr(open + 1, written.size() - open - 2)));
    return isLanguageTag(tag) ? tag : std::string();
}

} // namespace

void FormFaults::add(IssueCode code, std::string where, std::string_view value)
{
    Issue issue{code, std::move(where), shownText(value)};
    if (m_issues.size() < kMostFaults && std::find(m_issues.begin(), m_issues.end(), issue) == m_issues.end())
        m_issues.push_back(std::move(issue));
}

/// An empty cell was named when its row was read.
bool FormFaults::isNamed(const Issue& issue) const
{
    return issue.code == IssueCode::MissingTranslation
        && std::any_of(m_issues.begin(), m_issues.end(), [&](const Issue& named) {
               return named.code == issue.code && named.value == shownText(issue.value);
           });
}

void FormFaults::add(const Issues& issues, const std::string& otherwise)
{
    for (Issue issue : issues) {
        if (isNamed(issue))
            continue;
        std::string place = issue.where;
        while (m_cells.count(place) == 0 && place.find('/') != std::string::npos)
            place.resize(place.rfind('/'));
        const auto cell = m_cells.find(place);
        issue.where = cell == m_cells.end() ? otherwise : cell->second;
        if (std::find(m_issues.begin(), m_issues.end(), issue) == m_issues.end())
            m_issues.push_back(std::move(issue));
    }
}

FormSheet::FormSheet(const Sheet& sheet, std::string name, const FormColumns& columns, FormFaults& faults)
    : m_sheet(sheet), m_name(std::move(name))
{
    for (std::size_t index = 0; index < sheet.columns.size(); ++index) {
        if (!sheet.rows.empty())
            readHeading(index, columns, faults);
        for (const int row : sheet.columns[index].errorRows)
            faults.add(IssueCode::WrongValue,
                       m_name + ", row " + std::to_string(row) + ", column " + columnLetter(index));
    }
}

void FormSheet::readHeading(std::size_t index, const FormColumns& columns, FormFaults& faults)
{
    const std::string heading = tidied(m_sheet.text(0, index));
    const std::string where =
        m_name + ", row " + std::to_string(m_sheet.rows.front()) + ", column " + columnLetter(index);
    const auto colons = heading.find("::");
    Column column{identityOf(heading.substr(0, colons)), {}, {}, index};
    std::replace(column.name.begin(), column.name.end(), ' ', '_');
    if (isAmong(columns.ofForms, column.name))
        return;
    const bool mayHaveLanguage = isAmong(columns.inLanguages, column.name);
    if (!mayHaveLanguage && (colons != std::string::npos || !isAmong(columns.plain, column.name))) {
        const std::vector<std::uint32_t>& cells = m_sheet.columns[index].cells;
        const bool isFilled = std::any_of(cells.begin(), cells.end(), [](std::uint32_t cell) { return cell != 0; });
        if (isFilled)
            faults.add(heading.empty() ? IssueCode::NamelessColumn : IssueCode::UnknownFormColumn, where, heading);
        return;
    }
    if (colons != std::string::npos) {
        column.written = trimmed(std::string_view(heading).substr(colons + 2));
        column.language = tagIn(column.written);
        if (column.language.empty())
            faults.add(IssueCode::LanguageWithoutCode, where, column.written);
    }
    const bool isTwice = std::any_of(m_columns.begin(), m_columns.end(), [&](const Column& other) {
        return other.name == column.name && other.language == column.language && other.written == column.written;
    });
    if (isTwice)
        faults.add(IssueCode::DuplicateColumn, where, heading);
    else
        m_columns.push_back(std::move(column));
}

const FormSheet::Column* FormSheet::find(std::string_view column) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& one) { return one.name == column; });
    return found == m_columns.end() ? nullptr : &*found;
}

std::string FormSheet::at(std::size_t row, std::size_t column) const
{
    return std::string(trimmed(m_sheet.text(row + 1, column)));
}

std::string FormSheet::cell(std::size_t row, std::string_view column) const
{
    const Column* found = find(column);
    return found == nullptr ? std::string() : at(row, found->index);
}

std::string FormSheet::place(std::size_t row) const
{
    return m_name + ", row " + std::to_string(m_sheet.rows[row + 1]);
}

std::string FormSheet::placeAt(std::size_t row, std::size_t column) const
{
    return place(row) + ", column " + columnLetter(column);
}

std::string FormSheet::place(std::size_t row, std::string_view column) const
{
    const Column* found = find(column);
    return found == nullptr ? place(row) : placeAt(row, found->index);
}

std::vector<std::string> FormSheet::languages() const
{
    std::vector<std::string> all;
    for (const Column& column : m_columns)
        if (const bool isPlain = column.written.empty(); !isPlain || column.name == "label")
            if (std::find(all.begin(), all.end(), column.language) == all.end())
                all.push_back(column.language);
    return all;
}

bool FormSheet::hasHeadingLanguage(std::string_view written) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [&](const Column& column) { return !written.empty() && column.written == written; });
}

JsonValue FormSheet::text(std::size_t row, std::string_view column, const std::string& original, FormFaults& faults,
                          bool mayLack) const
{
    JsonValue made = JsonValue::object();
    std::vector<const Column*> empty;
    std::string said; // in the original, as the reader of questionnaires names it
    for (const Column& one : m_columns) {
        if (one.name != column)
            continue;
        const std::string words = at(row, one.index);
        if (words.empty()) {
            empty.push_back(&one);
            continue;
        }
        if (words.find("${") != std::string::npos)
            faults.add(IssueCode::RefersToAnswer, placeAt(row, one.index), words);
        const std::string& language = one.language.empty() ? original : one.language;
        if (said.empty() || language == original)
            said = words;
        made.field(language) = JsonValue::string(words);
    }
    if (made.elements.empty())
        return {};
    for (const Column* one : empty)
        if (!mayLack)
            faults.add(IssueCode::MissingTranslation, placeAt(row, one->index), said);
    return made;
}

} // namespace soundings
