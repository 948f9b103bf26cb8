// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <optional>

namespace soundings::test {

/// Why `act` was refused; empty where it was not.
template <class Act> std::optional<ErrorCode> refusal(Act&& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace soundings::test
