// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/survey_columns.h"

#include "core/mapping/folded_text.h"
#include "core/mapping/personal_headings.h"
#include "core/text_identity.h"

#include <algorithm>
#include <map>
#include <set>

namespace soundings {

namespace {

std::string placeName(std::size_t index) { return "column " + columnLetter(index); }

/// Goes through the columns from left to right.
class ColumnGuess {
public:
    ColumnGuess(const Sheet& sheet, const HeaderRows& header, const SurveyMapping& mapping,
                const IgnoredColumns& ignored, const KnownHeadings& known, const Questionnaire& questionnaire)
        : m_sheet(sheet), m_header(header), m_mapping(mapping), m_ignored(ignored), m_known(known),
          m_questionnaire(questionnaire)
    {
        for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
            m_texts.push_back(headingsOf(sheet, header, i));
            for (const std::string& text : m_texts.back())
                m_isLimeSurvey = m_isLimeSurvey || isLimeSurveyHeading(text);
        }
    }

    SurveyColumns make()
    {
        describe();
        applyMapping();
        for (ReadColumn& column : m_result.columns)
            guess(column);
        findDoubles();
        return std::move(m_result);
    }

private:
    void describe()
    {
        std::map<std::string, int> times;
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            ReadColumn column;
            column.index = i;
            column.heading = m_texts[i].empty() ? placeName(i) : m_texts[i].front();
            column.isHidden = m_sheet.columns[i].isHidden;
            column.filled = filledRows(m_sheet.columns[i]);
            ++times[foldedText(column.heading)];
            m_result.columns.push_back(std::move(column));
        }
        for (ReadColumn& column : m_result.columns)
            column.key = times[foldedText(column.heading)] > 1 ? placeName(column.index) : column.heading;
    }

    [[nodiscard]] std::size_t filledRows(const SheetColumn& column) const
    {
        std::vector<bool> isFilled;
        for (const std::string& text : column.texts)
            isFilled.push_back(!trimmed(text).empty());
        std::size_t filled = 0;
        for (std::size_t row = m_header.end(); row < column.cells.size(); ++row)
            filled += isFilled[column.cells[row]] ? 1U : 0U;
        return filled;
    }

    /// The columns that a mapping's heading means: by the heading shown, else by another row of headings.
    std::vector<ReadColumn*> named(std::string_view key)
    {
        std::vector<ReadColumn*> found;
        for (ReadColumn& column : m_result.columns)
            if (isNamed(key, column))
                found.push_back(&column);
        const std::string folded = foldedText(key);
        for (std::size_t i = 0; found.empty() && i < m_texts.size(); ++i)
            if (std::any_of(m_texts[i].begin(), m_texts[i].end(),
                            [&](const std::string& text) { return foldedText(text) == folded; }))
                found.push_back(&m_result.columns[i]);
        return found;
    }

    void applyMapping()
    {
        for (const auto& [key, name] : m_mapping.columns)
            for (ReadColumn* column : named(key)) {
                column->target = targetNamed(m_questionnaire, name);
                column->basis = ColumnBasis::Mapping;
                if (!column->target)
                    fault(SurveyFaultKind::UnknownTarget, *column, name);
                else if (const auto ours = knownAnywhere(*column); ours && ours->target == *column->target)
                    take(*column, *ours, ColumnBasis::Mapping);
            }
    }

    /// The first of the column's headings that is nothing but a question.
    [[nodiscard]] std::optional<KnownHeading> known(const ReadColumn& column) const
    {
        for (const std::string& text : m_texts[column.index])
            if (auto found = m_known.findWhole(text))
                return found;
        return std::nullopt;
    }

    /// The same behind a title or a group.
    [[nodiscard]] std::optional<KnownHeading> knownInPart(const ReadColumn& column) const
    {
        for (const std::string& text : m_texts[column.index])
            if (auto found = m_known.find(text))
                return found;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<KnownHeading> knownAnywhere(const ReadColumn& column) const
    {
        const auto whole = known(column);
        return whole ? whole : knownInPart(column);
    }

    [[nodiscard]] bool isPersonal(const ReadColumn& column) const
    {
        const auto& texts = m_texts[column.index];
        return std::any_of(texts.begin(), texts.end(),
                           [&](const std::string& text) { return isPersonalHeading(text, m_isLimeSurvey); });
    }

    static void take(ReadColumn& column, const KnownHeading& heading, ColumnBasis basis)
    {
        column.target = heading.target;
        column.basis = basis;
        column.isOurs = heading.isOurs;
        column.codes = heading.codes == nullptr ? std::nullopt : std::optional(*heading.codes);
    }

    void guess(ReadColumn& column)
    {
        const auto drop = [&](ColumnBasis why) {
            column.target = ColumnTarget{};
            column.basis = why;
        };
        if (column.basis != ColumnBasis::Mapping) {
            const auto& texts = m_texts[column.index];
            const std::optional<KnownHeading> whole = known(column);
            if (m_ignored.has(column.heading) || m_ignored.has(placeName(column.index)))
                drop(ColumnBasis::Ignored);
            else if (whole)
                takeKnown(column, *whole);
            else if (isPersonal(column))
                drop(ColumnBasis::Personal);
            else if (const auto part = knownInPart(column))
                takeKnown(column, *part);
            else if (column.isHidden)
                drop(ColumnBasis::Hidden);
            else if (column.filled == 0)
                drop(texts.empty() ? ColumnBasis::Nameless : ColumnBasis::Empty);
        }
        if (column.isAnswer() && column.target->kind == ColumnKind::Choice)
            m_case = column.target->index;
        if (column.isAnswer() && column.target->kind == ColumnKind::Sureness)
            m_sure.insert(column.target->index);
    }

    void takeKnown(ReadColumn& column, KnownHeading heading) const
    {
        if (heading.isByPlace) {
            if (!m_case || m_sure.contains(*m_case))
                return;
            heading.target.index = *m_case;
            take(column, heading, ColumnBasis::Place);
        } else {
            take(column, heading, heading.isOurs ? ColumnBasis::Id : ColumnBasis::Wording);
        }
    }

    void fault(SurveyFaultKind kind, const ReadColumn& column, std::string_view value)
    {
        m_result.faults.push_back(
            {kind, m_sheet.rows[m_header.first], column.index, shownText(column.heading), shownText(value)});
    }

    void findDoubles()
    {
        std::map<std::pair<ColumnKind, std::size_t>, std::size_t> first;
        for (ReadColumn& column : m_result.columns) {
            if (!column.isAnswer())
                continue;
            const auto [place, isNew] = first.try_emplace({column.target->kind, column.target->index}, column.index);
            if (!isNew)
                fault(SurveyFaultKind::HeadingTwice, column,
                      columnLetter(place->second) + ", " + columnLetter(column.index));
        }
    }

    const Sheet& m_sheet;
    const HeaderRows& m_header;
    const SurveyMapping& m_mapping;
    const IgnoredColumns& m_ignored;
    const KnownHeadings& m_known;
    const Questionnaire& m_questionnaire;
    std::vector<std::vector<std::string>> m_texts; ///< headings of each column
    bool m_isLimeSurvey = false;
    std::optional<std::size_t> m_case; ///< the last one to the left
    std::set<std::size_t> m_sure; ///< cases that have a column for how sure
    SurveyColumns m_result;
};

} // namespace

SurveyColumns surveyColumns(const Sheet& sheet, const HeaderRows& header, const SurveyMapping& mapping,
                            const IgnoredColumns& ignored, const KnownHeadings& known,
                            const Questionnaire& questionnaire)
{
    return ColumnGuess(sheet, header, mapping, ignored, known, questionnaire).make();
}

bool isNamed(std::string_view key, const ReadColumn& column)
{
    return foldedText(key) == foldedText(column.heading) || areSame(key, placeName(column.index));
}

} // namespace soundings
