// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/workspace_keys.h"

#include "core/pack/sign_keys.h"
#include "core/storage/key_table.h"

namespace soundings {

SignKeys ensureKeys(const Transaction& transaction)
{
    if (const std::optional<SignKeys> keys = ownKeys(transaction.connection()))
        return *keys;
    const SignKeys made = newSignKeys();
    insertOwnKeys(transaction, made);
    return made;
}

} // namespace soundings
