// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/answer_values.h"

#include "core/exchange/cell_text.h"
#include "core/mapping/folded_text.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

Code codeOfIndex(std::size_t index) { return static_cast<Code>(index + 1); }

bool isDigitOf(char c) { return c >= '0' && c <= '9'; }

/// "2.5", "-3,75": a number that is no whole one.
bool isFraction(std::string_view text)
{
    const std::size_t mark = text.find_first_of(".,");
    return mark != std::string_view::npos && mark > 0 && mark + 1 < text.size()
        && std::all_of(text.begin() + (text.front() == '-' ? 1 : 0), text.end(),
                       [](char c) { return isDigitOf(c) || c == '.' || c == ','; })
        && text.find_first_of(".,", mark + 1) == std::string_view::npos;
}

/// "1-2" as a spreadsheet turned it: "2026-02-01", "01/02/2026", "2-Jan", or the number it keeps for such a day.
bool looksLikeDate(std::string_view text)
{
    constexpr int kFirstDay = 20'000; // 1954
    constexpr int kLastDay = 80'000; // 2119
    if (const auto number = wholeNumber(text))
        return *number >= kFirstDay && *number <= kLastDay;
    const auto digits = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDigitOf));
    const auto marks = std::count_if(text.begin(), text.end(), [](char c) { return c == '-' || c == '/' || c == '.'; });
    if (digits >= 3 && marks >= 2 && isDigitOf(text.front()))
        return true;
    static const std::vector<std::string_view> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::string folded = foldedText(text);
    return digits > 0 && marks > 0 && std::any_of(kMonths.begin(), kMonths.end(), [&](std::string_view month) {
               return folded.find(month) != std::string::npos;
           });
}

} // namespace

std::string comparedValue(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (const auto number = wholeNumber(text))
        return std::to_string(*number);
    return tidied(text);
}

AnswerValues::AnswerValues(const Questionnaire& questionnaire, const OwnWords& words)
    : m_questionnaire(questionnaire), m_items(questionnaire.items())
{
    const auto& scale = questionnaire.scale;
    for (std::size_t i = 0; i < scale.size(); ++i)
        addLabels(m_scale, scale[i].label, codeOfIndex(i));
    addLabels(m_scale, questionnaire.dontKnowLabel, kCodeDontKnow);
    addLabels(m_scale, questionnaire.notApplicableLabel, kCodeNotApplicable);
    for (const std::string& word : words.dontKnow)
        m_scale.try_emplace(foldedText(word), kCodeDontKnow);
    for (const std::string& word : words.notApplicable)
        m_scale.try_emplace(foldedText(word), kCodeNotApplicable);
    for (const Item* item : m_items) {
        Words& levels = m_levels.emplace_back();
        for (std::size_t i = 0; i < item->levels.size(); ++i)
            addLabels(levels, item->levels[i], codeOfIndex(i));
    }
    for (std::size_t i = 0; i < questionnaire.roleBands.size(); ++i)
        addLabels(m_roles, questionnaire.roleBands[i].label, codeOfIndex(i));
    for (const Scenario& scenario : questionnaire.scenarios.scenarios) {
        Words& options = m_options.emplace_back();
        for (std::size_t i = 0; i < scenario.options.size(); ++i)
            addLabels(options, scenario.options[i].text, codeOfIndex(i));
    }
    for (std::size_t i = 0; i < questionnaire.scenarios.sureness.size(); ++i)
        addLabels(m_sureness, questionnaire.scenarios.sureness[i].label, codeOfIndex(i));
}

void AnswerValues::addLabels(Words& words, const Text& text, Code code)
{
    const auto add = [&](const std::string& label) {
        if (std::string folded = foldedText(label); !folded.empty())
            words.try_emplace(std::move(folded), code);
    };
    add(text.original);
    for (const auto& [language, translated] : text.translations)
        add(translated);
}

const AnswerValues::Words& AnswerValues::wordsOf(const ColumnTarget& target) const
{
    switch (target.kind) {
    case ColumnKind::Role:
        return m_roles;
    case ColumnKind::Choice:
        return m_options[target.index];
    case ColumnKind::Sureness:
        return m_sureness;
    case ColumnKind::Item:
    case ColumnKind::Comment:
    case ColumnKind::Ignored:
        break;
    }
    return m_scale;
}

std::optional<Code> AnswerValues::byId(const ColumnTarget& target, std::string_view text) const
{
    const auto indexOf = [&](const auto& list, const auto& isIt) -> std::optional<Code> {
        const auto found = std::find_if(list.begin(), list.end(), isIt);
        return found == list.end() ? std::nullopt
                                   : std::optional(codeOfIndex(static_cast<std::size_t>(found - list.begin())));
    };
    const auto hasValue = [&](const auto& point) { return wholeNumber(text) == point.value; };
    const auto hasId = [&](const auto& entry) { return areSame(entry.id, text); };
    switch (target.kind) {
    case ColumnKind::Item:
        if (text == "na")
            return kCodeNotApplicable;
        return areSame(text, "dk") ? std::optional(kCodeDontKnow) : indexOf(m_questionnaire.scale, hasValue);
    case ColumnKind::Role:
        return indexOf(m_questionnaire.roleBands, hasId);
    case ColumnKind::Choice:
        return indexOf(m_questionnaire.scenarios.scenarios[target.index].options, hasId);
    case ColumnKind::Sureness:
        return indexOf(m_questionnaire.scenarios.sureness, hasValue);
    case ColumnKind::Comment:
    case ColumnKind::Ignored:
        break;
    }
    return std::nullopt;
}

std::optional<Code> AnswerValues::meaning(const ColumnTarget& target, std::string_view text) const
{
    const std::string_view plain = trimmed(text);
    if (plain.empty() || areSame(plain, "blank"))
        return kCodeNotAnswered;
    return byId(target, plain);
}

std::optional<SurveyFaultKind> AnswerValues::notOffered(const ColumnTarget& target, Code code) const
{
    if (target.kind != ColumnKind::Item)
        return std::nullopt;
    const Item& item = *m_items[target.index];
    if (code == kCodeNotApplicable && !item.allowNotApplicable)
        return SurveyFaultKind::NotApplicableNotOffered;
    return code == kCodeDontKnow && !item.allowDontKnow ? std::optional(SurveyFaultKind::DontKnowNotOffered)
                                                        : std::nullopt;
}

CellMeaning AnswerValues::offered(const ColumnTarget& target, Code code) const
{
    const auto fault = notOffered(target, code);
    return fault ? CellMeaning::faulty(*fault) : CellMeaning::answer(code);
}

CellMeaning AnswerValues::read(const ColumnReading& column, std::string_view cell) const
{
    const std::string_view text = trimmed(cell);
    if (column.codes != nullptr)
        if (const AnswerCode* code = column.codes->findCode(text))
            return offered(column.target, byId(column.target, code->answer).value_or(kCodeNotAnswered));
    const bool isWord = column.target.kind == ColumnKind::Role; // an id that is a word can mean nothing else
    if (column.isOurs || isWord)
        if (const auto code = byId(column.target, text))
            return offered(column.target, *code);
    const std::string folded = foldedText(text);
    if (column.target.kind == ColumnKind::Item) {
        const Words& levels = m_levels[column.target.index];
        if (const auto found = levels.find(folded); found != levels.end())
            return offered(column.target, found->second);
    }
    const Words& words = wordsOf(column.target);
    if (const auto found = words.find(folded); found != words.end())
        return offered(column.target, found->second);
    return unknown(column, text);
}

SurveyFaultKind AnswerValues::reasonOf(const ColumnTarget& target, std::string_view cell) const
{
    if (target.kind == ColumnKind::Role)
        return SurveyFaultKind::NotARole;
    if (target.kind == ColumnKind::Choice)
        return SurveyFaultKind::NotAnOption;
    if (looksLikeDate(cell))
        return SurveyFaultKind::LooksLikeDate;
    if (target.kind == ColumnKind::Sureness)
        return SurveyFaultKind::NotASureness;
    if (cell == "O" || cell == "o")
        return SurveyFaultKind::LetterForNought;
    if (isFraction(cell))
        return SurveyFaultKind::BetweenPoints;
    if (const auto number = wholeNumber(cell)) {
        const auto& scale = m_questionnaire.scale;
        if (*number > scale.back().value)
            return SurveyFaultKind::AboveScale;
        return *number < scale.front().value ? SurveyFaultKind::BelowScale : SurveyFaultKind::NotAPoint;
    }
    return SurveyFaultKind::NotAPoint;
}

CellMeaning AnswerValues::unknown(const ColumnReading& column, std::string_view cell) const
{
    if (hasHiddenCharacter(cell))
        return CellMeaning::faulty(SurveyFaultKind::HiddenCharacter);
    const SurveyFaultKind why = reasonOf(column.target, cell);
    if (column.target.kind == ColumnKind::Item && cell != "na" && areSame(cell, "na"))
        return CellMeaning::faulty(SurveyFaultKind::NotApplicableInCapitals);
    if (isMissingMark(cell))
        return CellMeaning::unmatched(why);
    if (why == SurveyFaultKind::LooksLikeDate || why == SurveyFaultKind::BetweenPoints
        || why == SurveyFaultKind::LetterForNought)
        return CellMeaning::faulty(why);
    return column.isOurs ? CellMeaning::faulty(why) : CellMeaning::unmatched(why);
}

} // namespace soundings
