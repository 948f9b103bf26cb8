// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a release, each as its column publishes it. For core/release alone.
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/release/survey_release.h"
#include "core/release/table_columns.h"

#include <array>

namespace soundings {

/// A table as far as it is read, and the questionnaire it is of.
struct ReadTable {
    const Questionnaire& asked;
    SurveyRelease& made;
};

/// The steps for up to 19, up to 99 and more people; nothing where such a number is not published for so many.
using StepsByPeople = std::array<std::optional<Steps>, 3>;
/// [score, people]
std::optional<RoundedScore> readRounded(const JsonReader& field, const ReadTable& table, const StepsByPeople& columns);
/// The rows of an object by their ids; an issue for each id that `isKnown` does not know.
template <class IsKnown> JsonReader rowsOf(const JsonReader& field, IssueCode unknown, const IsKnown& isKnown)
{
    for (const auto& [id, row] : field.fields(kMostItems))
        if (!isKnown(id))
            row.add(unknown, id);
    return field;
}

void readStatements(const JsonReader& field, const ReadTable& table);
void readSections(const JsonReader& field, const ReadTable& table);
void readCases(const JsonReader& field, const ReadTable& table);

} // namespace soundings
