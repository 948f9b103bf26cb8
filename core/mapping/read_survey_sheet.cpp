// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/read_survey_sheet.h"

#include "core/error.h"
#include "core/exchange/read_people.h"
#include "core/mapping/column_answers.h"
#include "core/mapping/column_comments.h"
#include "core/mapping/column_values.h"
#include "core/mapping/folded_text.h"
#include "core/mapping/personal_headings.h"
#include "core/mapping/unmatched_values.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

/// Reads one sheet.
class SheetReader {
public:
    SheetReader(const Sheet& sheet, const Questionnaire& questionnaire, const SurveyTerms& terms,
                const ProgressListener& progress)
        : m_sheet(sheet), m_questionnaire(questionnaire), m_terms(terms), m_progress(progress),
          m_values(questionnaire, terms.words)
    {
        m_reading.people = AnswerColumns::emptyFor(questionnaire);
    }

    SurveyReading read()
    {
        if (m_sheet.rows.empty())
            fault(SurveyFaultKind::NoSheet);
        else if (findColumns())
            readRows();
        finish();
        return std::move(m_reading);
    }

private:
    bool findColumns()
    {
        const KnownHeadings known(m_questionnaire);
        const IgnoredColumns ignored(m_terms.ignoredColumns);
        const auto meaning = [&](std::string_view text) { return meaningOf(known, ignored, text); };
        const auto header = findHeaderRows(m_sheet, m_terms.mapping.headerRow, meaning);
        if (!header) {
            fault(m_terms.mapping.headerRow ? SurveyFaultKind::NoSuchRow : SurveyFaultKind::NoSheet,
                  m_terms.mapping.headerRow.value_or(0));
            return false;
        }
        m_header = *header;
        SurveyColumns found = surveyColumns(m_sheet, m_header, m_terms.mapping, ignored, known, m_questionnaire);
        m_reading.headerRow = m_sheet.rows[m_header.first];
        m_reading.headerRows = m_header.count;
        m_reading.columns = std::move(found.columns);
        m_reading.faults = std::move(found.faults);
        for (const ReadColumn& column : m_reading.columns)
            if (!column.target)
                m_reading.unknownValues[column.index] = commonValues(m_sheet.columns[column.index], m_header.end());
        const auto isAnswer = [](const ReadColumn& column) { return column.isAnswer(); };
        if (std::any_of(m_reading.columns.begin(), m_reading.columns.end(), isAnswer))
            return true;
        fault(SurveyFaultKind::AnotherSurvey, m_reading.headerRow);
        return false;
    }

    [[nodiscard]] HeadingCell meaningOf(const KnownHeadings& known, const IgnoredColumns& ignored,
                                        std::string_view text) const
    {
        const std::string folded = foldedText(text);
        for (const auto& [heading, target] : m_terms.mapping.columns)
            if (foldedText(heading) == folded)
                return target == "drop" ? HeadingCell::Other : HeadingCell::Question;
        if (known.find(text))
            return HeadingCell::Question;
        return ignored.has(text) || isPersonalHeading(text, true) ? HeadingCell::Other : HeadingCell::Unknown;
    }

    void readRows()
    {
        m_steps = 3 * m_reading.columns.size(); // each column is looked through for doubts, read and collected
        const std::vector<std::optional<RowDoubt>> doubts =
            rowDoubts(m_sheet, m_header, m_reading.columns, [this] { step(); });
        m_isRead.resize(m_sheet.rows.size());
        for (std::size_t row = m_header.end(); row < m_sheet.rows.size(); ++row)
            m_isRead[row] = !doubts[row] || isTaken(*doubts[row]);
        m_hasAnswer.resize(m_sheet.rows.size());
        for (const ReadColumn& column : m_reading.columns)
            readColumn(column);
        countRows(doubts);
        collectPeople();
    }

    void step()
    {
        if (m_progress && !m_progress(static_cast<double>(++m_stepsDone) / static_cast<double>(m_steps)))
            throw Error(ErrorCode::Interrupted);
    }

    [[nodiscard]] bool isTaken(RowDoubt doubt) const
    {
        switch (m_terms.mapping.rowsInDoubt) {
        case DoubtfulRows::Take:
            return true;
        case DoubtfulRows::Leave:
            return false;
        case DoubtfulRows::Undecided:
            break;
        }
        return doubt != RowDoubt::Averages;
    }

    void readColumn(const ReadColumn& column)
    {
        step();
        const bool isSecond =
            std::any_of(m_reading.faults.begin(), m_reading.faults.end(), [&](const SurveyFault& fault) {
                return fault.kind == SurveyFaultKind::HeadingTwice && fault.column == column.index;
            });
        if (!column.isAnswer() || isSecond)
            return;
        if (column.target->kind == ColumnKind::Comment)
            return readComments(column);
        ColumnAnswers answers = readColumnAnswers(m_sheet, column, m_isRead, m_values, m_terms.mapping);
        addUnmatched(m_reading.unmatched, column, answers.unmatched);
        m_reading.moreFaults += answers.moreFaults;
        m_reading.faults.insert(m_reading.faults.end(), answers.faults.begin(), answers.faults.end());
        const SheetColumn& cells = m_sheet.columns[column.index];
        const bool answersAlone = column.target->kind != ColumnKind::Role; // a role alone answers nothing
        for (std::size_t row = m_header.end(); row < cells.cells.size(); ++row)
            if (answers.meanings[cells.cells[row]].code != kCodeNotAnswered && answersAlone)
                m_hasAnswer[row] = true;
        for (std::size_t row = m_header.end(); row < cells.cells.size(); ++row)
            if (answers.meanings[cells.cells[row]].state != CellMeaning::State::Answer)
                m_hasAnswer[row] = true; // something stands there, whatever it means
        m_answers.emplace_back(&column, std::move(answers.meanings));
    }

    void readComments(const ReadColumn& column)
    {
        ColumnComments read =
            readColumnComments(m_sheet, column, m_isRead, m_values, m_terms.mapping, *m_questionnaire.openQuestion);
        m_reading.faults.insert(m_reading.faults.end(), read.faults.begin(), read.faults.end());
        for (const std::size_t row : read.rows)
            m_hasAnswer[row] = true;
        std::move(read.comments.begin(), read.comments.end(), std::back_inserter(m_reading.comments));
    }

    void countRows(const std::vector<std::optional<RowDoubt>>& doubts)
    {
        for (std::size_t row = m_header.end(); row < m_sheet.rows.size(); ++row) {
            const bool isNobody = m_isRead[row] && !m_hasAnswer[row];
            m_reading.rowsWithoutAnswer += isNobody ? 1 : 0;
            if (doubts[row] && !isNobody && (m_isRead[row] || saysAnything(row)))
                m_reading.rowsInDoubt.push_back({m_sheet.rows[row], *doubts[row], m_isRead[row]});
            else if (doubts[row] && !m_isRead[row])
                ++m_reading.rowsWithoutAnswer;
        }
    }

    /// Whether a row that was left says anything where people answer.
    [[nodiscard]] bool saysAnything(std::size_t row) const
    {
        return std::any_of(m_reading.columns.begin(), m_reading.columns.end(), [&](const ReadColumn& column) {
            return column.isAnswer() && column.target->kind != ColumnKind::Role
                && !trimmed(m_sheet.text(row, column.index)).empty();
        });
    }

    void collectPeople()
    {
        std::vector<std::size_t> rows;
        for (std::size_t row = m_header.end(); row < m_sheet.rows.size(); ++row)
            if (m_isRead[row] && m_hasAnswer[row])
                rows.push_back(row);
        AnswerColumns& people = m_reading.people;
        const std::size_t most = std::min(kMostPeople, kMostCells / std::max<std::size_t>(people.all().size(), 1));
        if (rows.size() > most)
            return fault(SurveyFaultKind::TooManyPeople);
        people.people = rows.size();
        for (CodeColumn* column : people.all())
            column->assign(rows.size(), kCodeNotAnswered);
        for (const auto& [column, meanings] : m_answers) {
            step();
            CodeColumn& codes = codesOf(*column->target);
            const auto& cells = m_sheet.columns[column->index].cells;
            for (std::size_t i = 0; i < rows.size(); ++i)
                codes[i] = meanings[cells[rows[i]]].code;
        }
    }

    CodeColumn& codesOf(const ColumnTarget& target)
    {
        switch (target.kind) {
        case ColumnKind::Choice:
            return m_reading.people.choices[target.index];
        case ColumnKind::Sureness:
            return m_reading.people.sureness[target.index];
        case ColumnKind::Item:
            return m_reading.people.items[target.index];
        case ColumnKind::Role:
        case ColumnKind::Comment:
        case ColumnKind::Ignored:
            break;
        }
        return m_reading.people.roles;
    }

    void fault(SurveyFaultKind kind, int row = 0) { m_reading.faults.push_back({kind, row, {}, {}, {}}); }

    void finish()
    {
        std::vector<SurveyFault>& faults = m_reading.faults;
        if (faults.empty() && m_reading.people.people == 0)
            fault(SurveyFaultKind::NobodyAnswered);
        const auto place = [](const SurveyFault& fault) { return std::pair(fault.row, fault.column); };
        std::stable_sort(faults.begin(), faults.end(),
                         [&](const SurveyFault& a, const SurveyFault& b) { return place(a) < place(b); });
        if (faults.size() > kMostSurveyFaults) {
            m_reading.moreFaults += faults.size() - kMostSurveyFaults;
            faults.resize(kMostSurveyFaults);
        }
        std::sort(m_reading.comments.begin(), m_reading.comments.end()); // the rows' order would tell who wrote what
    }

    const Sheet& m_sheet;
    const Questionnaire& m_questionnaire;
    const SurveyTerms& m_terms;
    const ProgressListener& m_progress;
    AnswerValues m_values;
    HeaderRows m_header;
    std::size_t m_steps = 0; ///< that are told of
    std::size_t m_stepsDone = 0;
    std::vector<bool> m_isRead; ///< by row of the sheet
    std::vector<bool> m_hasAnswer;
    std::vector<std::pair<const ReadColumn*, std::vector<CellMeaning>>> m_answers;
    SurveyReading m_reading;
};

} // namespace

SurveyReading readSurvey(const Sheet& sheet, const Questionnaire& questionnaire, const SurveyTerms& terms,
                         const ProgressListener& progress)
{
    return SheetReader(sheet, questionnaire, terms, progress).read();
}

} // namespace soundings
