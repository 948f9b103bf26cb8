// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agency_table.h"

#include "core/error.h"
#include "core/storage/kept_name.h"
#include "core/storage/query.h"
#include "core/storage/workspace_table.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

const char* textOf(AgencyRole role) { return role == AgencyRole::Ours ? "ours" : "partner"; }
const char* textOf(AgencyStanding standing) { return standing == AgencyStanding::Active ? "active" : "retired"; }

Agency agencyAt(const Query& row)
{
    return {{row.text(0)},
            row.text(1),
            row.text(2) == "ours" ? AgencyRole::Ours : AgencyRole::Partner,
            row.text(3) == "retired" ? AgencyStanding::Retired : AgencyStanding::Active};
}

Agency agencyById(const Connection& connection, const AgencyId& id)
{
    Query query(connection, "SELECT id, name, role, standing FROM agency WHERE id = ?", id);
    if (!query.step())
        throw Error(ErrorCode::NoSuchAgency, id.value, connection.path());
    return agencyAt(query);
}

/// The name as it is kept.
std::string freeName(const Connection& connection, const AgencyId& id, const std::string& name)
{
    const std::string kept = keptName(name);
    const std::optional<Agency> other = findAgency(connection, kept);
    if (other && other->id != id)
        throw Error(ErrorCode::AgencyExists, other->name, connection.path());
    return kept;
}

} // namespace

void insertAgency(const Transaction& transaction, const Agency& agency)
{
    const Connection& connection = transaction.connection();
    const std::string name = freeName(connection, agency.id, agency.name);
    Query(connection, "INSERT INTO agency (id, name, role, standing) VALUES (?, ?, ?, ?)", agency.id, name,
          textOf(agency.role), textOf(agency.standing))
        .run();
}

std::string exchangeAgencyName(const Transaction& transaction, const AgencyId& id, const std::string& name)
{
    const Connection& connection = transaction.connection();
    const Agency before = agencyById(connection, id);
    Query(connection, "UPDATE agency SET name = ? WHERE id = ?", freeName(connection, id, name), id).run();
    return before.name;
}

AgencyStanding exchangeAgencyStanding(const Transaction& transaction, const AgencyId& id, AgencyStanding standing)
{
    const Connection& connection = transaction.connection();
    const Agency before = agencyById(connection, id);
    Query(connection, "UPDATE agency SET standing = ? WHERE id = ?", textOf(standing), id).run();
    return before.standing;
}

void deleteAgency(const Transaction& transaction, const AgencyId& id)
{
    const Connection& connection = transaction.connection();
    agencyById(connection, id);
    Query(connection, "DELETE FROM agency WHERE id = ?", id).run();
}

bool isReferredTo(const Connection& connection, const AgencyId& id)
{
    return Query(connection,
                 "SELECT 1 FROM response JOIN round ON round.id = response.round_id WHERE about_agency_id = ?"
                 " AND (round.closed_at IS NOT NULL"
                 " OR EXISTS (SELECT 1 FROM answer WHERE response_id = response.id)"
                 " OR EXISTS (SELECT 1 FROM influence WHERE response_id = response.id))"
                 " UNION ALL SELECT 1 FROM action WHERE about_agency_id = ?"
                 " UNION ALL SELECT 1 FROM round_agency WHERE agency_id = ?"
                 " UNION ALL SELECT 1 FROM agency_key WHERE agency_id = ?",
                 id, id, id, id)
        .step();
}

std::vector<Agency> agencies(const Connection& connection)
{
    std::vector<Agency> all;
    Query query(connection, "SELECT id, name, role, standing FROM agency");
    while (query.step())
        all.push_back(agencyAt(query));
    std::sort(all.begin(), all.end(), [](const Agency& a, const Agency& b) {
        if (a.role != b.role)
            return a.role == AgencyRole::Ours;
        const std::string keyA = identityOf(a.name);
        const std::string keyB = identityOf(b.name);
        return keyA != keyB ? keyA < keyB : a.id < b.id;
    });
    return all;
}

Agency ourAgency(const Connection& connection)
{
    Query query(connection, "SELECT id, name, role, standing FROM agency WHERE role = 'ours'");
    if (query.step())
        return agencyAt(query);
    if (const WorkspaceFacts facts = workspaceFacts(connection); facts.isBoard())
        throw Error(ErrorCode::BoardHasNone, facts.partnership, connection.path());
    throw Error(ErrorCode::Damaged, "agency", connection.path());
}

std::optional<Agency> findAgency(const Connection& connection, const std::string& name)
{
    const std::string key = identityOf(name);
    Query query(connection, "SELECT id, name, role, standing FROM agency");
    while (query.step())
        if (identityOf(query.text(1)) == key)
            return agencyAt(query);
    return std::nullopt;
}

} // namespace soundings
