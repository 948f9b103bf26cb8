// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/action_faults.h"

#include "core/questionnaire/reading.h"
#include "core/response/check_set_aside.h"
#include "core/storage/action_table.h"
#include "core/storage/items_in_file.h"
#include "core/storage/kept_text.h"
#include "core/storage/query.h"

namespace soundings {

namespace {

bool isIdOrEmpty(std::string_view text) { return text.empty() || isId(text); }

/// Whether hidden characters are in it depends on the version of Unicode, so only its length can be a fault of the
/// file.
bool isShort(std::string_view text, std::size_t longest) { return characterCount(text) <= longest; }

/// Numbers up to here are exact in JSON, and leave SQLite ids to give.
constexpr std::int64_t kLargestActionId = (std::int64_t{1} << 53) - 1;

bool isSound(const Action& action, ItemsInFile& items)
{
    return action.id > 0 && action.id <= kLargestActionId && !action.text.empty()
        && isShort(action.text, kLongestActionText) && isShort(action.owner, kLongestOwner)
        && isShort(action.note, kLongestActionNote) && isIdOrEmpty(action.questionnaire.value)
        && isIdOrEmpty(action.item.value) && action.item.isEmpty() == action.questionnaire.isEmpty()
        && (action.item.isEmpty() || !items.hasQuestionnaire(action.questionnaire)
            || items.hasItem(action.questionnaire, action.item));
}

void checkActions(const Connection& connection, Findings& findings)
{
    ItemsInFile items(connection);
    std::size_t count = 0;
    Query ids(connection, "SELECT id FROM action ORDER BY id");
    while (ids.step()) {
        const std::string place = "action/" + ids.text(0);
        if (++count == kMostActions + 1)
            findings.add(place);
        findings.collect(place, [&] {
            if (const auto action = findAction(connection, ids.integer(0)); !action || !isSound(*action, items))
                findings.add(place);
        });
    }
}

/// SQLite's own table of the last id given: it has one row once an action was added.
void checkLastId(const Connection& connection, Findings& findings)
{
    if (Query(
            connection,
            "SELECT 1 FROM sqlite_sequence WHERE name IS NOT 'action' OR typeof(seq) <> 'integer' OR seq < 0 OR seq > ?"
            " UNION ALL SELECT name FROM sqlite_sequence GROUP BY name HAVING count(*) > 1",
            kLargestActionId)
            .step())
        findings.add("sqlite_sequence");
}

void checkSetAside(const Connection& connection, Findings& findings)
{
    Query query(connection,
                "SELECT s.check_id, s.item_id, s.about_agency_id, s.reason, ifnull(o.label, s.round_id)"
                " FROM check_set_aside AS s LEFT JOIN round AS o ON o.id = s.round_id ORDER BY 5, 1, 2, 3");
    while (query.step())
        if (!isId(query.text(0)) || !isIdOrEmpty(query.text(1)) || !isIdOrEmpty(query.text(2)) || query.text(3).empty()
            || !isShort(query.text(3), kLongestSetAsideReason))
            findings.add(query.text(4) + "/" + query.text(0).substr(0, kLongestActionText));
}

} // namespace

Findings actionFaults(const Connection& connection)
{
    Findings findings;
    checkActions(connection, findings);
    checkLastId(connection, findings);
    checkSetAside(connection, findings);
    return findings;
}

} // namespace soundings
