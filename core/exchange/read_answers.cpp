// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_answers.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/csv_header.h"
#include "core/exchange/file_text.h"
#include "core/exchange/flat_json.h"
#include "core/exchange/utf8.h"
#include "core/text_identity.h"

#include <array>
#include <set>
#include <unordered_map>

namespace soundings {

namespace {

/// Characters of a note; more is another document pasted by mistake.
constexpr std::size_t kLongestNote = 10'000;

enum AnswersColumn : std::size_t {
    AnswersItem,
    AnswersAnswer,
    AnswersNote,
    AnswersColumnCount,
    AnswersIgnored = AnswersColumnCount
};
constexpr std::array<std::string_view, AnswersColumnCount> kColumnNames{"item", "answer", "note"};
using RowCells = std::array<std::string_view, AnswersColumnCount + 1>; ///< the last for what is ignored

/// Empty for a column that must not be there.
std::optional<AnswersColumn> columnNamed(std::string_view name, const IgnoredColumns& ignored)
{
    if (ignored.has(name))
        return AnswersIgnored;
    const std::string identity = identityOf(name);
    for (const AnswersColumn column : {AnswersItem, AnswersAnswer, AnswersNote})
        if (kColumnNames[column] == identity)
            return column;
    return std::nullopt;
}

/// Turns rows of item, answer and note into answers, with every fault of each row.
class AnswersReader {
public:
    AnswersReader(const Questionnaire& questionnaire, IssueList& issues)
        : m_questionnaire(questionnaire), m_issues(issues)
    {
        for (const Item* item : questionnaire.items())
            m_items.try_emplace(identityOf(item->id.value), item);
    }

    void read(const std::string& where, const RowCells& cells)
    {
        m_anyRow = true;
        const std::string_view id = trimmed(cells[AnswersItem]);
        const auto found = m_items.find(identityOf(id));
        if (found == m_items.end() || hasHiddenCharacter(id)) {
            m_issues.add(found == m_items.end() ? IssueCode::UnknownItem : IssueCode::HiddenCharacter, where + ", item",
                         id);
            return;
        }
        const Item* item = found->second;
        if (!m_seen.insert(item->id).second)
            m_issues.add(IssueCode::DuplicateItem, where + ", item", id);
        const std::string_view note = trimmed(cells[AnswersNote]);
        if (prefixLength(note, kLongestNote) < note.size())
            m_issues.add(IssueCode::TextTooLong, where + ", note", note);
        AnswerRecord record;
        record.answer = readAnswer(where + ", " + item->id.value, *item, trimmed(cells[AnswersAnswer]), note);
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
        if (text == "na") {
            if (!item.allowNotApplicable)
                m_issues.add(IssueCode::NotApplicableNotAllowed, where, text);
            else if (note.empty() && m_questionnaire.notApplicableNeedsReason)
                m_issues.add(IssueCode::NotApplicableWithoutReason, where, text);
            return Answer::notApplicable(std::string(note));
        }
        if (identityOf(text) == "dk" && !hasHiddenCharacter(text)) {
            if (!item.allowDontKnow)
                m_issues.add(IssueCode::DontKnowNotAllowed, where, text);
            return Answer::dontKnow();
        }
        const std::optional<int> point = wholeNumber(text);
        if (point && m_questionnaire.findPoint(*point))
            return Answer::rated(*point);
        const IssueCode mark = item.allowNotApplicable ? IssueCode::MissingMark : IssueCode::NotApplicableNotAllowed;
        m_issues.add(isMissingMark(text) ? mark : IssueCode::PointOutsideScale, where, text);
        return {};
    }

    const Questionnaire& m_questionnaire;
    IssueList& m_issues;
    std::unordered_map<std::string, const Item*> m_items; ///< by the identity of the id
    std::set<ItemId> m_seen;
    Answers m_answers;
    bool m_anyRow = false;
};

/// Which of our columns stands in each place of the header. Empty where the header is at fault, whatever other faults
/// there are: without it every row would be one.
std::optional<std::vector<AnswersColumn>> readHeader(CsvHeader& header, const IgnoredColumns& ignored,
                                                     IssueList& issues)
{
    std::vector<AnswersColumn> columns;
    std::array<bool, AnswersColumnCount> seen{};
    bool isUsable = true;
    const auto refuse = [&](IssueCode code, std::string_view name) {
        issues.add(code, header.place(), name);
        isUsable = false;
    };
    for (std::size_t i = 0; i < header.names().size(); ++i) {
        const std::string& name = header.names()[i];
        const std::optional<AnswersColumn> column = columnNamed(name, ignored);
        columns.push_back(column.value_or(AnswersIgnored));
        if (columns.back() != AnswersIgnored && hasHiddenCharacter(name))
            refuse(IssueCode::HiddenCharacter, name);
        else if (columns.back() != AnswersIgnored && std::exchange(seen.at(columns.back()), true))
            refuse(IssueCode::DuplicateColumn, name);
        else if (column == AnswersIgnored)
            header.ignore(i);
        else if (!column && header.hasName(i))
            refuse(IssueCode::UnknownColumn, name);
    }
    for (const AnswersColumn column : {AnswersItem, AnswersAnswer})
        if (!seen.at(column))
            refuse(IssueCode::MissingColumn, kColumnNames[column]);
    return isUsable ? std::optional(columns) : std::nullopt;
}

void readCsvRows(std::string_view text, const IgnoredColumns& ignored, AnswersReader& reader, IssueList& issues)
{
    CsvScanner scanner(text, issues);
    if (!scanner.next()) {
        if (issues.isEmpty())
            issues.add(IssueCode::EmptyFile, {});
        return;
    }
    CsvHeader header(scanner);
    const std::optional<std::vector<AnswersColumn>> columns = readHeader(header, ignored, issues);
    if (!columns)
        return;
    while (scanner.next()) {
        if (!header.fit(scanner, issues))
            continue;
        RowCells cells{};
        bool anything = false;
        for (std::size_t i = 0; i < columns->size(); ++i) {
            cells.at((*columns)[i]) = scanner.cells()[i];
            anything = anything || ((*columns)[i] != AnswersIgnored && !trimmed(scanner.cells()[i]).empty());
        }
        if (anything)
            reader.read(rowPlace(scanner.line()), cells);
    }
}

void readJsonEntries(std::string_view text, const IgnoredColumns& ignored, AnswersReader& reader, IssueList& issues)
{
    readFlatJson(text, "answers", ignored, issues, [&](int number, const std::vector<JsonField>& fields) {
        const std::string where = "answers/" + std::to_string(number);
        RowCells cells{};
        bool hasItem = false;
        for (const JsonField& field : fields) {
            const std::optional<AnswersColumn> column = columnNamed(field.name, ignored);
            if (!column || (*column != AnswersIgnored && hasHiddenCharacter(field.name)))
                issues.add(column ? IssueCode::HiddenCharacter : IssueCode::UnknownColumn, where, field.name);
            else
                cells.at(*column) = field.text;
            hasItem = hasItem || column == AnswersItem;
        }
        if (hasItem)
            reader.read(where, cells);
        else
            issues.add(IssueCode::MissingField, where, kColumnNames[AnswersItem]);
        return true;
    });
}

} // namespace

ReadAnswers readAnswers(std::string_view text, const Questionnaire& questionnaire,
                        const std::vector<std::string>& ignoredColumns)
{
    IssueList issues;
    AnswersReader reader(questionnaire, issues);
    const IgnoredColumns ignored(ignoredColumns);
    std::string storage;
    if (const auto content = fileText(text, storage, issues)) {
        if (looksLikeJson(*content))
            readJsonEntries(*content, ignored, reader, issues);
        else
            readCsvRows(*content, ignored, reader, issues);
    }
    if (issues.isEmpty() && !reader.anyRow())
        issues.add(IssueCode::NoRows, {});
    ReadAnswers result;
    if (issues.isEmpty())
        result.answers = reader.take();
    result.issues = issues.take();
    return result;
}

} // namespace soundings
