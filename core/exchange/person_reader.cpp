// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_reader.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/utf8.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

Code codeAt(std::size_t index) { return static_cast<Code>(index + 1); }

} // namespace

PersonReader::PersonReader(const Questionnaire& questionnaire, IssueList& issues, ReadPeople& result)
    : m_questionnaire(questionnaire), m_items(questionnaire.items()), m_issues(issues), m_result(result),
      m_rows(result.people), m_role(m_items.size()), m_firstChoice(m_role + 1),
      m_firstSureness(m_firstChoice + questionnaire.scenarios.scenarios.size()),
      m_mostPeople(std::min(kMostPeople, kMostCells / m_rows.width()))
{
    for (std::size_t i = 0; i < questionnaire.scale.size(); ++i)
        if (const int value = questionnaire.scale[i].value; value >= 0 && value <= 9)
            m_digits[static_cast<unsigned char>('0' + value)] = codeAt(i);
    for (std::size_t i = 0; i < questionnaire.roleBands.size(); ++i)
        m_roles.try_emplace(identityOf(questionnaire.roleBands[i].id), codeAt(i));
    for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
        CodeById& options = m_options.emplace_back();
        for (std::size_t i = 0; i < scenario.options.size(); ++i)
            options.try_emplace(identityOf(scenario.options[i].id), codeAt(i));
    }
}

void PersonReader::begin()
{
    m_row = m_rows.begin();
    m_comment.clear();
}

void PersonReader::end()
{
    const auto isNothing = [](Code code) { return code == kCodeNotAnswered; };
    const bool saysNothing = m_comment.empty() && std::all_of(m_row, m_row + m_role, isNothing)
        && std::all_of(m_row + m_firstChoice, m_row + m_rows.width(), isNothing); // a role alone answers nothing
    if (saysNothing) {
        ++m_result.emptyRows;
        return;
    }
    if (!m_issues.isEmpty())
        return; // nothing will be stored, so nothing need be kept
    if (m_result.people.people + m_rows.kept() >= m_mostPeople) {
        m_issues.add(IssueCode::TooManyPeople, {}, {}, m_mostPeople);
        m_isFull = true;
        return;
    }
    m_rows.keep();
    if (!m_comment.empty())
        m_result.comments.push_back(m_comment);
}

std::optional<IssueCode> PersonReader::readSlowly(const PeopleColumn& column, std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty() || column.kind == PeopleColumnKind::Ignored)
        return std::nullopt;
    if (column.kind == PeopleColumnKind::Comment)
        return readComment(text);
    return hasHiddenCharacter(text) ? std::optional(IssueCode::HiddenCharacter) : readKnown(column, text);
}

std::optional<IssueCode> PersonReader::readKnown(const PeopleColumn& column, std::string_view text)
{
    switch (column.kind) {
    case PeopleColumnKind::Item:
        return readItem(column.index, text);
    case PeopleColumnKind::Role:
        return readRole(text);
    case PeopleColumnKind::Choice:
        return readChoice(column.index, text);
    case PeopleColumnKind::Sureness:
        return readSureness(column.index, text);
    case PeopleColumnKind::Ignored:
    case PeopleColumnKind::Comment:
        break;
    }
    return std::nullopt;
}

std::optional<IssueCode> PersonReader::readItem(std::size_t index, std::string_view cell)
{
    const Item& item = *m_items[index];
    if (cell == "na") {
        m_row[index] = kCodeNotApplicable;
        return item.allowNotApplicable ? std::nullopt : std::optional(IssueCode::NotApplicableNotAllowed);
    }
    if (identityOf(cell) == "dk") {
        m_row[index] = kCodeDontKnow;
        return item.allowDontKnow ? std::nullopt : std::optional(IssueCode::DontKnowNotAllowed);
    }
    const std::optional<int> value = wholeNumber(cell);
    const auto& scale = m_questionnaire.scale;
    for (std::size_t i = 0; value && i < scale.size(); ++i) {
        if (scale[i].value == *value) {
            m_row[index] = codeAt(i);
            return std::nullopt;
        }
    }
    if (!isMissingMark(cell))
        return IssueCode::PointOutsideScale;
    return item.allowNotApplicable ? IssueCode::MissingMark : IssueCode::NotApplicableNotAllowed;
}

std::optional<IssueCode> PersonReader::readRole(std::string_view cell)
{
    const auto found = m_roles.find(identityOf(cell));
    if (found == m_roles.end())
        return IssueCode::UnknownRole;
    m_row[m_role] = found->second;
    return std::nullopt;
}

std::optional<IssueCode> PersonReader::readChoice(std::size_t index, std::string_view cell)
{
    const auto found = m_options[index].find(identityOf(cell));
    if (found == m_options[index].end())
        return IssueCode::UnknownOption;
    m_row[m_firstChoice + index] = found->second;
    return std::nullopt;
}

std::optional<IssueCode> PersonReader::readSureness(std::size_t index, std::string_view cell)
{
    const auto& points = m_questionnaire.scenarios.sureness;
    const std::optional<int> value = wholeNumber(cell);
    for (std::size_t i = 0; value && i < points.size(); ++i) {
        if (points[i].value == *value) {
            m_row[m_firstSureness + index] = codeAt(i);
            return std::nullopt;
        }
    }
    return IssueCode::UnknownSureness;
}

std::optional<IssueCode> PersonReader::readComment(std::string_view cell)
{
    const auto longest = static_cast<std::size_t>(m_questionnaire.openQuestion->maxLength);
    if (prefixLength(cell, longest) < cell.size())
        return IssueCode::TextTooLong;
    m_comment = cell;
    return std::nullopt;
}

} // namespace soundings
