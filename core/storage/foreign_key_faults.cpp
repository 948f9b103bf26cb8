// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/foreign_key_faults.h"

#include "core/storage/query.h"

namespace soundings {

Findings foreignKeyFaults(const Connection& connection)
{
    Findings findings;
    Query query(connection, "PRAGMA foreign_key_check");
    while (query.step())
        findings.add(query.text(0) + " -> " + query.text(2));
    return findings;
}

} // namespace soundings
