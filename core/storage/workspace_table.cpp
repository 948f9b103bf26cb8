// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_table.h"

#include "core/error.h"
#include "core/storage/day_text.h"
#include "core/storage/kept_name.h"
#include "core/storage/kept_text.h"
#include "core/storage/query.h"

namespace soundings {

namespace {

void requireMinimumGroup(int people)
{
    if (people < kLeastMinimumGroup || people > kMostMinimumGroup)
        throw Error(ErrorCode::Internal, "minimum group " + std::to_string(people));
}

} // namespace

void insertWorkspaceFacts(const Transaction& transaction, const WorkspaceFacts& facts)
{
    requireMinimumGroup(facts.minimumGroup);
    Query(transaction.connection(),
          "INSERT INTO workspace (only_row, language, sample, minimum_group, marking, retain_until, kind,"
          " partnership) VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
          facts.language, facts.sample == SampleMark::Sample ? 1 : 0, facts.minimumGroup,
          textOrNull(keptLine(facts.marking, kLongestMarking)), dayText(facts.retainUntil),
          facts.isBoard() ? "board" : "agency",
          facts.isBoard() ? std::optional(keptName(facts.partnership)) : std::nullopt)
        .run();
}

WorkspaceFacts workspaceFacts(const Connection& connection)
{
    WorkspaceFacts facts;
    Query query(connection, "SELECT language, sample, minimum_group, marking, retain_until, partnership FROM workspace");
    if (!query.step())
        return facts;
    facts.language = query.text(0);
    facts.sample = query.integer(1) != 0 ? SampleMark::Sample : SampleMark::Real;
    facts.minimumGroup = query.number(2);
    facts.marking = query.isNull(3) ? std::string() : query.text(3);
    facts.retainUntil = dayAt(query, 4, connection);
    facts.partnership = query.isNull(5) ? std::string() : query.text(5);
    return facts;
}

void raiseMinimumGroup(const Transaction& transaction, int people)
{
    requireMinimumGroup(people);
    if (people < workspaceFacts(transaction.connection()).minimumGroup)
        throw Error(ErrorCode::Internal, "a lower minimum group: " + std::to_string(people));
    Query(transaction.connection(), "UPDATE workspace SET minimum_group = ?", people).run();
}

std::string exchangeMarking(const Transaction& transaction, const std::string& marking)
{
    const Connection& connection = transaction.connection();
    const std::string kept = keptLine(marking, kLongestMarking);
    std::string before = workspaceFacts(connection).marking;
    Query(connection, "UPDATE workspace SET marking = ?", textOrNull(kept)).run();
    return before;
}

std::optional<Date> exchangeRetention(const Transaction& transaction, const std::optional<Date>& until)
{
    const Connection& connection = transaction.connection();
    const std::optional<Date> before = workspaceFacts(connection).retainUntil;
    Query(connection, "UPDATE workspace SET retain_until = ?", dayText(until)).run();
    return before;
}

bool retentionIsDue(const WorkspaceFacts& facts, const Date& today)
{
    return facts.retainUntil && *facts.retainUntil <= today;
}

} // namespace soundings
