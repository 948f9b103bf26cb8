// SPDX-License-Identifier: GPL-3.0-or-later
// What takeFiles() knows while it works. For core/acts alone.
#pragma once

#include "core/acts/take_packs.h"
#include "core/pack/sign_keys.h"
#include "core/storage/workspace_table.h"

#include <string>

namespace soundings {

/// The workspace that takes, and how.
struct Taking {
    const Transaction& transaction;
    const TakeChoice& choice;
    const std::string& nowUtc;
    WorkspaceFacts facts;
    [[nodiscard]] const Connection& connection() const { return transaction.connection(); }
};

/// One file that is signed as it should be.
struct SignedContent {
    std::string text;
    PublicKey signer{};
};

inline void refuse(TakenFile& file, OpeningReason reason, std::string detail = {})
{
    file.result = TakenAs::Refused;
    file.reason = reason;
    file.detail = std::move(detail);
}

/// Whether somebody said on purpose that this key is to be taken.
bool isAccepted(const TakeChoice& choice, const PublicKey& key);

} // namespace soundings
