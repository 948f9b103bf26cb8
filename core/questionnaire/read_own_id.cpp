// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_own_id.h"

namespace soundings {

std::string readOwnId(const JsonReader& element, std::set<std::string>& taken)
{
    std::string id = element.field("id").id();
    if (!id.empty() && !taken.insert(id).second)
        element.field("id").add(IssueCode::DuplicateId, id);
    return id;
}

} // namespace soundings
