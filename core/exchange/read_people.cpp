// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_people.h"

#include "core/error.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/csv_header.h"
#include "core/exchange/file_text.h"
#include "core/exchange/flat_json.h"
#include "core/exchange/person_reader.h"
#include "core/text_identity.h"

#include <algorithm>
#include <set>

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

/// What stands in each column; faults for those that must not be there. Empty where no question is among them.
std::optional<std::vector<PeopleColumn>> readHeader(CsvHeader& header, const PeopleColumns& known, IssueList& issues)
{
    std::vector<PeopleColumn> columns;
    std::set<std::pair<PeopleColumnKind, std::size_t>> seen;
    for (std::size_t i = 0; i < header.names().size(); ++i) {
        const std::string& name = header.names()[i];
        const std::optional<PeopleColumn> column = known.find(name);
        columns.push_back(column.value_or(PeopleColumn{}));
        const bool isOurs = columns.back().kind != PeopleColumnKind::Ignored;
        if (isOurs && hasHiddenCharacter(name))
            issues.add(IssueCode::HiddenCharacter, header.place(), name);
        else if (isOurs && !seen.emplace(columns.back().kind, columns.back().index).second)
            issues.add(IssueCode::DuplicateColumn, header.place(), name);
        else if (column && !isOurs)
            header.ignore(i);
        else if (!column && header.hasName(i))
            issues.add(IssueCode::UnknownColumn, header.place(), name);
    }
    const auto isItem = [](const PeopleColumn& column) { return column.kind == PeopleColumnKind::Item; };
    if (std::any_of(columns.begin(), columns.end(), isItem))
        return columns;
    issues.add(IssueCode::NoHeader, header.place(), header.names().front());
    return std::nullopt;
}

void readCsvPeople(std::string_view text, const PeopleColumns& known, PersonReader& reader, IssueList& issues,
                   const ProgressListener& progress)
{
    CsvScanner scanner(text, issues);
    if (!scanner.next()) {
        if (issues.isEmpty())
            issues.add(IssueCode::EmptyFile, {});
        return;
    }
    if (const std::size_t found = scanner.cells().size(); found > kMostColumns) {
        issues.add(IssueCode::TooManyColumns, rowPlace(scanner.line()), std::to_string(found), kMostColumns);
        return;
    }
    CsvHeader header(scanner);
    const std::optional<std::vector<PeopleColumn>> columns = readHeader(header, known, issues);
    ProgressReporter teller(progress, text.size());
    while (columns && !reader.isFull() && scanner.next()) {
        if (!header.fit(scanner, issues))
            continue;
        reader.begin();
        for (std::size_t i = 0; i < columns->size(); ++i)
            reader.read((*columns)[i], scanner.cells()[i],
                        [&] { return rowPlace(scanner.line()) + ", " + shownText(header.names()[i]); });
        reader.end();
        teller.row(scanner.position());
    }
}

void readJsonPeople(std::string_view text, const PeopleColumns& known, const IgnoredColumns& ignored,
                    PersonReader& reader, IssueList& issues, const ProgressListener& progress)
{
    ProgressReporter teller(progress, text.size());
    std::size_t done = 0;
    readFlatJson(text, "people", ignored, issues, [&](int number, const std::vector<JsonField>& fields) {
        const std::string where = "people/" + std::to_string(number);
        reader.begin();
        for (const JsonField& field : fields) {
            done += field.name.size() + field.text.size() + 6; // with quotes, colon and comma
            const auto column = known.find(field.name);
            if (!column || (column->kind != PeopleColumnKind::Ignored && hasHiddenCharacter(field.name)))
                issues.add(column ? IssueCode::HiddenCharacter : IssueCode::UnknownColumn, where, field.name);
            else
                reader.read(*column, field.text, [&] { return where + ", " + shownText(field.name); });
        }
        reader.end();
        teller.row(done);
        return !reader.isFull();
    });
}

} // namespace

ReadPeople readPeople(std::string_view text, const Questionnaire& questionnaire,
                      const std::vector<std::string>& ignoredColumns, const ProgressListener& progress)
{
    ReadPeople result;
    result.people = AnswerColumns::emptyFor(questionnaire);
    IssueList issues;
    const IgnoredColumns ignored(ignoredColumns);
    const PeopleColumns known(questionnaire, ignored);
    PersonReader reader(questionnaire, issues, result);
    std::string storage;
    if (const auto content = fileText(text, storage, issues)) {
        if (looksLikeJson(*content))
            readJsonPeople(*content, known, ignored, reader, issues, progress);
        else
            readCsvPeople(*content, known, reader, issues, progress);
    }
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
