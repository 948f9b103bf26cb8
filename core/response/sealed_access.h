// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/person.h"

namespace soundings {

/// The one way into sealed responses. For core/storage, core/scoring and core/privacy only; the layer test says so.
struct SealedAccess {
    static const std::vector<Person>& people(const SealedResponses& sealed) { return sealed.m_people; }
    static const std::vector<std::string>& comments(const SealedResponses& sealed) { return sealed.m_comments; }
};

} // namespace soundings
