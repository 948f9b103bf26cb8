// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_answers.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/csv_scanner.h"
#include "core/exchange/flat_json.h"
#include "core/exchange/utf8.h"

#include <array>
#include <set>

namespace soundings {

namespace {

/// Characters of a note; more is another document pasted by mistake.
constexpr std::size_t kLongestNote = 10'000;

enum Column : std::size_t { ItemColumn, AnswerColumn, NoteColumn, ColumnCount };
constexpr std::array<std::string_view, ColumnCount> kColumnNames{"item", "answer", "note"};
using RowCells = std::array<std::string_view, ColumnCount>;

/// Turns rows of item, answer and note into answers, with every fault of each row.
class AnswersReader {
public:
    AnswersReader(const Questionnaire& questionnaire, IssueList& issues)
        : m_questionnaire(questionnaire), m_issues(issues)
    {
    }

    void read(const std::string& where, const RowCells& cells)
    {
        m_anyRow = true;
        const std::string_view id = trimmedCell(cells[ItemColumn]);
        const Item* item = m_questionnaire.findItem({std::string(id)});
        if (!item) {
            m_issues.add(IssueCode::UnknownItem, where + ", item", id);
            return;
        }
        if (!m_seen.insert(item->id).second)
            m_issues.add(IssueCode::DuplicateItem, where + ", item", id);
        const std::string_view note = trimmedCell(cells[NoteColumn]);
        if (prefixLength(note, kLongestNote) < note.size())
            m_issues.add(IssueCode::TextTooLong, where + ", note", note);
        AnswerRecord record;
        record.answer = readAnswer(where + ", " + item->id.value, *item, trimmedCell(cells[AnswerColumn]), note);
        if (record.answer.state != AnswerState::NotApplicable)
            record.note = note;
        if (!record.isEmpty())
            m_answers[item->id] = std::move(record);
    }

    [[nodiscard]] bool anyRow() const { return m_anyRow; }
    Answers take() { return std::move(m_answers); }

private:
    Answer readAnswer(const std::string& where, const Item& item, std::string_view text, std::string_view note)
    {
        if (text.empty())
            return {};
        if (equalsIgnoringCase(text, "na")) {
            if (!item.allowNotApplicable)
                m_issues.add(IssueCode::NotApplicableNotAllowed, where, text);
            else if (note.empty() && m_questionnaire.notApplicableNeedsReason)
                m_issues.add(IssueCode::NotApplicableWithoutReason, where, text);
            return Answer::notApplicable(std::string(note));
        }
        if (equalsIgnoringCase(text, "dk")) {
            if (!item.allowDontKnow)
                m_issues.add(IssueCode::DontKnowNotAllowed, where, text);
            return Answer::dontKnow();
        }
        const std::optional<int> point = wholeNumber(text);
        if (!point || !m_questionnaire.findPoint(*point)) {
            m_issues.add(IssueCode::PointOutsideScale, where, text);
            return {};
        }
        return Answer::rated(*point);
    }

    const Questionnaire& m_questionnaire;
    IssueList& m_issues;
    std::set<ItemId> m_seen;
    Answers m_answers;
    bool m_anyRow = false;
};

/// Which of our columns stands in each place of the header. Empty where the header is at fault, whatever other faults
/// there are: without it every row would be one.
std::optional<std::vector<Column>> readHeader(const CsvScanner& scanner, IssueList& issues)
{
    std::vector<Column> columns;
    bool isUsable = true;
    std::array<bool, ColumnCount> seen{};
    const std::string where = rowPlace(scanner.line());
    for (const std::string_view cell : scanner.cells()) {
        const std::string name = lowerCase(trimmedCell(cell));
        std::size_t column = 0;
        while (column < ColumnCount && kColumnNames[column] != name)
            ++column;
        const bool isKnown = column < ColumnCount;
        const bool isFirst = isKnown && !std::exchange(seen.at(column), true);
        if (!isFirst)
            issues.add(isKnown ? IssueCode::DuplicateColumn : IssueCode::UnknownColumn, where, cell);
        isUsable = isUsable && isFirst;
        columns.push_back(static_cast<Column>(column));
    }
    for (const Column column : {ItemColumn, AnswerColumn}) {
        if (!seen.at(column))
            issues.add(IssueCode::MissingColumn, where, kColumnNames[column]);
        isUsable = isUsable && seen.at(column);
    }
    return isUsable ? std::optional(columns) : std::nullopt;
}

void readCsvRows(std::string_view text, AnswersReader& reader, IssueList& issues)
{
    if (!checkUtf8(text, issues))
        return;
    CsvScanner scanner(withoutByteOrderMark(text), issues);
    if (!scanner.next()) {
        if (issues.isEmpty())
            issues.add(IssueCode::EmptyFile, {});
        return;
    }
    const std::optional<std::vector<Column>> header = readHeader(scanner, issues);
    if (!header)
        return;
    while (scanner.next()) {
        const std::string where = rowPlace(scanner.line());
        if (scanner.cells().size() != header->size()) {
            issues.add(IssueCode::WrongNumberOfCells, where, std::to_string(scanner.cells().size()));
            continue;
        }
        RowCells cells{};
        bool anything = false;
        for (std::size_t i = 0; i < header->size(); ++i) {
            cells.at((*header)[i]) = scanner.cells()[i];
            anything = anything || !trimmedCell(scanner.cells()[i]).empty();
        }
        if (anything)
            reader.read(where, cells);
    }
}

void readJsonEntries(std::string_view text, AnswersReader& reader, IssueList& issues)
{
    readFlatJson(text, "answers", issues, [&](int number, const std::vector<JsonField>& fields) {
        const std::string where = "answers/" + std::to_string(number);
        RowCells cells{};
        bool hasItem = false;
        for (const JsonField& field : fields) {
            std::size_t column = 0;
            while (column < ColumnCount && kColumnNames[column] != field.name)
                ++column;
            if (column == ColumnCount)
                issues.add(IssueCode::UnknownField, where, field.name);
            else
                cells[column] = field.text;
            hasItem = hasItem || column == ItemColumn;
        }
        if (hasItem)
            reader.read(where, cells);
        else
            issues.add(IssueCode::MissingField, where, kColumnNames[ItemColumn]);
        return true;
    });
}

} // namespace

ReadAnswers readAnswers(std::string_view text, const Questionnaire& questionnaire)
{
    IssueList issues;
    AnswersReader reader(questionnaire, issues);
    if (looksLikeJson(text))
        readJsonEntries(text, reader, issues);
    else
        readCsvRows(text, reader, issues);
    if (issues.isEmpty() && !reader.anyRow())
        issues.add(IssueCode::NoRows, {});
    ReadAnswers result;
    if (issues.isEmpty())
        result.answers = reader.take();
    result.issues = issues.take();
    return result;
}

} // namespace soundings
