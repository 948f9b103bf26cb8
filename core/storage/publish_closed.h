// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace soundings {

/// The step of schema version 4: publishes every survey that was closed before, in the order of the rounds' days, from its
/// answers, or from what had been counted where they were destroyed; under its own questionnaire and the minimum group in
/// force. Then wipes what was kept of these surveys and drops "survey_counts". Throws Error{Damaged} with the place.
void publishClosedSurveys(SQLite::Database& database);

} // namespace soundings
