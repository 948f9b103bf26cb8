// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/read_rows.h"

#include <algorithm>

namespace soundings {

namespace {

/// In place of the people at each point.
constexpr StepsByPeople kInPlaceOfPoints{kByFives, kByFivesFurther, std::nullopt};

/// People behind a cell.
PeopleCount readPart(const JsonReader& field, const SurveyRelease& made)
{
    const PeopleCount people = field.count();
    if (people < made.minimum)
        field.add(IssueCode::TooFewPeople, std::to_string(people));
    if (people > *made.people)
        field.add(IssueCode::CountsDoNotAddUp, std::to_string(people));
    return people;
}

/// One number for each of `count` points or options.
std::vector<PeopleCount> readCounts(const JsonReader& field, std::size_t count)
{
    std::vector<PeopleCount> counts;
    for (const JsonReader& element : field.elements(count))
        counts.push_back(element.count());
    if (counts.size() != count)
        field.add(field.isThere() ? IssueCode::WrongValue : IssueCode::MissingField, std::to_string(counts.size()));
    counts.resize(count);
    return counts;
}

/// That people of such kinds are published with their points or options.
void expectPoints(const JsonReader& field, const SurveyRelease& made, const std::vector<PeopleCount>& kinds)
{
    const PeopleCount people = sumOf(kinds);
    if (people < std::max<PeopleCount>(made.minimum, kPointsFrom))
        field.add(IssueCode::TooFewPeople, std::to_string(people));
    else if (!showsPoints(kinds))
        field.add(IssueCode::WrongValue);
    if (people > *made.people)
        field.add(IssueCode::CountsDoNotAddUp, std::to_string(people));
}

PointCounts readPoints(const JsonReader& row, const ReadTable& table, const Item& item)
{
    PointCounts counts;
    counts.points.resize(table.asked.scale.size());
    if (!row.expectObject({"points", "dont_know", "not_applicable", "not_answered"}))
        return counts;
    const JsonReader points = row.field("points");
    counts.points = readCounts(points, table.asked.scale.size());
    counts.dontKnow = row.field("dont_know").count();
    counts.notApplicable = row.field("not_applicable").count();
    counts.notAnswered = row.field("not_answered").count();
    expectPoints(points, table.made, kindsOfAnswers(table.asked, item, counts.points));
    if (counts.all() != *table.made.people && counts.scored() <= *table.made.people)
        points.add(IssueCode::CountsDoNotAddUp, std::to_string(counts.all()));
    return counts;
}

int readHundredths(const JsonReader& field, int lowest, int highest, int step)
{
    const int value = field.integer(lowest, highest);
    if (value % step != 0)
        field.add(IssueCode::WrongValue, std::to_string(value));
    return value;
}

ReleasedConsistency readConsistency(const JsonReader& row, PeopleCount people, std::size_t statements)
{
    constexpr int kWhole = 100;
    ReleasedConsistency made;
    const bool isFine = people >= kFinerFrom;
    if (!(isFine ? row.expectObject({"alpha", "omega", "item_totals"}) : row.expectObject({"alpha"})))
        return made;
    made.alpha = isFine ? readHundredths(row.field("alpha"), -kWhole, kWhole, 1)
                        : readHundredths(row.field("alpha"), 0, kAlphaEnd, kCoarse);
    made.limit = limitOfAlpha(made.alpha, people);
    if (const JsonReader omega = row.field("omega"); omega.isThere())
        made.omega = readHundredths(omega, 0, kWhole, kCoarse);
    const JsonReader totals = row.field("item_totals");
    for (const JsonReader& total : totals.elements(statements))
        made.itemTotals.push_back(readHundredths(total, -kWhole, kWhole, kCoarse));
    if (totals.isThere() && made.itemTotals.size() != statements)
        totals.add(IssueCode::WrongValue, std::to_string(made.itemTotals.size()));
    return made;
}

} // namespace

std::optional<RoundedScore> readRounded(const JsonReader& field, const ReadTable& table, const StepsByPeople& columns)
{
    const std::vector<JsonReader> both = field.elements(2);
    if (both.size() < 2) {
        field.add(IssueCode::WrongValue);
        return std::nullopt;
    }
    const int value = both[0].integer(0, 100);
    const PeopleCount people = readPart(both[1], table.made);
    const std::optional<Steps>& steps = columns[people < kPointsFrom ? 0U : people < kFinerFrom ? 1U : 2U];
    const std::optional<RoundedScore> found = steps ? roundedAt(value, *steps, people) : std::nullopt;
    if (!found)
        both[0].add(IssueCode::WrongValue, std::to_string(value));
    return found;
}

void readStatements(const JsonReader& field, const ReadTable& table)
{
    rowsOf(field, IssueCode::UnknownItem, [&](const std::string& id) { return table.asked.findItem({id}) != nullptr; });
    for (const Item* item : table.asked.items()) {
        ReleasedStatement& statement = table.made.statements.emplace_back();
        statement.id = item->id;
        const JsonReader row = field.field(item->id.value);
        if (row.is(JsonType::Array))
            statement.rounded = readRounded(row, table, kInPlaceOfPoints);
        else if (row.isThere())
            statement.counts = readPoints(row, table, *item);
    }
}

void readSections(const JsonReader& field, const ReadTable& table)
{
    rowsOf(field, IssueCode::UnknownField,
           [&](const std::string& id) { return table.asked.findSection({id}) != nullptr; });
    const ReleasedStatement* statements = table.made.statements.data();
    for (const Section& section : table.asked.sections) {
        ReleasedSection& made = table.made.sections.emplace_back(ReleasedSection{section.id, section.items.size(), {}});
        const JsonReader row = field.field(section.id.value);
        if (row.isThere() && !mayHaveConsistency(table.made, made, statements, table.asked.scale.size()))
            row.add(IssueCode::WrongValue);
        else if (row.isThere())
            made.consistency = readConsistency(row, *table.made.people, section.items.size());
        statements += section.items.size();
    }
}

void readCases(const JsonReader& field, const ReadTable& table)
{
    const std::vector<Scenario>& cases = table.asked.scenarios.scenarios;
    rowsOf(field, IssueCode::UnknownItem, [&](const std::string& id) {
        return std::any_of(cases.begin(), cases.end(), [&](const Scenario& one) { return one.id.value == id; });
    });
    for (const Scenario& one : cases) {
        ReleasedCase& made = table.made.cases.emplace_back();
        made.id = one.id;
        const JsonReader row = field.field(one.id.value);
        if (row.is(JsonType::Array)) {
            made.rounded = readRounded(row, table, kInPlaceOfPoints);
        } else if (row.isThere() && row.expectObject({"options"})) {
            made.options = readCounts(row.field("options"), one.options.size());
            expectPoints(row.field("options"), table.made, made.options);
        }
    }
}

} // namespace soundings
