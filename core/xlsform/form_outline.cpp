// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/form_outline.h"

#include "core/text_identity.h"

#include <set>

namespace soundings {

namespace {

/// Columns of XLSForm that change what is asked of whom: an empty one is no matter.
const std::vector<std::string_view>& columnsWithoutPlace()
{
    static const std::vector<std::string_view> all{"relevant", "constraint", "calculation", "choice_filter",
                                                   "default",  "trigger",    "readonly",    "repeat_count"};
    return all;
}

class OutlineOf {
public:
    OutlineOf(const FormSheet& sheet, const FormChoices& choices, FormFaults& faults)
        : m_sheet(sheet), m_choices(choices), m_faults(faults)
    {
    }

    FormOutline make()
    {
        for (std::size_t row = 0; row < m_sheet.size(); ++row) {
            for (const std::string_view column : columnsWithoutPlace())
                if (const std::string cell = m_sheet.cell(row, column); !cell.empty())
                    m_faults.add(IssueCode::CannotBeKept, m_sheet.place(row, column), cell);
            take(row);
        }
        if (m_isOpen)
            m_faults.add(IssueCode::GroupNotClosed, m_sheet.place(m_made.groups.back().row, "type"),
                         m_sheet.cell(m_made.groups.back().row, "name"));
        return std::move(m_made);
    }

private:
    void take(std::size_t row)
    {
        const std::string type = tidied(m_sheet.cell(row, "type"));
        const auto space = type.find(' ');
        const std::string first = identityOf(type.substr(0, space));
        const std::string rest = space == std::string::npos ? std::string() : type.substr(space + 1);
        if (type.empty())
            m_faults.add(IssueCode::MissingField, m_sheet.place(row, "type"));
        else if (first == "begin_group" || (first == "begin" && areSame(rest, "group")))
            beginGroup(row);
        else if (first == "end_group" || (first == "end" && areSame(rest, "group")))
            endGroup(row);
        else if (first == "note" && rest.empty())
            takeNote(row);
        else if (first == "text" && rest.empty())
            takeQuestion(row, {});
        else if (first == "select_one" && !rest.empty())
            takeQuestion(row, rest);
        else
            m_faults.add(IssueCode::UnknownFormType, m_sheet.place(row, "type"), type);
    }

    /// With a fault where its name is missing, cannot be one, or is taken.
    std::string idOf(std::size_t row)
    {
        const std::string name = m_sheet.cell(row, "name");
        if (name.empty())
            m_faults.add(IssueCode::MissingField, m_sheet.place(row, "name"));
        if (name == "meta" || name.find(' ') != std::string::npos)
            m_faults.add(IssueCode::WrongFormName, m_sheet.place(row, "name"), name);
        else if (!name.empty() && !m_names.insert(identityOf(name)).second)
            m_faults.add(IssueCode::DuplicateId, m_sheet.place(row, "name"), name);
        const std::string id = m_sheet.cell(row, "id");
        if (m_sheet.cell(row, "label").empty())
            m_faults.add(IssueCode::MissingField, m_sheet.place(row, "label"));
        return id.empty() ? name : id;
    }

    void beginGroup(std::size_t row)
    {
        if (m_isOpen)
            m_faults.add(IssueCode::GroupNotClosed, m_sheet.place(m_made.groups.back().row, "type"),
                         m_sheet.cell(m_made.groups.back().row, "name"));
        m_made.groups.push_back({row, idOf(row), {}});
        m_isOpen = true;
    }

    void endGroup(std::size_t row)
    {
        if (!m_isOpen)
            m_faults.add(IssueCode::GroupNotOpened, m_sheet.place(row, "type"));
        m_isOpen = false;
    }

    void takeNote(std::size_t row)
    {
        const std::string id = idOf(row);
        if (m_isOpen)
            m_faults.add(IssueCode::NoteInGroup, m_sheet.place(row, "label"), m_sheet.cell(row, "label"));
        else
            m_made.notes.push_back({row, id, {}});
    }

    void takeQuestion(std::size_t row, const std::string& list)
    {
        const std::string id = idOf(row);
        if (!list.empty() && m_choices.find(list) == nullptr)
            m_faults.add(IssueCode::UnknownList, m_sheet.place(row, "type"), list);
        if (list.empty() && m_isOpen)
            m_faults.add(IssueCode::TextInGroup, m_sheet.place(row, "type"), id);
        else
            (m_isOpen ? m_made.groups.back().questions : m_made.alone).push_back({row, id, list});
    }

    const FormSheet& m_sheet;
    const FormChoices& m_choices;
    FormFaults& m_faults;
    FormOutline m_made;
    std::set<std::string> m_names;
    bool m_isOpen = false;
};

} // namespace

FormColumns surveyColumns()
{
    FormColumns columns{{"type", "name", "id", "weight", "reverse", "must_have"},
                        {"label", "hint"},
                        {"required", "required_message", "appearance", "parameters"}};
    const std::vector<std::string_view>& more = columnsWithoutPlace();
    columns.plain.insert(columns.plain.end(), more.begin(), more.end());
    return columns;
}

FormOutline readOutline(const FormSheet& sheet, const FormChoices& choices, FormFaults& faults)
{
    return OutlineOf(sheet, choices, faults).make();
}

} // namespace soundings
