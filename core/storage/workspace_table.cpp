// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_table.h"

#include "core/error.h"
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
          "INSERT INTO workspace (only_row, language, sample, minimum_group) VALUES (1, ?, ?, ?)", facts.language,
          facts.sample == SampleMark::Sample ? 1 : 0, facts.minimumGroup)
        .run();
}

WorkspaceFacts workspaceFacts(const Connection& connection)
{
    WorkspaceFacts facts;
    Query query(connection, "SELECT language, sample, minimum_group FROM workspace");
    if (!query.step())
        return facts;
    facts.language = query.text(0);
    facts.sample = query.integer(1) != 0 ? SampleMark::Sample : SampleMark::Real;
    facts.minimumGroup = query.number(2);
    return facts;
}

void raiseMinimumGroup(const Transaction& transaction, int people)
{
    requireMinimumGroup(people);
    if (people < workspaceFacts(transaction.connection()).minimumGroup)
        throw Error(ErrorCode::Internal, "a lower minimum group: " + std::to_string(people));
    Query(transaction.connection(), "UPDATE workspace SET minimum_group = ?", people).run();
}

} // namespace soundings
