// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_people.h"

#include "core/error.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/csv_scanner.h"
#include "core/exchange/flat_json.h"
#include "core/exchange/person_reader.h"
#include "core/exchange/utf8.h"

#include <algorithm>

namespace soundings {

namespace {

/// Reports progress now and then; stops where the listener says so.
class ProgressReporter {
public:
    ProgressReporter(const ProgressListener& progress, std::size_t total) : m_progress(progress), m_total(total) { }
    void row(std::size_t done)
    {
        constexpr int kRowsBetween = 8192;
        if (!m_progress || ++m_rows % kRowsBetween != 0)
            return;
        const double part = static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(m_total, 1));
        if (!m_progress(std::min(part, 1.0)))
            throw Error(ErrorCode::Interrupted);
    }

private:
    const ProgressListener& m_progress;
    std::size_t m_total;
    int m_rows = 0;
};

struct PeopleHeader {
    std::vector<PeopleColumn> columns;
    std::vector<std::string> names;
};

PeopleHeader readHeader(const CsvScanner& scanner, const PeopleColumns& known, IssueList& issues)
{
    PeopleHeader header;
    const std::string where = rowPlace(scanner.line());
    bool hasItem = false;
    for (const std::string_view cell : scanner.cells()) {
        const std::optional<PeopleColumn> column = known.find(cell);
        if (!column)
            issues.add(IssueCode::UnknownColumn, where, cell);
        const PeopleColumn found = column.value_or(PeopleColumn{});
        const bool twice = found.kind != PeopleColumnKind::Ignored
            && std::find(header.columns.begin(), header.columns.end(), found) != header.columns.end();
        if (twice)
            issues.add(IssueCode::DuplicateColumn, where, cell);
        hasItem = hasItem || found.kind == PeopleColumnKind::Item;
        header.columns.push_back(found);
        header.names.emplace_back(trimmedCell(cell));
    }
    if (!hasItem)
        issues.add(IssueCode::NoHeader, where, scanner.cells().front());
    return header;
}

void readRows(CsvScanner& scanner, const PeopleHeader& header, PersonReader& reader, IssueList& issues,
              ProgressReporter& progress)
{
    while (scanner.next()) {
        const auto& cells = scanner.cells();
        if (cells.size() != header.columns.size()) {
            issues.add(IssueCode::WrongNumberOfCells, rowPlace(scanner.line()), std::to_string(cells.size()));
            continue;
        }
        reader.begin();
        for (std::size_t i = 0; i < cells.size(); ++i)
            reader.read(header.columns[i], cells[i], [&] { return rowPlace(scanner.line()) + ", " + header.names[i]; });
        reader.end();
        progress.row(scanner.position());
    }
}

void readCsvPeople(std::string_view text, const PeopleColumns& known, PersonReader& reader, IssueList& issues,
                   const ProgressListener& progress)
{
    if (!checkUtf8(text, issues))
        return;
    const std::string_view content = withoutByteOrderMark(text);
    CsvScanner scanner(content, issues);
    if (!scanner.next()) {
        if (issues.isEmpty())
            issues.add(IssueCode::EmptyFile, {});
        return;
    }
    const PeopleHeader header = readHeader(scanner, known, issues);
    ProgressReporter teller(progress, content.size());
    readRows(scanner, header, reader, issues, teller);
}

void readJsonPeople(std::string_view text, const PeopleColumns& known, PersonReader& reader, IssueList& issues,
                    const ProgressListener& progress)
{
    ProgressReporter teller(progress, text.size());
    std::size_t done = 0;
    readFlatJson(text, "people", issues, [&](int number, const std::vector<JsonField>& fields) {
        const std::string where = "people/" + std::to_string(number);
        reader.begin();
        for (const JsonField& field : fields) {
            done += field.name.size() + field.text.size() + 6; // with quotes, colon and comma
            if (const auto column = known.find(field.name))
                reader.read(*column, field.text, [&] { return where + ", " + field.name; });
            else
                issues.add(IssueCode::UnknownColumn, where, field.name);
        }
        reader.end();
        teller.row(done);
        return true;
    });
}

} // namespace

ReadPeople readPeople(std::string_view text, const Questionnaire& questionnaire,
                      const std::vector<std::string>& ignoredColumns, const ProgressListener& progress)
{
    ReadPeople result;
    result.people = AnswerColumns::emptyFor(questionnaire);
    IssueList issues;
    const PeopleColumns known(questionnaire, ignoredColumns);
    PersonReader reader(questionnaire, issues, result);
    if (looksLikeJson(text))
        readJsonPeople(text, known, reader, issues, progress);
    else
        readCsvPeople(text, known, reader, issues, progress);
    reader.finish();
    if (issues.isEmpty() && result.people.people == 0)
        issues.add(IssueCode::NoRows, {});
    result.issues = issues.take();
    if (!result.issues.empty()) {
        result.people = AnswerColumns::emptyFor(questionnaire);
        result.comments.clear();
        result.emptyRows = 0;
    }
    std::sort(result.comments.begin(), result.comments.end()); // the order of the rows would tell who wrote what
    return result;
}

} // namespace soundings
