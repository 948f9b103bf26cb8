// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/response/agency_key.h"
#include "core/storage/query.h"

#include <algorithm>
#include <string_view>

namespace soundings {

/// A key as it is bound and read: for core/storage alone.
template <class Key> Bytes bytesOfKey(const Key& key)
{
    return {std::string_view(reinterpret_cast<const char*>(key.data()), key.size())};
}
/// Throws Error{Damaged} where there are more or fewer bytes.
template <class Key> Key keyAt(const Query& row, int column, const Connection& connection)
{
    const std::string_view bytes = row.bytes(column);
    Key key{};
    if (bytes.size() != key.size())
        throw Error(ErrorCode::Damaged, "key", connection.path());
    std::transform(bytes.begin(), bytes.end(), key.begin(), [](char c) { return static_cast<unsigned char>(c); });
    return key;
}

} // namespace soundings
